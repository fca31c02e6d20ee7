import { waitUntil } from 'cloudflare:workers'
import type { CustomReply } from '../../contract/content/custom.ts'
import { noteHookProblem } from '../db/custom-block-problems.ts'
import { systemClock } from '../edge/clock.ts'
import { newId } from '../edge/ids.ts'
import { log } from '../edge/log.ts'
import { hookSecretAddress } from '../edge/seal-addresses.ts'
import { open } from '../edge/seal.ts'
import type { Env } from '../env.ts'
import { askHook, type HookAnswer } from './ask-hook.ts'
import type { CustomHook } from './hook-rows.ts'

/** What one page asks: the same words to every hook but the name. */
export interface PageQuestion { readonly store: string; readonly order: string; readonly state: string; readonly locale: string; readonly items: readonly { readonly sku: string; readonly quantity: number }[] }

interface Kept { readonly at: number; readonly answer: HookAnswer }
/** One isolate's memory: a page that is opened again within a minute asks nobody. Answers, not promises: a promise of one request must not be waited for by another. */
const kept = new Map<string, Kept>()
/** An answer is 64 KiB at most, and an isolate has 128 MB for everything. */
const keepFor = 60_000, mostKept = 300
/** A server that failed is left alone for a moment, and no longer: most are back at once. */
const keepFailure = 10_000
/** A problem is written down once a minute for each hook as it was last set, however many pages meet it: whoever mends a hook is told at once that it still fails. */
const noted = new Map<string, number>()

/** The block one server has for this page, or null. Goes on behind the answer when the page no longer waits, so that the next one has it. */
export async function fillHook(env: Env, hook: CustomHook, page: PageQuestion, { now, ownHost }: { readonly now: Date; readonly ownHost: string }): Promise<CustomReply | null> {
  const key = [page.store, hook.name, hook.updatedAt, page.order, page.state, page.locale, page.items.length].join('|')
  const known = kept.get(key)
  if (known && now.getTime() - known.at < (known.answer.ok ? keepFor : keepFailure)) return replyOf(known.answer)
  const asking = ask(env, hook, page, now, ownHost).then((answer) => {
    kept.delete(key)
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
    kept.set(key, { at: now.getTime(), answer })
    return answer
  })
  waitUntil(asking.catch(() => undefined))
  return replyOf(await asking)
}

const replyOf = (answer: HookAnswer): CustomReply | null => answer.ok ? answer.reply : null

async function ask(env: Env, hook: CustomHook, page: PageQuestion, now: Date, ownHost: string): Promise<HookAnswer> {
  const secret = await open(env, hookSecretAddress(page.store, hook.name), hook.sealedSecret)
  if (secret === null) throw new Error('the secret of a hook does not open')
  const body = JSON.stringify({ type: 'block', name: hook.name, store: page.store, order: page.order, state: page.state, locale: page.locale, items: page.items })
  const answer = await askHook(env, { url: hook.url, secret, timeout: hook.timeout, body, ownHost }, { fetch: (url, init) => fetch(url, init), now: systemClock, id: newId('blk') })
  if (!answer.ok) await report(env, page.store, hook, answer, now)
  return answer
}

async function report(env: Env, store: string, { name, updatedAt }: CustomHook, { problem, detail }: Extract<HookAnswer, { ok: false }>, now: Date): Promise<void> {
  const key = `${store}|${name}|${updatedAt}|${problem}`
  if (now.getTime() - (noted.get(key) ?? -Infinity) < keepFor) return
  if (noted.size >= mostKept) noted.clear()
  noted.set(key, now.getTime())
  log('warn', 'custom block left out', { store, name, problem })
  await noteHookProblem(env.DB, store, name, { problem, detail, at: now.getTime() }).catch(() => log('warn', 'problem of a custom block not kept', { store, name }))
}
