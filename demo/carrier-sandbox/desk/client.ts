/** Works the desk in the browser: sends each press, then puts the changed cards in place. Served with its types stripped, so it imports nothing. */

const said = document.getElementById('said')!
const say = (text: string): void => { said.textContent = text }

const problems: Record<string, string> = { finished: 'That parcel’s way is over.', too_late: 'Too late for that: the parcel is further on.', unknown: 'The desk does not know that parcel any more.' }
const heard: Record<string, string> = {
  pushed: 'Pushed: the page hears now.', no_push: 'This carrier has no push; the next poll finds it.', waits: 'The next poll finds it.',
  no_hook: 'Nobody subscribed to its push; the next poll finds it.', push_failed: 'The push failed; the next poll finds it.',
}

const send = async (verb: string, body: object): Promise<{ ok: boolean; answer: { problem?: string; heard?: string; changes?: unknown[] } }> => {
  const response = await fetch(`/desk/api/${verb}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  return { ok: response.ok, answer: (await response.json()) as { problem?: string; heard?: string; changes?: unknown[] } }
}

/** What the server last sent of each card, so that only changed ones are touched. */
const sent = new Map<string, string>()
const remember = (card: Element): void => { sent.set(card.id, card.outerHTML) }
for (const card of document.querySelectorAll('.card')) remember(card)

const swap = (old: Element, fresh: Element): void => {
  const isOpen = old.querySelector('details')?.open ?? false
  const place = old.querySelector('select')?.value
  const hidden = (old as HTMLElement).hidden
  old.replaceWith(fresh)
  const details = fresh.querySelector('details')
  if (details) details.open = isOpen
  const select = fresh.querySelector('select')
  if (select && place !== undefined) select.value = place
  ;(fresh as HTMLElement).hidden = hidden
}

const refresh = async (): Promise<void> => {
  const page = new DOMParser().parseFromString(await (await fetch('/desk')).text(), 'text/html')
  const focus = document.activeElement?.id
  const fresh = [...page.querySelectorAll('.card')]
  const list = document.getElementById('cards')!
  const isSame = fresh.map((card) => card.id).join() === [...list.children].map((card) => card.id).join()
  if (!isSame) list.replaceChildren(...fresh.map((card) => document.adoptNode(card)))
  for (const card of fresh) {
    const old = document.getElementById(card.id)
    if (sent.get(card.id) === card.outerHTML) continue
    remember(card)
    if (isSame && old) swap(old, document.adoptNode(card))
  }
  for (const id of ['clock', 'armed']) {
    const next = page.getElementById(id)
    if (next) document.getElementById(id)?.replaceWith(document.adoptNode(next))
  }
  for (const input of page.querySelectorAll<HTMLInputElement>('#mode input')) if (input.defaultChecked) document.querySelector<HTMLInputElement>(`#mode [value=${input.value}]`)!.checked = true
  if (focus && document.activeElement?.id !== focus) {
    // A card that is over has no buttons left: stay on the card.
    const target = document.getElementById(focus) ?? document.querySelector<HTMLElement>(`#more-${focus.split('-').at(-1)} summary`)
    target?.focus()
  }
  count()
}

const nameOf = (number: string): string => document.querySelector(`#p-${number} h2`)?.textContent ?? number
const statusOf = (number: string): string => document.querySelector(`#p-${number} .status`)?.textContent ?? ''

const press = async (button: HTMLElement): Promise<void> => {
  const { do: verb = '', number = '', hours } = button.dataset
  const place = (document.getElementById(`place-${number}`) as HTMLSelectElement | null)?.value
  const { ok, answer } = hours !== undefined ? await send('advance', { hours: Number(hours) })
    : button.id === 'reset' ? await send('reset', {})
      : button.id === 'mend' ? await send('faults', { clear: true })
        : verb === 'push' ? await send('push', { number })
          : await send('act', { number, action: { do: verb, ...(verb === 'deliver' && place ? { handover: place } : {}) } })
  await refresh()
  if (!ok) return say(problems[answer.problem ?? ''] ?? `That did not work: ${answer.problem ?? ''}`)
  if (hours !== undefined) return say(`The clock is ${hours === '1' ? 'an hour' : `${hours} hours`} further. ${answer.changes?.length ?? 0} parcels were scanned.`)
  if (button.id === 'reset') return say('All parcels stand where they began.')
  if (button.id === 'mend') return say('All carriers are well.')
  say(`${nameOf(number)}: ${statusOf(number)}. ${heard[answer.heard ?? ''] ?? ''}`)
}

let waiting = 0
let last: Promise<void> = Promise.resolve()
/** One thing after the other: a press during another is kept, not lost. */
const once = (work: () => Promise<void>): void => {
  waiting += 1
  last = last.then(work).catch(() => say('The sandbox does not answer. Is it running?')).finally(() => { waiting -= 1 })
}

document.addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('button[data-do], button[data-hours], #reset, #mend')
  if (button) once(() => press(button))
})
document.getElementById('mode')!.addEventListener('change', (event) => {
  const mode = (event.target as HTMLInputElement).value
  once(async () => {
    await send('mode', { mode })
    await refresh()
    say(mode === 'push' ? 'Carriers push each scan, where they can.' : 'Nothing is pushed: the page changes at the next poll.')
  })
})
document.getElementById('faults')!.addEventListener('submit', (event) => {
  event.preventDefault()
  const value = (id: string): string => (document.getElementById(id) as HTMLInputElement | HTMLSelectElement).value
  const carrier = value('f-carrier')
  once(async () => {
    const { ok, answer } = await send('faults', { ...(carrier ? { carrier } : {}), times: Number(value('f-times')), fault: { kind: value('f-kind') } })
    await refresh()
    say(ok ? 'Broken. The next poll will meet it.' : `That did not work: ${answer.problem ?? ''}`)
  })
})

const find = document.getElementById('find') as HTMLInputElement
find.addEventListener('input', () => {
  const words = find.value.toLowerCase().split(/\s+/).filter(Boolean)
  for (const card of document.querySelectorAll<HTMLElement>('.card')) card.hidden = !words.every((word) => card.dataset['find']!.includes(word))
})

/** "the next poll is in 40 s": counted here from the last question, on this machine's clock. */
const count = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-poll]')) {
    const every = Number(place.dataset['poll']) * 1_000
    const asked = Date.parse(place.dataset['asked'] ?? '')
    if (!every || Number.isNaN(asked)) continue
    const left = Math.round((asked + every - Date.now()) / 1_000)
    const text = left > 90 ? `the next poll is in ${Math.round(left / 60)} min` : left > 0 ? `the next poll is in ${left} s` : 'the next poll is due'
    if (place.textContent !== text) place.textContent = text
  }
}
count()
setInterval(count, 1_000)
setInterval(() => { if (!document.hidden && waiting === 0) once(refresh) }, 4_000)
