import * as z from 'zod'
import { fields, httpsUrl, languageTag, line, linkUrl, timeZone } from './common.ts'
import { blockTypes, pageStates, sectionNames, type BlockType, type SectionName } from './vocabulary.ts'

/** `#rgb`, `#rrggbb` only: a theme is typed tokens, never CSS text (TRUST 26). */
export const hexColour = z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'must be a colour such as "#ffb81c"')
/** Font family names; no functions, no URLs (TRUST 27). */
export const fontList = z.array(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 _-]{0,40}$/, 'must be a font family name of letters, digits, space, - or _')).min(1).max(8)

/** The seeds of `widget/theme/tokens.css`; each absent seed keeps its default. */
export const theme = fields({
  accent: hexColour.optional(), surface: hexColour.optional(), ink: hexColour.optional(),
  accentDark: hexColour.optional(), surfaceDark: hexColour.optional(), inkDark: hexColour.optional(),
  radius: z.number().min(0).max(32).optional().describe('px'),
  font: fontList.optional(), headingFont: fontList.optional(),
  headingWeight: z.int().min(300).max(900).optional(),
  density: z.number().min(0.85).max(1.2).optional(),
}).meta({ id: 'Theme' })
export type Theme = z.infer<typeof theme>

/** Exact https origin without path; `http://localhost:<port>` and `http://127.0.0.1:<port>` outside production. */
export const origin = z.string().max(200).refine((value) => {
  try {
    const url = new URL(value)
    return url.origin === value && (url.protocol === 'https:' || (url.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname)))
  } catch { return false }
}, 'must be an origin such as "https://shop.example"')

/** What may stand in a column: a part of the status page, a block, or the shop's own slot `block:<name>`. */
export type PlaceName = SectionName | BlockType | `block:${string}`
const names = [...sectionNames, ...blockTypes]
export const placeName = z.string()
  .regex(new RegExp(`^(${names.join('|')}|block:[a-z][a-z0-9-]{0,30})$`), `must be one of ${names.join(', ')}, or block:<your slot>`) as unknown as z.ZodType<PlaceName, PlaceName>
const column = z.array(placeName).max(40)
  .refine((names) => new Set(names).size === names.length, 'must name each thing once')
/** What stands where: main column, side column, and across both at the end. */
export const places = fields({ main: column, side: column, after: column.default([]) })
  .refine(({ main, side, after }) => new Set([...main, ...side, ...after]).size === main.length + side.length + after.length, 'must name each thing in one column only')

/** Says which names there are, where one that is given is none of them. */
const namesOf = (known: readonly string[]) => (issue: { readonly code: string }) => issue.code === 'unrecognized_keys' ? `is not known here; there are: ${known.join(', ')}` : undefined

export const blockSettings = fields({
  hidden: z.array(z.enum(blockTypes)).max(blockTypes.length).default([]).describe('blocks this store never shows: the one switch'),
  placement: z.partialRecord(z.enum(pageStates), places, { error: namesOf(pageStates) }).default({}).describe('own order for a state; states left out keep the usual one. The parts that tell where the parcel is stay, wherever they are put'),
  caps: z.partialRecord(z.enum(blockTypes), fields({ times: z.int().min(1).max(100), days: z.int().min(1).max(365) }), { error: namesOf(blockTypes) }).default({}).describe('at most so many page views of a block per shopper in so many days'),
  holdOut: z.number().min(0).max(0.5).default(0.05).describe('share of shoppers shown no commerce, to measure what it brings'),
  conversionDays: z.int().min(1).max(90).default(30).describe('an order so many days after a click or claim counts as its conversion'),
  decisionDays: z.int().min(30).max(730).optional().describe('what each shopper was shown and did is kept so long, 180 days unless said; it goes earlier with its order'),
}).meta({ id: 'BlockSettings' })
export type BlockSettings = z.infer<typeof blockSettings>

export const storeSettings = fields({
  name: line(80),
  logo: httpsUrl.nullish().describe('png, jpeg, webp, gif, avif or svg-free image; served through our host'),
  url: httpsUrl.nullish().describe('the shop itself'),
  theme: theme.default({}),
  locale: languageTag.default('en'),
  timeZone: timeZone.default('UTC'),
  orderNumber: fields({
    example: line(40),
    digits: z.int().min(1).max(20).nullish().describe('exact count, when numbers are digits only: lets the form say "This has 4 digits. Ours have 5."'),
  }).nullish(),
  support: fields({ email: z.email('must be one e-mail address').max(254).nullish(), phone: line(40).nullish(), url: linkUrl.nullish(), hours: line(120).nullish() }).default({}),
  links: fields({ returns: linkUrl.nullish(), contact: linkUrl.nullish(), privacy: linkUrl.nullish() }).default({}),
  returns: fields({ days: z.int().min(0).max(730), free: z.boolean().default(false) }).nullish().describe('used in answers to questions'),
  origins: z.array(origin).max(20).default([]).describe('sites that may embed the page and call the API from a browser'),
  blocks: blockSettings.prefault({}).describe('which blocks may appear where, how often, and to whom'),
  retentionDays: z.int().min(7).max(730).default(90).describe('personal data is erased so many days after delivery'),
}).meta({ id: 'StoreSettings' })
export type StoreSettings = z.infer<typeof storeSettings>

const readPast = z.unknown().optional().describe('of the answer to GET; nothing is set by it')
/** `PUT /v1/store` takes back what GET gave, whole. */
export const storeInput = fields({ ...storeSettings.shape, id: readPast, lookupUrl: readPast, carriers: readPast })
  .transform(({ id: _id, lookupUrl: _lookupUrl, carriers: _carriers, ...settings }): StoreSettings => settings).meta({ id: 'StoreInput' })

/** `PATCH /v1/store`: what is named is set, and of `blocks` each field by itself; checked with all the rest by `storeInput`. */
export const storePatch = z.partialRecord(storeSettings.keyof(), z.unknown(), { error: namesOf(Object.keys(storeSettings.shape)) })
  .meta({ id: 'StorePatch', description: 'some fields of StoreInput; of `blocks` too some fields are enough', examples: [{ blocks: { hidden: ['care'] } }] })

/** `GET /v1/store`. */
export const storeView = storeSettings.extend({
  id: z.string(),
  lookupUrl: z.string(),
  carriers: z.array(z.object({ carrier: z.string(), state: z.enum(['ok', 'auth_failed', 'paused']), updatedAt: z.string() })),
}).meta({ id: 'Store' })

/** `PUT /v1/carrier-accounts/{carrier}`; the names of the credentials are each carrier's own, see the reference page. */
export const carrierAccountInput = fields({
  credentials: z.record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().min(1).max(4096)).describe('by the names of the carrier: see “Credentials of each carrier”'),
  baseUrl: z.string().max(400).nullish().describe('only for a test environment of the carrier'),
  hookSecret: z.string().min(16).max(256).nullish().describe('what the carrier proves its pushes with. Absent: the one set before stays. New: both are taken for 24 hours. null: none'),
}).meta({ id: 'CarrierAccountInput' })
export type CarrierAccountInput = z.infer<typeof carrierAccountInput>
export const carrierAccountView = z.object({
  carrier: z.string(), account: z.string(), state: z.enum(['ok', 'auth_failed', 'paused']), hookUrl: z.string().nullable(),
  hookSecretSet: z.boolean(), updatedAt: z.string(),
}).meta({ id: 'CarrierAccount' })
