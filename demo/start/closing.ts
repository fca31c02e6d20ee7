/** Ends what was begun, last first. One that fails does not keep the others from ending. */
export const createClosing = () => {
  const steps: (() => unknown)[] = []
  let closed: Promise<void> | null = null
  const run = async () => {
    for (const step of steps.toReversed()) try { await step() } catch (error) { console.error('while stopping:', error instanceof Error ? error.message : error) }
  }
  return { add: (step: () => unknown) => { steps.push(step) }, close: () => (closed ??= run()) }
}
