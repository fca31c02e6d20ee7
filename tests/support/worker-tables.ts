import { env } from './worker-env.ts'

const tables = async (): Promise<string[]> => (await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_cf%'").all<{ name: string }>()).results.map(({ name }) => name)

/** Which tables hold one of these, but the tombstones, which hold the ids of what is gone and nothing else. */
export async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const name of await tables()) {
    const dump = JSON.stringify((await env.DB.prepare(`SELECT * FROM "${name}"`).all()).results)
    if (name !== 'erased_orders' && texts.some((text) => dump.includes(text))) found.push(name)
  }
  return found
}
