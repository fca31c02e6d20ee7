import type { ComponentType } from 'preact'
import { render } from 'preact-render-to-string'
import { beforeAll, expect, test } from 'vitest'
import type { ShownOffer } from '../../contract/blocks/rewards.ts'
import { offerReasons } from '../../contract/blocks/rewards.ts'
import { offerKinds } from '../../contract/content/offer.ts'
import { locales, type Locale } from '../../contract/vocabulary.ts'
import { loadMessages, type Messages } from '../i18n/messages.ts'
import { createSpeaker } from '../i18n/speaker.ts'
import type { PageModel } from '../model/page-model.ts'
import { createView } from '../ui/view.ts'
import type { Act } from './block.ts'
import { words } from './reward-words.ts'
import { View as Offers } from './offers/offers.tsx'
import { View as Points } from './points/points.tsx'
import { View as Ticket } from './ticket/ticket.tsx'

let english: Messages
beforeAll(async () => { english = await loadMessages('en') })

const say = (text: string, lang = 'en') => ({ text, lang })
const offer = (more: Partial<ShownOffer> = {}): ShownOffer => ({
  id: 'five-off', kind: 'discount', title: say('£5 off'), text: null, button: null, links: [], startsAt: null, points: null, ends: null, why: [], state: 'open', granted: null, decision: null, ...more,
})
const frame = { id: 'x', decision: null, commerce: true }
const act: Act = async () => ({ ok: false, fault: { kind: 'server' } })

async function draw(View: unknown, block: object, { language = 'en' as Locale, can = null as Act | null } = {}): Promise<string> {
  const Drawn = View as ComponentType<Record<string, unknown>>
  const v = createView(createSpeaker(english, language, '2026-11-24'), { hosted: true, headingLevel: 1, base: '', onCopy: can ? () => undefined : undefined })
  return render(<Drawn v={v} block={{ ...frame, ...block }} words={await words(language)} language={language} model={{} as PageModel} act={can} report={() => undefined} />)
}
const ticket = (more: Partial<ShownOffer> = {}) => ({ type: 'ticket', isApology: false, offer: offer(more) })
const points = (more: object = {}) => ({ type: 'points', name: null, balance: 364, coming: 64, added: null, goal: { points: 500, offer: offer({ title: say('£10 off'), why: [{ reason: 'points', title: null }] }) }, ...more })
const offers = (...list: ShownOffer[]) => ({ type: 'offers', offers: list, birthday: null })

test('a ticket keeps its code folded; without a script it says how else to get it, and with a granted claim it holds the code', async () => {
  expect(await draw(Ticket, ticket())).toContain('The code cannot be shown in this browser.')
  const html = await draw(Ticket, ticket({ state: 'granted', granted: { code: 'SAM-WAIT-10', points: null, until: '2027-01-31', isRedeemed: false } }))
  expect(html).toMatch(/Good until Sunday 31 Jan 2027\..*<details class="stub"><summary>Show my code.*<code dir="ltr">SAM-WAIT-10<\/code>/s)
  expect(html.match(/Good until/g)).toHaveLength(1)
  expect(html).not.toContain('<button')
  const alive = await draw(Ticket, ticket({ state: 'granted', granted: { code: 'SAM-WAIT-10', points: null, until: null, isRedeemed: false } }), { can: act })
  expect(alive).toMatch(/<button type="button" class="btn sm">.*Copy<\/button>/)
  const spent = await draw(Ticket, ticket({ state: 'granted', granted: { code: 'SAM-WAIT-10', points: null, until: null, isRedeemed: true } }), { can: act })
  expect([spent.includes('This code has been used.'), spent.includes('Copy')]).toEqual([true, false])
})

