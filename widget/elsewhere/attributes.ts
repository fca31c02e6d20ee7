import { visitTypes, type VisitType } from '../../contract/vocabulary.ts'

/** What a shop may write on `<doorstep-block>`; `contract/blocks/elsewhere.md` prints this table. */
export const blockAttributes = [
  { name: 'type', values: '`suggestion`, `reminder`, `order`', absent: '`suggestion`', doc: 'What to show: one product, one reminder, or one line about the order.' },
  { name: 'href', values: 'address of a page of yours', absent: 'an order line is no link', doc: 'Where an order line leads: your page with `<doorstep-page>`.' },
  { name: 'locale', values: '`en`, `hi`, `ar`, with a region if you like', absent: 'nearest `lang`, then the browser’s language, then `en`', doc: 'Language of the line.' },
  { name: 'color-scheme', values: '`light`, `dark`, `auto`', absent: 'the shop’s own `color-scheme` is inherited', doc: '`auto` follows the reader’s device.' },
] as const

/** A shop's typing mistake shows a suggestion, or nothing. */
export const typeOf = (host: HTMLElement): VisitType => visitTypes.find((type) => type === host.getAttribute('type')) ?? 'suggestion'
