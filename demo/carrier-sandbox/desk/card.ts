import { dayWords, escapeHtml as e, lowerFirst, scanLine, statusWords } from './words.ts'
import type { ParcelView } from './view.ts'

const marks: Readonly<Record<string, string>> = { ups: 'UPS', fedex: 'FX', usps: 'US', 'dhl-unified': 'DHL', 'canada-post': 'CP', 'royal-mail': 'RM' }

/** The one line: solid behind the parcel, dotted ahead, the marker where it is. Percentages, so it keeps its thickness at any width. */
const road = (parcel: ParcelView): string => {
  const here = parcel.status === 'delivered' ? 97 : parcel.status === 'return_to_sender' && parcel.finished ? 3 : 3 + 84 * parcel.progress
  const at = `${here.toFixed(1)}%`
  return `<svg class="road" height="24" aria-hidden="true"><line class="ahead" x1="3%" y1="12" x2="97%" y2="12"/><line class="behind" x1="3%" y1="12" x2="${at}" y2="12"/><circle cx="${at}" cy="12" r="8"/></svg>`
}

const pushFailed = (parcel: ParcelView): boolean => parcel.pushed !== null && !parcel.pushed.outcome.startsWith('HTTP 2')

/** How the shop will learn of the last scan. */
const hears = (parcel: ParcelView, mode: 'push' | 'poll'): string => {
  const name = e(parcel.carrierName)
  const poll = `<span data-poll="${parcel.pollSeconds ?? ''}" data-asked="${parcel.askedAt ?? ''}">${parcel.pollSeconds ? `the next poll comes within ${Math.max(1, Math.round(parcel.pollSeconds / 60))} min` : 'the page changes at the next poll'}</span>`
  if (!parcel.hasPush) return `${name} has no push: ${poll}.`
  if (mode === 'poll') return `${name} could push, but the desk keeps still: ${poll}.`
  if (!parcel.pushReady) return `${name} can push, but nobody subscribed: ${poll}.`
  if (pushFailed(parcel)) return `${name} pushed, and the shop did not take it (${e(parcel.pushed!.outcome)}): ${poll}.`
  return `${name} pushes each scan: the page hears at once.`
}

const button = (number: string, verb: string, text: string, kind = ''): string => `<button type="button" class="btn ${kind}" id="${verb}-${number}" data-do="${verb}" data-number="${number}">${text}</button>`

const actions = (parcel: ParcelView): string => {
  const n = parcel.number
  if (parcel.finished) return '<p class="done">This way is over. Reset the desk to play it again.</p>'
  const next = parcel.next ? `Scan: ${e(lowerFirst(scanLine(parcel.next.kind, parcel.next.place)))}` : 'Scan'
  if (parcel.returning) return `<div class="acts">${button(n, 'scan', next, 'go')}</div>`
  return `<div class="acts">${button(n, 'scan', next, 'go')}${button(n, 'delay', 'Delay')}${button(n, 'miss', 'Miss')}${button(n, 'divert', 'Divert')}${button(n, 'return', 'Return')}</div>
<div class="acts drop">${button(n, 'deliver', 'Deliver')}<label class="sr" for="place-${n}">How it is delivered</label><select id="place-${n}"><option value="handed_over">by hand</option><option value="safe_place">to a safe place</option><option value="neighbour">to a neighbour</option><option value="mailbox">to the mailbox</option></select></div>`
}

const silent = (parcel: ParcelView, scan: ParcelView['scans'][number]): string => (scan.silent ? ` <span class="m">(${e(parcel.carrierName)} has no scan for it)</span>` : '')

const more = (parcel: ParcelView): string => {
  const n = parcel.number
  const rare = parcel.finished || parcel.returning ? '' : `<div class="acts">${button(n, 'address', 'Address problem')}${button(n, 'customs', 'Duty to pay')}${parcel.canCancel ? button(n, 'cancel', 'Cancel') : ''}</div>`
  const again = parcel.hasPush && parcel.pushReady ? `<div class="acts">${button(n, 'push', 'Push the last scan again')}</div>` : ''
  const scans = parcel.scans.map((scan) => `<li><span class="n">${dayWords(scan.day)} ${scan.time}</span> <b>${e(scanLine(scan.kind, scan.place))}</b>${silent(parcel, scan)}</li>`).join('')
  return `<details id="more-${n}"><summary>All scans and more</summary>${rare}${again}<ol class="scans">${scans || '<li>None yet.</li>'}</ol></details>`
}

/** One parcel on the desk. Replaced whole when anything on it changes. */
export const parcelCard = (parcel: ParcelView, mode: 'push' | 'poll'): string => {
  const status = statusWords[parcel.status]
  const last = parcel.scans[0]
  const words = e([parcel.title, parcel.carrierName, parcel.number, parcel.from, parcel.to, status.text].join(' ').toLowerCase())
  return `<li class="card" id="p-${parcel.number}" data-find="${words}">
<div class="top"><span class="mark" aria-hidden="true">${marks[parcel.carrier] ?? ''}</span><div class="what"><h2>${e(parcel.title)}</h2><p class="s m">${e(parcel.service.startsWith(parcel.carrierName) ? parcel.service : `${parcel.carrierName} ${parcel.service}`)} <bdi class="n">${parcel.number}</bdi></p></div></div>
<div class="now"><p class="status ${status.tone}">${status.text}</p>${parcel.link ? `<a class="s" href="${e(parcel.link)}" target="shopper-page">Shopper’s page<span class="sr"> of ${e(parcel.title)}, opens beside</span></a>` : ''}</div>
<p class="s">${last ? `${e(scanLine(last.kind, last.place))} <span class="n m">${dayWords(last.day)} ${last.time}</span>${silent(parcel, last)}` : 'The carrier does not know this number yet.'}${parcel.expected ? `<br><span class="m">Expected ${dayWords(parcel.expected)}</span>` : ''}</p>
<div class="way">${road(parcel)}<p class="ends s"><span>${e(parcel.from)}</span><span>${e(parcel.to)}</span></p></div>
${actions(parcel)}
${parcel.finished && !pushFailed(parcel) ? '' : `<p class="hears s">${hears(parcel, mode)}</p>`}
${more(parcel)}
</li>`
}
