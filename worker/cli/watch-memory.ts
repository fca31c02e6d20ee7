import { GCProfiler } from 'node:v8'

/** Bytes of JavaScript objects and typed columns together. */
export interface MemoryPeak {
  /** The most that was held at any moment, rubbish not yet swept up included. */
  readonly inUse: number
  /** The most that was left after a sweep: what is really needed. */
  readonly kept: number
}

interface Statistics { readonly usedHeapSize: number; readonly externalMemory: number }

/**
 * Watches the heap and the buffers outside it, exactly: what is in use falls at a garbage collection alone, so its peak lies
 * right before one. Resident memory says little of it: most of that is Node itself and pages it will not give back.
 */
export function watchMemory(): () => MemoryPeak {
  const profiler = new GCProfiler()
  const sum = ({ usedHeapSize, externalMemory }: Statistics): number => usedHeapSize + externalMemory
  profiler.start()
  return () => {
    const { heapUsed, external } = process.memoryUsage()
    const peak = { inUse: heapUsed + external, kept: 0 }
    for (const { beforeGC, afterGC, gcType } of profiler.stop()?.statistics ?? []) {
      peak.inUse = Math.max(peak.inUse, sum(beforeGC.heapStatistics))
      // A scavenge sweeps the young alone: what it leaves is no measure.
      if (gcType !== 'Scavenge') peak.kept = Math.max(peak.kept, sum(afterGC.heapStatistics))
    }
    return peak
  }
}
