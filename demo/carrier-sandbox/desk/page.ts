import { parcelCard } from './card.ts'
import type { DeskView } from './view.ts'
import { dayWords, escapeHtml as e, spanWords } from './words.ts'

const petals = [0, 45, 90, 135, 180, 225, 270, 315].map((turn) => `<ellipse cx="16" cy="7.6" rx="4.3" ry="6" transform="rotate(${turn} 16 16)"/>`).join('')
const flower = `<svg class="flower" viewBox="0 0 32 32" aria-hidden="true"><g>${petals}</g><circle cx="16" cy="16" r="4.8"/></svg>`

const carriers: readonly [id: string, name: string][] = [['', 'Any carrier'], ['ups', 'UPS'], ['fedex', 'FedEx'], ['usps', 'USPS'], ['dhl-unified', 'DHL'], ['canada-post', 'Canada Post'], ['royal-mail', 'Royal Mail']]
const faults: readonly [kind: string, text: string][] = [
  ['server_error', 'says it is down (503)'], ['rate_limited', 'says too many calls (429)'], ['timeout', 'never answers'], ['slow_body', 'drips a byte a second'], ['html', 'sends a login page'],
  ['truncated', 'breaks off half-way'], ['wrong_charset', 'sends the wrong charset'], ['redirect_loop', 'redirects for ever'], ['reset', 'drops the line'], ['token_expired', 'forgets our login'],
]
const options = (list: readonly (readonly [string, string])[]): string => list.map(([value, text]) => `<option value="${value}">${text}</option>`).join('')
const nameOf = (id: string): string => carriers.find(([one]) => one === id)?.[1] ?? 'Any carrier'

const clock = ({ now, real }: DeskView): string => {
  const ahead = Date.parse(now) - Date.parse(real)
  return `<p class="clock" id="clock"><span class="m s">Carriers’ clock</span> <time class="n" datetime="${now}">${dayWords(now.slice(0, 10))} ${now.slice(11, 16)} UTC</time> <span class="m s">${ahead < 60_000 ? 'as on the wall' : `${spanWords(ahead)} ahead of the wall`}</span></p>`
}

const armed = (view: DeskView): string => `<p class="s" id="armed">${view.faults.length === 0 ? 'Nothing is broken.' : view.faults.map((one) => `${e(nameOf(one.carrier))} ${faults.find(([kind]) => kind === one.kind)?.[1] ?? e(one.kind)}, ${one.times} more ${one.times === 1 ? 'time' : 'times'}`).join('; ')}</p>`

/** The whole desk as one page: readable as sent, its buttons worked by desk.js. */
export const deskPage = (view: DeskView): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Carrier desk · Marigold &amp; Main</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/desk/desk.css">
<script type="module" src="/desk/desk.js"></script>
</head>
<body>
<header><p class="logo">${flower}Carrier desk</p>${clock(view)}</header>
<main>
<div class="intro"><h1>You are the carrier</h1>
<p>Open a shopper’s page, put it beside this one, and press a button. The parcel gets that scan, in the carrier’s own codes, and the page changes.</p></div>
<noscript><p class="note">The buttons need JavaScript.</p></noscript>
<section class="panel" aria-label="How the desk works">
<fieldset id="mode"><legend>The shop hears of a scan</legend>
<label class="pick"><input type="radio" name="mode" value="push"${view.mode === 'push' ? ' checked' : ''}> <span><b>Push now</b> <span class="s m">the carrier calls at once, where it can</span></span></label>
<label class="pick"><input type="radio" name="mode" value="poll"${view.mode === 'poll' ? ' checked' : ''}> <span><b>Wait for the poll</b> <span class="s m">until Doorstep asks by itself</span></span></label></fieldset>
<div role="group" aria-labelledby="turn"><p id="turn" class="legend">Turn the carriers’ clock on</p><div class="acts"><button type="button" class="btn" id="plus-1" data-hours="1">1 hour</button><button type="button" class="btn" id="plus-6" data-hours="6">6 hours</button><button type="button" class="btn" id="plus-24" data-hours="24">1 day</button></div><p class="s m">Every scan planned until then happens. The shopper’s page keeps the real time.</p></div>
<div role="group" aria-labelledby="over"><p id="over" class="legend">Start over</p><div class="acts"><button type="button" class="btn" id="reset">Reset the parcels</button></div><p class="s m">All parcels go back to where they stood.</p></div>
</section>
<p class="said" id="said" role="status"></p>
<div class="find"><label for="find">Find a parcel</label><input id="find" type="search" autocomplete="off" placeholder="lamp, Royal Mail, Bristol …"></div>
<ul class="cards" id="cards">
${view.parcels.map((parcel) => parcelCard(parcel, view.mode)).join('\n')}
</ul>
${view.parcels.length === 0 ? '<p class="note">No parcels yet. <code>npm start</code> brings some.</p>' : ''}
<section class="break" aria-labelledby="break"><h2 id="break">Break a carrier</h2>
<p class="m">See what the page says when a carrier is down. The next answers are spoilt, then all is well again.</p>
<form id="faults"><div class="field"><label for="f-carrier">Who</label><select id="f-carrier">${options(carriers)}</select></div><div class="field"><label for="f-kind">What it does</label><select id="f-kind">${options(faults)}</select></div><div class="field"><label for="f-times">How often</label><input id="f-times" type="number" min="1" max="1000" value="3" inputmode="numeric"></div><div class="acts"><button class="btn go">Break it</button><button type="button" class="btn" id="mend">Mend all</button></div></form>
${armed(view)}</section>
</main>
</body>
</html>
`
