import type { CodeMeaning } from '../carrier.ts'

/**
 * What an event's words say, where its code has no row. `statusCode` is too coarse to tell ("transit" is every step up to the
 * door), and many services send words only. English (we ask for it) and German, which parcel-de sends whatever is asked.
 * First row that fits wins, so a refusal stands before the return it causes only where the return is not said.
 */
const rows: readonly (readonly [RegExp, CodeMeaning])[] = [
  [/^recipient'?s decision: (?!.*return)/, { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }],
  [/^out for (?:second )?delivery|^shipment is out with courier/, { status: 'out_for_delivery', kind: 'on_van' }],
  [/delivery attempt successful/, { status: 'delivered', kind: 'delivered' }],
  [/^delivered to agent for final delivery/, { status: 'in_transit', kind: 'handed_over' }],
  [/^delivered\b.*damage|damage.*successfully delivered|torn\b.*successfully delivered/, { status: 'delivered', substatus: 'damaged', kind: 'delivered' }],
  [/(?:not (?:been )?(?:picked up|collected)|has no been picked up|unclaimed|nicht abgeholt|collection date.*expired|storage period).*(?:return|sent back|retour|zurück)/, { status: 'return_to_sender', substatus: 'unclaimed', kind: 'returning' }],
  [/\bwill (?:be )?return/, { status: 'return_to_sender', kind: 'returning' }],
  // Announced only.
  [/elektronisch angekündigt|data (?:has been )?(?:submitted|provided)|data for this shipment ha(?:s|ve) been provided|shipment information (?:has been )?received|pick-?up scheduled|not yet received or processed|electronic(?:al)? (?:shipment )?(?:data|shipping info|information)|pre-?(?:advi[sc]e|notification)|label (?:created|printed)|\bannounced\b|auftragsdaten|awaiting parcel handover|manifested$|consignment created|pick ?up (?:booked|data|order|request)|zur abholung angemeldet/, { status: 'pre_transit', kind: 'label' }],
  [/(?:not|nothing)(?: was)? (?:collected|picked up)\b(?!.*recipient).*(?:pick-?up|courier|sender|consignor|customer (?:not ready|refusal)|dhl refusal|reasons|issue|traffic|missing|address)|unsuccessful collection attempt|pick-?up (?:rescheduled|not successful)|no shipment\(s\)|nothing was picked up|abholung (?:nicht|konnte nicht)/, { status: 'pre_transit', kind: 'info' }],
  [/cancel(?:l)?(?:ed|ation)\b.*(?:sender|data only|shipper)|shipment cancel|order was cancel(?:l)?ed by|stopped by sender|recalled by sender|storniert/, { status: 'cancelled', kind: 'cancelled' }],
  // Back to the sender, already there first.
  [/(?<!being )(?:delivered|returned),? (?:back )?(?:at|to) (?:the )?(?:original |business )?(?:sender|shipper|consignor|customer)|(?:returns?|return) delivered|delivered at the sender|(?:an den absender|rücksendung) (?:wurde )?(?:erfolgreich )?(?:zugestellt|zurückgegeben)|dem absender (?:wieder )?zugestellt/, { status: 'return_to_sender', kind: 'returned' }],
  [/(?:refused|rejected|declined|nicht angenommen|verweigert)\b.*return(?:ed|ing)? to (?:the )?(?:sender|shipper)/, { status: 'return_to_sender', substatus: 'refused', kind: 'returning' }],
  [/return(?:ed|ing|s)?\b.*\b(?:sender|shipper|consignor|consolidat|origin|hub|facility|process|initiated|dispatched|started|failed)|(?:sent|on route) (?:back )?to the sender|out for return|^return\b|\bbeing returned\b|parcel is returned|retoure|rücksendung|zurück an den absender|an den absender zurück|zurückge(?:sandt|schickt|sendet)|to sender$/, { status: 'return_to_sender', kind: 'returning' }],
  // Waiting for collection.
  [/wird .*zur abholung|(?:being|will be) (?:brought|taken|delivered) to .*(?:retail outlet|post office|packstation|service ?point|for (?:collection|pick-?up))/, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/\bto be (?:picked up|collected) (?:by (?:the )?(?:customer|recipient)|from dhl|in )/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/empfänger hat die sendung .*abgeholt|handed over to the (?:recipient|consignee|addressee)|(?:recipient|consignee|addressee) (?:has )?(?:picked up|collected) the (?:shipment|parcel)|(?:collected|picked up) (?:at|from|by|in person)?.*(?:by the recipient|by recipient|by consignee|from pickup location|by addressee|in person|by customer)|picked up by (?:the )?(?:recipient|consignee|customer)|handed out at service ?point|(?:aus der|an der) packstation (?:entnommen|abgeholt)|vom empfänger (?:in der filiale |aus der packstation |persönlich )?(?:abgeholt|entnommen)|abgeholt durch (?:den )?empfänger|has been collected from dhl pop|picked up in dhl customer service point/, { status: 'delivered', substatus: 'handed_over', kind: 'delivered' }],
  [/ready for (?:self )?(?:collection|pick-?up|customer pickup)|(?:deposited|left) for (?:collection|pick-?up)|delivered (?:at|to) (?:the |a )?parcel ?shop|(?:available|awaiting|waiting) (?:for|to be) (?:pick-?up|collect(?:ion|ed)?)|available for collection|awaiting (?:for )?(?:the )?(?:consignee |recipient )?collection|zur abholung bereit|abholbereit|liegt (?:ab sofort )?(?:zur|in der|bei der) .*(?:abholung|bereit)|kann (?:ab|in|jetzt) .*abgeholt werden|in der filiale .*abgeholt|delivered to pick-?up location|delivered at (?:dhl servicepoint|accesspoint)|in packstation eingestellt|in die packstation eingelegt|notified about the date and place for picking|arriv(?:al|ed) at pick-?up[ -]?point|to be picked up|for pickup$/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  [/handed over to the (?:access point|parcelshop|parcelstation|postoffice)|(?:arrival|ready|waiting|arrived).*(?:service ?point|dhl pop)/, { status: 'available_for_pickup', kind: 'ready_for_pickup' }],
  // Not delivered, with a reason.
  [/refus|rejected|declined|annahme\b.*verweigert|delivery not accepted|nicht angenommen/, { status: 'exception', substatus: 'refused', kind: 'info' }],
  [/damaged?\b|visible damage|beschädigt/, { status: 'exception', substatus: 'damaged', kind: 'damaged' }],
  [/\blost\b|reported missing|parcel missing|nicht auffindbar|verloren/, { status: 'exception', substatus: 'lost', kind: 'lost' }],
  [/destroyed|dispos(?:al|ed)|dead letter|abandoned|vernicht/, { status: 'exception', substatus: 'disposed', kind: 'info' }],
  [/bad weather|weather (?:condition|delay)|delay\b.*\bweather|unwetter|witterung/, { status: 'in_transit', substatus: 'weather', kind: 'delayed' }],
  [/strike|streik/, { status: 'in_transit', substatus: 'strike', kind: 'delayed' }],
  [/capacity|backlog|overload|kapazität/, { status: 'in_transit', substatus: 'capacity', kind: 'delayed' }],
  [/address(?:ee)?\b.*(?:incorrect|incomplete|unknown|wrong|invalid|insufficient|not (?:be )?(?:located|found)|needed|issue|details)|(?:incorrect|incomplete|wrong|insufficient|invalid|bad|vacant|unknown)\b.*address|no such (?:number|street)|addressee unknown|moved,? left|(?:recipient|receiver|customer) (?:has )?moved|forward expired|\bvacant\b|undeliverable as addressed|zip code|adresse\b.*(?:unvollständig|falsch|fehlerhaft|unbekannt|nicht ermittel)|empfänger (?:unbekannt|verzogen)/, { status: 'exception', substatus: 'address', kind: 'address_problem' }],
  [/(?:deliver(?:y|ed)|zustell(?:ung|t))\b.*(?:not available|not home|absent|nicht angetroffen|nobody|no one)|not (?:at )?home|no one (?:home|to receive)|was absent|we missed each other|nicht angetroffen|recipient (?:is )?not (?:present|available)|card left|notice left|consignee not met|did not find (?:the )?(?:recipient|alternative)/, { status: 'delivery_attempted', substatus: 'nobody_home', kind: 'attempted' }],
  [/(?:attempted|unsuccessful|failed|erfolglos)\b.*(?:deliver|zustell)|(?:deliver(?:y|ed)|zustellung|handed over)\b.*(?:attempt(?!s? scheduled)|failed|not be|unsuccessful|nicht möglich|erfolglos|not possible|konnte nicht)|could ?n.?t be (?:delivered|handed over)|could not be (?:delivered|handed over)|konnte (?:leider )?nicht zugestellt|closed on arrival|(?:recipient|consignee|business|premises) (?:is |are )?closed|no access|new (?:delivery )?attempt|zustellversuch|undelivered|not delivered|cannot be delivered|unable to attempt/, { status: 'delivery_attempted', kind: 'attempted' }],
  // Customs.
  [/(?:freigegeben|abgeschlossen)\b.*zoll|clearance release|released (?:by|from|at) .*customs|cleared (?:by |at )?(?:import )?customs|customs cleared|customs status updated.*released|clearance (?:processing )?completed?\b|verzollung .*abgeschlossen|zollfreigabe/, { status: 'in_transit', kind: 'customs_released' }],
  [/dut(?:y|ies)\b.*(?:pay|tax|assessed|invoice)|\b(?:charges|taxes)\b.*\bdue\b|awaiting payment|held for payment|payment of charges|until fees are paid/, { status: 'in_transit', substatus: 'customs', kind: 'customs_charge' }],
  [/(?:held|hold|delay|exam)\b.*customs|customs\b.*(?:held|hold|delay|exam)|clearance (?:delay|not possible)|vom zoll (?:zurück|an)gehalten/, { status: 'in_transit', substatus: 'customs', kind: 'held' }],
  [/customs|clearance|zoll|broker/, { status: 'in_transit', substatus: 'customs', kind: 'customs_entered' }],
  // At the door.
  [/out for (?:second )?delivery|(?:with|out with) (?:the |dhl )?(?:delivering |delivery )?courier|in (?:das )?zustellfahrzeug geladen|loaded (?:to|on ?to|into) (?:the )?(?:delivery )?(?:van|vehicle)|in zustellung|in delivery process|on (?:its )?way to (?:the recipient|you)|next stop|handed out to courier for delivery|ready for delivery today|we.?re almost there|is with the courier/, { status: 'out_for_delivery', kind: 'on_van' }],
  [/delivered\b.*neighbou?r|nachbar.*(?:zugestellt|übergeben|abgegeben)|(?:zugestellt|übergeben|abgegeben).*nachbar|left with neighbou?r/, { status: 'delivered', substatus: 'neighbour', kind: 'delivered' }],
  [/delivered\b.*(?:mail ?box|letter ?box|parcel box|post ?box)|briefkasten/, { status: 'delivered', substatus: 'mailbox', kind: 'delivered' }],
  [/delivered\b.*(?:safe ?place|porch|foyer|back door|car port|preferred location|entered location)|ablageort|wunschort/, { status: 'delivered', substatus: 'safe_place', kind: 'delivered' }],
  [/delivered\b.*(?:locker|parcelstation)/, { status: 'delivered', substatus: 'locker', kind: 'delivered' }],
  [/^(?:will be|to be|not|partially)\s+delivered/, { status: 'in_transit', kind: 'in_transit' }],
  [/^delivered\b|^partial delivery|(?:successfully|has been|was|been|is) delivered\b|^(?!.*\b(?:wird|werden|soll|kann|nicht)\b).*\bzugestellt\b|wurde (?:erfolgreich )?zugestellt|sendung zugestellt|zustellung erfolgreich|delivery successful|received by consignee|shipment delivered|attempt successful|final delivery\b.*(?:done|complete)/, { status: 'delivered', kind: 'delivered' }],
  // On its way.
  [/postponed|rescheduled|another day|later (?:delivery|date)|requested .*(?:later|changes)|new date|delivery date changed|wunschtag|nächsten werktag|next (?:working|business) day|zurückgestellt/, { status: 'in_transit', substatus: 'rescheduled', kind: 'rescheduled' }],
  [/redirect|re-?routed|change of address|forward(?:ed)? .*(?:address|servicepoint)|umgeleitet|nachgesandt|umverfügt/, { status: 'in_transit', substatus: 'redirected', kind: 'redirected' }],
  [/mis-?(?:sort|route|sent|ship|code)|sorted incorrectly|fehlgeleitet/, { status: 'in_transit', substatus: 'missort', kind: 'delayed' }],
  [/delay|interrupted|verzögert|verspät/, { status: 'in_transit', substatus: 'delayed', kind: 'delayed' }],
  [/on hold|\bheld\b|hold by|in storage|temporarily|gelagert|angehalten/, { status: 'in_transit', substatus: 'held', kind: 'held' }],
  [/dropped off|picked up|shipment acceptance|(?:has been )?collected|received (?:from|at) (?:sender|customer|dhl)|eingeliefert|abgeholt|übernommen|accepted|pick-?up successful|posted|received by (?:carrier|usps)|handed over to dhl/, { status: 'in_transit', kind: 'handed_over' }],
  [/depart(?!ment)|has left|shipped from|abgefahren|verlassen|\bleft\b|uplift/, { status: 'in_transit', kind: 'departed' }],
  [/arriv|received at|eingetroffen|angekommen|received back|landed/, { status: 'in_transit', kind: 'arrived' }],
  [/process|sort|bearbeitet|encoded|scanned|screened/, { status: 'in_transit', kind: 'sorted' }],
  [/transit|transport|forwarded|transferred|scheduled for delivery|delivery arranged|verladung|en ?route|on (?:its )?way|handed over|weitertransport|unterwegs|in bearbeitung|tendered|handover|on route/, { status: 'in_transit', kind: 'in_transit' }],
]

/** What the words of an event say; null = nothing on the list. */
export function meaningOfWords(words: string | null): CodeMeaning | null {
  if (words === null) return null
  const plain = words.toLowerCase().replace(/[’`´]/g, "'")
  return rows.find(([expression]) => expression.test(plain))?.[1] ?? null
}
