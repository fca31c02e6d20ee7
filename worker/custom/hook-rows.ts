import type { PageState } from '../../contract/vocabulary.ts'

/** How a registered server lies in `store_content`, beside what the merchant writes. No API of content knows this kind. */
export const hookKind = 'hook'

export interface CustomHook {
  readonly name: string
  readonly url: string
  /** Signs what we ask; sealed under `hookSecretAddress`. */
  readonly sealedSecret: string
  readonly states: readonly PageState[]
  /** Milliseconds. */
  readonly timeout: number
  readonly updatedAt: number
}

export const toHookBody = ({ url, sealedSecret, states, timeout }: CustomHook): string => JSON.stringify({ url, sealedSecret, states, timeout })
/** Only our own route writes these rows. */
export const readHookRow = (name: string, body: string, updatedAt: number): CustomHook => ({ ...JSON.parse(body) as Omit<CustomHook, 'name' | 'updatedAt'>, name, updatedAt })
