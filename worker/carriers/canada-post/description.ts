import type { CodeMeaning } from '../carrier.ts'

/**
 * `event-description`, English or French (Accept-language), where it says more than the code: the same code is sent for a
 * parcel and for its way back ("L'article a été renvoyé avec succès à l'expéditeur" under 1496), and codes are added that no
 * published table has yet. First row that fits wins.
 */
const returns: readonly (readonly [RegExp, CodeMeaning])[] = [
  [/(?:successfully|been) returned to (?:the )?sender|returned to (?:the )?sender successfully|delivered to (?:the )?sender|renvoyé avec succès à l.expéditeur|livré (?:avec succès )?à l.expéditeur|returned item (?:was )?delivered/, { status: 'return_to_sender', kind: 'returned' }],
  [/(?:being |has been )?returned to (?:the )?sender|return to sender|returned item|(?:renvoyé|retourné) à l.exp|retour à l.expéditeur|importation refusée par les autorités douanières/, { status: 'return_to_sender', kind: 'returning' }],
]

/** `\b` knows no accents: it ends a word before the é of "livré". */
const phrases: readonly (readonly [RegExp, CodeMeaning])[] = [
  [/electronic ?information|order information received|label created|renseignements électroniques|reçu l.information concernant la commande/, { status: 'pre_transit', kind: 'label' }],
  [/signature image|signature available|photo available|image de la signature|photo disponible|delivery preference|préférence de livraison/, { status: 'unknown', kind: 'info' }],
  [/attempted delivery|notice card left|tentative de livraison|avis (?:de livraison )?(?:a été )?laissé|carte laissée/, { status: 'delivery_attempted', kind: 'attempted' }],
  [/available for pick-?up|final notice|dernier avis|peut être ramassé|disponible pour (?:le )?ramassage/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/not delivered|cannot be delivered|undeliverable|non livrable|impossible (?:de )?livrer/, { status: 'exception', kind: 'info' }],
  [/delivery (?:may be )?delayed|possible delay|rescheduled|reportée|retardé|délai possible/, { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }],
  [/out for delivery|sorti pour livraison/, { status: 'out_for_delivery', kind: 'on_van' }],
  [/\bdelivered\b|(?<!\p{L})livrée?(?!\p{L})/u, { status: 'delivered', kind: 'delivered' }],
  [/released (?:from|by) customs|remis par les douanes|dédouanement complété|dédouané/, { status: 'in_transit', kind: 'customs_released' }],
  [/customs|border services|douan|services frontaliers/, { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }],
  [/on hold|item held|article retenu|en attente/, { status: 'in_transit', substatus: 'held', kind: 'held' }],
  [/refused|refusé/, { status: 'exception', substatus: 'refused', kind: 'info' }],
  [/redirected|réexpédié|redirig/, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/picked up by canada post|accepted|ramassé par postes|accepté/, { status: 'in_transit', kind: 'handed_over' }],
  [/departed|left|est parti|article parti|sorti du pays/, { status: 'in_transit', kind: 'departed' }],
  [/arrived|received at|arrivé|reçu/, { status: 'in_transit', kind: 'arrived' }],
  [/processed|traité/, { status: 'in_transit', kind: 'sorted' }],
  [/in transit|en route|forwarded|en transit|achemin/, { status: 'in_transit', kind: 'in_transit' }],
]

const find = (rows: readonly (readonly [RegExp, CodeMeaning])[], words: string | null): CodeMeaning | null =>
  words === null ? null : rows.find(([expression]) => expression.test(words.toLowerCase()))?.[1] ?? null

/** Does the description say that the parcel is on its way back? null = no; a final notice only threatens it. */
export const returnMeaning = (words: string | null): CodeMeaning | null => (words !== null && /will be returned|if not collected|sera (?:renvoyé|retourné)|renvoi à l.exp\. si/i.test(words) ? null : find(returns, words))
/** What a description says for a code without a row; null = nothing we know. */
export const meaningOfDescription = (words: string | null): CodeMeaning | null => find(phrases, words)
