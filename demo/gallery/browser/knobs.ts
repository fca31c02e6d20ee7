import { contrast } from '../../../worker/routes/merchant/contrast.ts'

/** Turns the knobs: the frame shows what they say, and the address of the gallery remembers it. */
const form = document.querySelector<HTMLFormElement>('#knobs')!
const stage = document.querySelector<HTMLIFrameElement>('#stage')!
const bare = document.querySelector<HTMLAnchorElement>('#bare')!
const said = document.querySelector<HTMLElement>('#contrast')!
const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')]
const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement
/** Ink on surface that a store may have (`PUT /v1/store` refuses less). */
const floor = 7

const remembered = new URLSearchParams(location.search).get('width')
if (remembered) field('width').value = remembered

const show = () => {
  const query = new URLSearchParams({ state: field('state').value, lang: field('lang').value, scheme: field('scheme').value })
  for (const input of form.querySelectorAll<HTMLInputElement>('input[data-initial]')) if (input.value !== input.dataset['initial'] && input.value !== '') query.set(input.name, input.value)
  if (field('page').value === 'hosted') query.set('hosted', '1')
  const width = field('width').value
  history.replaceState(null, '', `?${new URLSearchParams([...query, ['width', width]])}`)
  query.set('embed', '1')
  bare.href = `?${query}`
  stage.style.width = width === 'full' ? '100%' : `${width}px`
  if (!stage.src.endsWith(`?${query}`)) stage.src = `?${query}`
  for (const link of links) link.ariaCurrent = link.dataset['story'] === field('state').value ? 'page' : null
  const ratio = contrast(field('ink').value, field('surface').value)
  said.textContent = `Ink on surface: ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1${ratio < floor ? `. A store with less than ${floor}:1 is refused.` : ''}`
  said.classList.toggle('low', ratio < floor)
}

form.addEventListener('input', show)
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => requestAnimationFrame(show))
document.querySelector('nav')!.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  field('state').value = link.dataset['story']!
  // A story that plays in another language brings it along; any other is shown in the language that was chosen.
  if (link.dataset['lang']) field('lang').value = link.dataset['lang']
  show()
})
show()
