import type { Messages } from './locales/en.ts'

/**
 * What only a page that lives says. It is never in the first drawing of a page, so English comes with what keeps the page live; another
 * language brings its own along, since words for "you are offline" cannot be fetched when they are needed.
 */
export const enLive = { loading: 'Looking up your order.', offline: 'You are offline.', offlineMore: 'This is what we knew last. It refreshes by itself when you are back.', retry: 'Try now', copy: 'Copy', copied: 'Copied' }
export type LiveWords = { readonly [key in keyof typeof enLive]: string }

export const liveWordsOf = ({ live }: Messages): LiveWords => live ?? enLive
