import { spawn } from 'node:child_process'

export interface LimitedRun { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly milliseconds: number }

/**
 * Runs node in a process group of its own and gives its exit code; `late` once it has taken longer than it may: then the whole
 * group is ended, whatever it had started. So it is when the run itself is told to stop.
 */
export const runLimited = (args: readonly string[], { cwd, env, milliseconds }: LimitedRun): Promise<number | 'late'> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true })
    let isLate = false
    const end = () => { try { if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL') } catch { /* ended already */ } }
    const stop = () => { end(); process.exit(130) }
    const timer = setTimeout(() => { isLate = true; end() }, milliseconds)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
    // What is left of the group when its first process has gone belongs to nobody.
    child.once('exit', (code) => {
      clearTimeout(timer)
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.removeListener(signal, stop)
      end()
      resolve(isLate ? 'late' : code ?? 1)
    })
  })

/** What is said of a run that was ended, from the lines of `files-reporter.ts`: which files it was at, and which it had not begun. */
export function sayUnreported(lines: string, root: string): string[] {
  const stages = lines.split('\n').flatMap((line) => line ? [JSON.parse(line) as [string, string]] : [])
  const of = (stage: string) => new Set(stages.flatMap(([each, file]) => each === stage ? [file.replace(root, '')] : []))
  const planned = of('planned'), begun = of('begun'), reported = of('reported')
  if (planned.size === 0) return ['no file was begun: the runner did not get as far']
  const left = [...planned].filter((file) => !reported.has(file)).sort()
  return left.length === 0 ? ['every file had reported: the runner itself did not end'] : left.map((file) => `${begun.has(file) ? 'begun, not reported' : 'not begun'}: ${file}`)
}
