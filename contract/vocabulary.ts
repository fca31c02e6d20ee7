/** The closed lists of words both sides share. Imports nothing, so the widget may take values from here. */

/** Normalised status of one shipment (carriers, events and the fold all use these and no others). */
export const shipmentStatuses = [
  'unknown', 'pre_transit', 'in_transit', 'out_for_delivery', 'available_for_pickup',
  'delivery_attempted', 'delivered', 'exception', 'return_to_sender', 'cancelled',
] as const
export type ShipmentStatus = (typeof shipmentStatuses)[number]

/** The finer word behind a status, where a source gives one. */
export const substatuses = [
  'customs', 'address', 'weather', 'damaged', 'lost', 'delayed', 'refused', 'held', 'missort', 'security',
  'capacity', 'strike', 'unclaimed', 'rescheduled', 'nobody_home', 'inaccessible', 'safe_place', 'neighbour',
  'mailbox', 'locker', 'handed_over', 'redirected', 'disposed',
] as const
export type Substatus = (typeof substatuses)[number]

/**
 * What happened, in our own words, so that it can be said in every language. `info` means only the carrier's
 * own text tells; everything else has a translated sentence in `widget/i18n`.
 */
export const eventKinds = [
  'ordered', 'packed', 'label', 'handed_over', 'arrived', 'departed', 'sorted', 'in_transit',
  'customs_entered', 'customs_charge', 'customs_released', 'held', 'delayed', 'address_problem', 'damaged', 'lost',
  'on_van', 'attempted', 'ready_for_pickup', 'delivered', 'redirected', 'rescheduled', 'returning', 'returned', 'cancelled', 'info',
] as const
export type EventKind = (typeof eventKinds)[number]

/** The five steps of the page, in their order. */
export const milestones = ['ordered', 'packed', 'in_transit', 'out_for_delivery', 'delivered'] as const
export type Milestone = (typeof milestones)[number]

/** How exactly a time is known. A date-only time is a calendar day, never an instant. */
export const precisions = ['second', 'minute', 'date'] as const
export type Precision = (typeof precisions)[number]

/** Who says so. Order of trust for an estimate: carrier, model, merchant. */
export const estimateSources = ['carrier', 'model', 'merchant'] as const

/** Where an event came from. */
export const eventSources = ['pull', 'push', 'merchant'] as const
export type EventSource = (typeof eventSources)[number]

/** Result of asking a carrier about one number. `never` = nobody asked yet (or nobody can). */
export const askOutcomes = ['never', 'answered', 'not_found', 'unreachable'] as const
export type AskOutcome = (typeof askOutcomes)[number]

/** What a parser makes of one carrier answer. */
export const parseOutcomes = ['tracked', 'not_found', 'error', 'ambiguous', 'stopped'] as const
export type ParseOutcome = (typeof parseOutcomes)[number]

export const carrierErrorKinds = [
  'auth', 'invalid_number', 'rate_limited', 'bad_request', 'upstream', 'malformed', 'not_found', 'ambiguous',
] as const
export type CarrierErrorKind = (typeof carrierErrorKinds)[number]

/** Carriers with an adapter: folder names under `worker/carriers`. */
export const carrierIds = ['ups', 'fedex', 'usps', 'dhl-unified', 'canada-post', 'royal-mail'] as const
export type CarrierId = (typeof carrierIds)[number]

/** What one look at a page may see (ARCHITECTURE 3.5). */
export const pageViews = ['number', 'link', 'proven'] as const
export type PageView = (typeof pageViews)[number]

/** Languages the page speaks completely. */
export const locales = ['en', 'hi', 'ar'] as const
export type Locale = (typeof locales)[number]

/** Reasons a merchant may give for a delay or an exception. */
export const causes = [
  'weather', 'customs', 'address', 'damaged', 'lost', 'capacity', 'strike', 'missort', 'security', 'other',
] as const

/** Everything a page can be, look-up included; the gallery and `npm run shots` show each. */
export const pageStates = [
  'lookup', 'lookup_failed', 'not_found', 'expired', 'loading', 'ordered', 'label_created', 'in_transit', 'partly_shipped',
  'several_parcels', 'out_for_delivery', 'pickup', 'attempted', 'late', 'exception', 'customs', 'delivered', 'delivered_late',
  'returning', 'cancelled', 'offline', 'empty',
] as const
export type PageState = (typeof pageStates)[number]

