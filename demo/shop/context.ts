import type { Letter } from './letters.ts'

/** What the shop knows of Doorstep: what any merchant knows, and nothing more. */
export interface ShopContext {
  /** Origin of the worker, for the tag: `http://localhost:8787`. */
  readonly doorstep: string
  /** Id of the store, for the tag. */
  readonly store: string
  /** Orders whose page the shop may open: number → token, as `POST /v1/orders` answered. */
  readonly tokens: ReadonlyMap<string, string>
  /** Number of the order that most pages show: a parcel on its way. */
  readonly order: string
  /** E-mails the shop has sent: one for each order, with the link to its hosted page. */
  readonly mail: readonly { readonly number: string; readonly story: string; readonly link: string }[]
  /** Letters that Doorstep asked the shop to send, newest first. */
  readonly letters?: readonly Letter[]
  /** `whsec_…`: signs the webhook that asks for letters; null until it is registered. */
  readonly letterSecret?: string | null
  /** `whsec_…`: signs what Doorstep asks the shop’s own server for a block; null until that is registered. */
  readonly blockSecret?: string | null
  /** What was bought, by order number, as the shop knows it. */
  readonly goods?: ReadonlyMap<string, readonly string[]>
}
