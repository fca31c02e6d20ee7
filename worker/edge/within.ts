import type { Env } from '../env.ts'

/** What `promise` comes to, or what `late` gives once it has taken so many milliseconds. Its clock stops with the answer, so nothing is called late that was not. */
export async function within<Value, Late>(promise: Promise<Value>, milliseconds: number, late: () => Late): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<Late>((resolve) => { timer = setTimeout(() => resolve(late()), milliseconds) })
  try { return await Promise.race([promise, waited]) } finally { if (timer !== undefined) clearTimeout(timer) }
}

/** How long something that a page can do without is waited for: longer where tests say that their machine is slow. */
export const patienceOf = ({ BLOCK_PATIENCE }: Pick<Env, 'BLOCK_PATIENCE'>, milliseconds: number): number => milliseconds + Number(BLOCK_PATIENCE ?? 0)
