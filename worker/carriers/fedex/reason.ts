import type { CodeMeaning } from '../carrier.ts'

/**
 * The reason beside DE, SE, DY, DD and IT. The numbers differ between Express (08), Ground (007) and Freight, the sentences
 * do not, so the sentence is read. Rows in order of precedence.
 */
const reasons: readonly (readonly [RegExp, CodeMeaning])[] = [
  [/return tracking number|return(?:ed|ing)? (?:the )?(?:package |shipment )?to (?:the )?(?:shipper|sender)/i, { status: 'return_to_sender', kind: 'returning' }],
  [/refused/i, { status: 'exception', substatus: 'refused', kind: 'info' }],
  [/damage/i, { status: 'exception', substatus: 'damaged', kind: 'damaged' }],
  [/\blost\b|unable to locate (?:the )?(?:package|shipment|piece)|cannot be located|missing (?:package|piece)|stolen/i, { status: 'exception', substatus: 'lost', kind: 'lost' }],
  [/dispos(?:ed|al)|destroyed|abandoned/i, { status: 'exception', substatus: 'disposed', kind: 'info' }],
  [/customer not available|business closed|not (?:available|home|in)\b.*(?:deliver|sign|closed)|no ?one (?:available|home)|recipient (?:not available|unavailable)|unable to obtain signature|adult (?:signature|recipient)|delivery attempt|attempted delivery|residence.*not/i, { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }],
  [/released by customs|clearance (?:completed|released)|cleared customs|international shipment release/i, { status: 'in_transit', substatus: 'customs', kind: 'customs_released' }],
  [/dut(?:y|ies)|tax(?:es)? (?:due|payment)/i, { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }],
  [/customs|clearance|broker|regulatory agency|import|export|commercial invoice/i, { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }],
  [/weather|natural disaster|hurricane|storm|snow|flood/i, { status: 'exception', substatus: 'weather', kind: 'delayed' }],
  [/strike|labou?r (?:action|dispute|unrest)|work stoppage/i, { status: 'exception', substatus: 'strike', kind: 'delayed' }],
  [/incorrect (?:recipient )?address|address (?:correct|incorrect|incomplete|label|unknown|not)|incorrect recipient|bad address|unable to (?:find|verify|locate) (?:the )?(?:address|location)|recipient (?:has )?moved|p\.?o\.? box|apartment|suite/i, { status: 'exception', substatus: 'address', kind: 'address_problem' }],
  [/security/i, { status: 'exception', substatus: 'security', kind: 'delayed' }],
  [/requested (?:a )?(?:future|later|alternate|different|new) (?:delivery|date)|future delivery|rescheduled|appointment|holiday/i, { status: 'exception', substatus: 'rescheduled', kind: 'rescheduled' }],
  [/hold at location(?! request)|\bheld\b.*\bfor (?:recipient )?pick|ready for (?:recipient )?pick/i, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/redirect|reroute|hold at location request|recipient requested|delivery option/i, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/misrout|missort|wrong (?:route|facility)/i, { status: 'exception', substatus: 'missort', kind: 'delayed' }],
  [/not accessible|inaccessible|no access|\broad\b/i, { status: 'exception', substatus: 'inaccessible', kind: 'delayed' }],
  [/\bheld\b|\bhold\b|awaiting|pending/i, { status: 'exception', substatus: 'held', kind: 'held' }],
  [/delay|late\b|mechanical|missed|not due|operational|unavoidable|volume|local conditions/i, { status: 'exception', substatus: 'delayed', kind: 'delayed' }],
]

const coarse = new Set(['DE', 'SE', 'DY', 'DD', 'CD'])

/**
 * Refines a code's meaning by its reason. The exception codes take what the reason says, only customs stays the exception
 * the carrier calls it; any other code keeps its status and takes at most a substatus (IT, "Package available for clearance").
 */
export function withReason(code: string | null, meaning: CodeMeaning, sentence: string | null): CodeMeaning {
  const found = sentence === null ? undefined : reasons.find(([expression]) => expression.test(sentence))?.[1]
  if (found === undefined) return meaning
  if (code !== null && coarse.has(code)) return found.substatus === 'customs' || found.status === 'in_transit' ? { ...found, status: meaning.status } : found
  if (meaning.status === 'in_transit' && meaning.substatus === undefined && found.substatus !== undefined && (found.status === 'in_transit' || found.substatus === 'delayed' || found.substatus === 'weather')) {
    return { ...meaning, substatus: found.substatus, ...(found.substatus === 'customs' && found.kind !== undefined ? { kind: found.kind } : {}) }
  }
  return meaning
}