/** What a page may hold besides its status: one member of the union in `block.ts`, one folder in `widget/blocks`, one file in `worker/blocks`. */
export const blockTypes = [
  'recommendations', 'replenish', 'ticket', 'points', 'offers', 'care', 'review', 'feedback', 'follow', 'help', 'problem', 'gift', 'wishes', 'message',
  'returns', 'yours', 'custom',
] as const
export type BlockType = (typeof blockTypes)[number]

/** Parts of the status page that a placement may move; the hero is always first. */
export const sectionNames = ['plan', 'timeline', 'parcel', 'parcels', 'unsent', 'delivery', 'orders'] as const
export type SectionName = (typeof sectionNames)[number]

/** Blocks that sell or reward. Shoppers of the hold-out never see them, nor does anyone while the news is bad. */
export const commerceBlocks: readonly BlockType[] = ['recommendations', 'replenish', 'ticket', 'points', 'offers', 'message', 'follow', 'gift']

/** States in which something went wrong that is not settled yet. */
export const badNewsStates: readonly PageState[] = ['late', 'exception', 'customs', 'returning', 'cancelled', 'not_found', 'expired']

/** What the page tells about a block. An impression: at least half of it in view for a second, once a page view. */
export const engagementKinds = ['impression', 'click', 'claim', 'helped', 'unhelpful', 'done', 'dismiss', 'failed', 'conversion'] as const
export type EngagementKind = (typeof engagementKinds)[number]

/** What a case is about. */
export const problemKinds = ['not_arrived', 'damaged', 'wrong', 'missing'] as const
export type ProblemKind = (typeof problemKinds)[number]
export const caseKinds = [...problemKinds, 'address', 'return', 'message'] as const
export type CaseKind = (typeof caseKinds)[number]
/** `open` waits for the merchant, `answered` for the shopper, `closed` for nobody. */
export const caseStates = ['open', 'answered', 'closed'] as const
export type CaseState = (typeof caseStates)[number]
export const returnReasons = ['too_small', 'too_big', 'not_as_described', 'changed_mind', 'arrived_late', 'damaged', 'other'] as const

/** What a shopper may wish for a delivery. */
export const wishKinds = ['neighbour', 'safe_place', 'pickup_point', 'another_day'] as const
export type WishKind = (typeof wishKinds)[number]
/** The step at which a merchant can act on a wish no more. */
export const wishEnds = ['packed', 'in_transit', 'out_for_delivery'] as const

/** Questions we can answer ourselves, from what the page knows. */
export const questionKeys = [
  'silent', 'time', 'sure', 'out', 'change', 'late', 'address', 'pay', 'collect', 'missed', 'lost', 'waiting', 'broken', 'returns', 'money', 'several', 'cancelled', 'kept',
] as const
export type QuestionKey = (typeof questionKeys)[number]

/** What `<doorstep-block type=…>` shows elsewhere in the shop. */
export const visitTypes = ['suggestion', 'reminder', 'order'] as const
export type VisitType = (typeof visitTypes)[number]
/** Why a suggestion is one: the kinds of `recommendationReason`. */
export const suggestionReasons = ['pinned', 'shop_choice', 'bought_together', 'bought_earlier', 'similar_text', 'same_category', 'best_seller'] as const
export type SuggestionReason = (typeof suggestionReasons)[number]

export const colorSchemes = ['light', 'dark', 'auto'] as const
export type ColorScheme = (typeof colorSchemes)[number]

/** Numbered problem types of `application/problem+json`; the URI is `/problems/<type>` on our own origin. */
export const problemTypes = [
  'invalid-body', 'invalid-query', 'unauthorized', 'forbidden', 'not-found', 'method-not-allowed', 'conflict', 'unsupported-media-type',
  'too-large', 'too-slow', 'length-required', 'too-many-requests', 'link-expired', 'theme-contrast', 'carrier-account-missing', 'internal',
] as const
export type ProblemType = (typeof problemTypes)[number]
