import type { ComponentType } from 'preact'
import type { BlockOf, KnownBlockType } from '../../contract/block.ts'
import type { EngagementKind, Locale } from '../../contract/vocabulary.ts'
import type { Fault } from '../api/fault.ts'
import type { PageModel } from '../model/page-model.ts'
import type { View } from '../ui/view.ts'

/** What came of an act. A fault says in which way it failed; nothing is thrown. */
export type ActResult<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Fault }

/** Does something for the shopper: `POST /v1/acts/<name>` with the page's act token. Safe to repeat. */
export type Act = <Value = unknown>(name: string, body: Readonly<Record<string, unknown>>) => Promise<ActResult<Value>>

/** Tells what a block led to. Impressions and clicks are told by the page itself. */
export type Report = (kind: EngagementKind, about?: { readonly decision?: string | null; readonly arm?: string }) => void

export interface BlockProps<Type extends KnownBlockType, Words> {
  readonly v: View
  readonly block: BlockOf<Type>
  readonly words: Words
  /** Language tag of the page. */
  readonly language: string
  readonly model: PageModel
  /** null on the server and in the first client render: a control that needs it is not drawn then, so nothing dead is on the page. */
  readonly act: Act | null
  readonly report: Report
  /** Sends bytes to an address an act gave, with progress from 0 to 1; null as `act`. */
  readonly upload?: Upload | null
}

export type Upload = (url: string, file: Blob, onProgress: (share: number) => void) => Promise<ActResult<unknown>>

/**
 * What the module of a block exports, for the browser and the server alike. Which words a view takes is its own affair: whoever
 * draws it hands it what its own `words` gave.
 */
export interface BlockModule<Type extends KnownBlockType = KnownBlockType> {
  readonly View: ComponentType<BlockProps<Type, never>>
  /** English comes with the block; another language is a chunk, and English when it does not come. */
  readonly words: (locale: Locale) => Promise<unknown>
}
