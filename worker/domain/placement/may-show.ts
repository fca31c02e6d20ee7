import type { Block } from '../../../contract/block.ts'
import { badNewsStates, type PageState } from '../../../contract/vocabulary.ts'
import { isCapped, type Cap } from './caps.ts'
import type { ShopperMemory } from './memory.ts'

export interface Showing {
  readonly state: PageState
  readonly isHeldOut: boolean
  readonly cap: Cap | undefined
  /** null where nothing is capped, so nobody asked. */
  readonly memory: ShopperMemory | null
  /** UTC ms. */
  readonly now: number
}

/**
 * May this block stand on the page? Bad news carries no commerce, whatever a store's placement says; neither does the page of a
 * shopper in the hold-out. An apology that asks nothing in return is no commerce: its half says so.
 */
export function mayShow(block: Pick<Block, 'type' | 'commerce'>, { state, isHeldOut, cap, memory, now }: Showing): boolean {
  if (block.commerce && (isHeldOut || badNewsStates.includes(state))) return false
  return cap === undefined || memory === null || !isCapped(memory, cap, block.type, now)
}
