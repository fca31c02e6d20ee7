/** What a shop may write on `<doorstep-page>`. The README prints these tables; the element reads the names. */

export const observedAttributes = ['store', 'token', 'locale', 'color-scheme', 'heading-level'] as const
export type AttributeName = (typeof observedAttributes)[number]

export interface AttributeRow {
  readonly name: AttributeName
  /** Property of the same meaning. */
  readonly property: string
  readonly values: string
  readonly absent: string
  readonly doc: string
}

export const attributeTable: readonly AttributeRow[] = [
  { name: 'store', property: 'store', values: 'id of the store, `st_…`', absent: 'no look-up form', doc: 'Whose parcels are looked up. With a token the token alone decides.' },
  { name: 'token', property: 'token', values: 'token of one order', absent: 'the look-up form is shown', doc: 'Opens one order at once. Better set as a property: an attribute is read once and taken off the element, because style sheets can read attributes.' },
  { name: 'locale', property: 'locale', values: '`en`, `hi`, `ar`, with a region if you like: `en-GB`', absent: 'nearest `lang`, then the browser’s language, then `en`', doc: 'Language of the page; the region decides how dates and clocks look.' },
  { name: 'color-scheme', property: 'colorScheme', values: '`light`, `dark`, `auto`', absent: 'the shop’s own `color-scheme` is inherited', doc: '`auto` follows the reader’s device.' },
  { name: 'heading-level', property: 'headingLevel', values: '`1` or `2`', absent: '`2`', doc: 'Level of the main heading: 2 where your page has an h1 of its own.' },
]

/** Properties that have no attribute. */
export const propertyTable = [
  { name: 'page', type: 'object or `null`, read-only', doc: 'The last answer shown, as `GET /v1/pages/{token}` gives it.' },
  { name: 'refresh()', type: 'method, gives a promise', doc: 'Asks for the page again.' },
] as const
