import type { D1Database } from './d1.ts'

/** `custom_block_problems`: the newest one of each block. */

export interface HookProblemRow { readonly problem: string; readonly detail: string; readonly at: number }

export async function noteHookProblem(db: D1Database, store: string, name: string, { problem, detail, at }: HookProblemRow): Promise<void> {
  await db.prepare(`INSERT INTO custom_block_problems (store, name, problem, detail, at) VALUES (?1, ?2, ?3, ?4, ?5)
    ON CONFLICT DO UPDATE SET problem = excluded.problem, detail = excluded.detail, at = excluded.at`).bind(store, name, problem, detail, at).run()
}

/** By name. */
export async function readHookProblems(db: D1Database, store: string): Promise<ReadonlyMap<string, HookProblemRow>> {
  const { results } = await db.prepare('SELECT name, problem, detail, at FROM custom_block_problems WHERE store = ?1').bind(store).all<HookProblemRow & { name: string }>()
  return new Map(results.map(({ name, ...row }) => [name, row]))
}

/** Set anew, or gone: what was wrong before says nothing any more. */
export async function forgetHookProblem(db: D1Database, store: string, name: string): Promise<void> {
  await db.prepare('DELETE FROM custom_block_problems WHERE store = ?1 AND name = ?2').bind(store, name).run()
}