test('points say what comes, then what came, and how far the goal is', async () => {
  const before = await draw(Points, points())
  expect(before).toContain('This order adds 64 points when it arrives.')
  expect(before).toMatch(/<progress max="500" value="364" aria-label="364 of 500\. 136 to go: \u2068£10 off\u2069">/)
  const late = await draw(Points, points({ balance: 492, coming: 0, added: { order: 64, wait: 64 } }))
  expect(late).toContain('64 points added, and 64 points for the delay.')
  expect(await draw(Points, points({ coming: 1, name: say('petals'), goal: null, balance: 1 }))).toMatch(/This order adds 1 \u2068petals\u2069 when it arrives\..*You have 1 \u2068petals\u2069\./s)
})

test('a goal that is reached can be bought once the page can act, and only then', async () => {
  const reached = points({ balance: 512 })
  expect(await draw(Points, reached)).not.toContain('<button')
  const html = await draw(Points, reached, { can: act })
  expect(html).toMatch(/<progress max="500" value="500"[^>]*>.*Enough for: \u2068£10 off\u2069.*<button type="button" class="btn">Use 500 points<\/button>/s)
  expect(await draw(Points, points({ balance: 499 }), { can: act })).not.toContain('<button')
})

test('an offer with one place is a link before anything else works; with more, each is named; with none it waits for the script', async () => {
  const one = offer({ id: 'table', kind: 'community', links: [{ name: 'Discord', url: 'https://community.example/table' }], points: 20 })
  const three = offer({ id: 'follow', kind: 'follow', links: ['Instagram', 'TikTok', 'YouTube'].map((name) => ({ name, url: `https://${name.toLowerCase()}.example/m` })) })
  const none = offer({ id: 'seat', kind: 'event', startsAt: { wall: '2026-12-05T18:30:00', instant: '2026-12-05T18:30:00.000Z' } })
  const html = await draw(Offers, offers(one, three, none))
  expect(html).toMatch(/<a class="btn sm" rel="noreferrer" target="_blank" href="https:\/\/community\.example\/table">Join<\/a>/)
  expect(html.match(/rel="noreferrer" target="_blank"/g)).toHaveLength(4)
  expect(html).toContain('Adds 20 points.')
  expect(html).toContain('Saturday 5 Dec, 18:30.')
  expect(html).not.toContain('<button')
  expect((await draw(Offers, offers(one, three, none), { can: act })).match(/<button/g)).toHaveLength(1)
})

test('what was taken shows what it gave and asks no more; a link that may not be one is none', async () => {
  const html = await draw(Offers, offers(
    offer({ id: 'a', kind: 'follow', links: [{ name: 'x', url: 'javascript:alert(1)' }], state: 'granted', granted: { code: null, points: 10, until: null, isRedeemed: false } }),
    offer({ id: 'b', kind: 'newsletter', state: 'pending' }),
  ), { can: act })
  expect(html).toContain('Thank you for following. 10 points added.')
  expect(html).toContain('Almost done: the shop is sending you an email.')
  expect(html).not.toMatch(/javascript|<button/)
})

test('the merchant’s words are text in their own language', async () => {
  const html = await draw(Ticket, ticket({ title: say('<img src=x onerror=alert(1)>', 'hi'), text: say('{{7*7}}', 'hi') }))
  expect(html).toContain('<bdi lang="hi">&lt;img src=x onerror=alert(1)></bdi>')
  expect(html).not.toContain('<img')
})

test.each(locales)('every kind and every reason has its words in %s, and tells each offer apart', async (language) => {
  const list = offerKinds.map((kind) => offer({ id: kind, kind, title: say(`Title ${kind}`), why: offerReasons.map((reason) => ({ reason, title: reason === 'bought' ? 'Knife set' : null })), decision: 'd' }))
  const html = await draw(Offers, { ...offers(...list), birthday: { monthDay: '02-29' } }, { language, can: act })
  expect(html).not.toMatch(/undefined|NaN/)
  const own = await words(language)
  for (const reason of offerReasons) expect(html).toContain(own.because[reason]('\u2068Knife set\u2069'))
  expect(html).toContain(own.chosen)
  for (const kind of offerKinds) expect(html).toContain(own.act[kind])
  expect(await draw(Offers, offers(offer()), { language })).toContain(own.everyone)
})
