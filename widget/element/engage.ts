import type { EngagementKind } from '../../contract/vocabulary.ts'

export interface EngagementItem { readonly block: string; readonly kind: EngagementKind; readonly decision?: string; readonly arm?: string }

export interface Engaging {
  readonly add: (item: EngagementItem) => void
  /** Sends what has gathered, as when the page is left. */
  readonly flush: () => void
}

/** Most items in one message, and how long they gather, in milliseconds. */
const most = 40, gatherMs = 2_000

/** Gathers what happened and tells it in one message: nothing of it is worth a request of its own. */
export const createEngaging = (send: (items: readonly EngagementItem[]) => void, setTimer: (run: () => void, milliseconds: number) => void): Engaging => {
  let items: EngagementItem[] = []
  const flush = () => {
    if (items.length === 0) return
    send(items)
    items = []
  }
  return {
    add: (item) => {
      items.push(item)
      if (items.length >= most) flush()
      else if (items.length === 1) setTimer(flush, gatherMs)
    },
    flush,
  }
}
