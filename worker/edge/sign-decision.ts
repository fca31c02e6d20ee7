import * as z from 'zod'
import { pageStates, type PageState } from '../../contract/vocabulary.ts'
import { readSignedText, signText, type LinkSecret } from './signed-text.ts'

/** A choice on its way to the page and back. The page cannot change it, and reading one writes nothing. */
export interface SignedDecision {
  readonly store: string
  readonly order: string
  readonly id: string
  readonly slot: string
  readonly arm: string
  readonly state: PageState
  /** With which it was chosen among what was on offer, 0 … 1. */
  readonly chance: number
  readonly features: Readonly<Record<string, string | number>>
  /** UTC ms. */
  readonly at: number
}

const tuple = z.tuple([z.literal(1), z.string(), z.string(), z.string(), z.string(), z.string(), z.enum(pageStates), z.number(), z.record(z.string(), z.union([z.string(), z.number()])), z.int()])

/** 128 bits of HMAC and the choice as JSON, base64url: some 200 to 300 characters. Its label keeps it apart from every other thing we sign. */
export async function signDecision(env: LinkSecret, d: SignedDecision): Promise<string> {
  const payload = JSON.stringify([1, d.store, d.order, d.id, d.slot, d.arm, d.state, Number(d.chance.toPrecision(4)), d.features, Math.floor(d.at / 60_000)])
  return signText(env, 'decision', payload)
}

/** null: not ours, or changed on the way. */
export async function readDecision(env: LinkSecret, text: string): Promise<SignedDecision | null> {
  const payload = await readSignedText(env, 'decision', text, 1200)
  if (payload === null) return null
  const parsed = tuple.safeParse(JSON.parse(payload))
  if (!parsed.success) return null
  const [, store, order, id, slot, arm, state, chance, features, minutes] = parsed.data
  return { store, order, id, slot, arm, state, chance, features, at: minutes * 60_000 }
}
