import type { VisitWaiting } from '../../contract/visit.ts'
import { create } from '../element/create.ts'
import { createFormat, toLocale } from '../i18n/format.ts'
import { safeLink } from '../model/safe-link.ts'
import { visitWords } from './words.ts'

export interface LineOptions {
  readonly language: string
  /** Origin before the paths of our host, without a slash at its end. */
  readonly base: string
  /** The page of the shop an order line leads to; null = it is no link. */
  readonly href: string | null
  /** `2026-11-25` */
  readonly today: string
}

/** Picture, name, and one sentence: by hand, because a drawing library would be larger than all it draws. */
export const drawLine = (waiting: VisitWaiting, { language, base, href, today }: LineOptions): HTMLElement => {
  const { locale } = toLocale(language)
  const words = visitWords[locale], f = createFormat(language, today)
  const title = waiting.type === 'order' ? waiting.title && words.items(waiting.title, waiting.more) : waiting.title
  const sentence = waiting.type === 'suggestion' ? [words.suggestion[waiting.reason], waiting.price && f.money(waiting.price)].filter(Boolean).join(' · ')
    : waiting.type === 'reminder' ? waiting.state === 'due' ? words.reminder.due : words.reminder.waiting(f.day(waiting.day))
    : words.order[waiting.stage](waiting.day === null ? '' : f.day(waiting.day))
  const target = waiting.type === 'order' ? href : safeLink(waiting.url)

  const line = create('section')
  line.className = 'page'
  line.lang = locale
  line.dir = locale === 'ar' ? 'rtl' : 'ltr'
  line.ariaLabel = words.label[waiting.type]
  const box = create(target ? 'a' : 'div')
  box.className = 'line'
  box.part.add('line')
  if (target) (box as HTMLAnchorElement).href = target
  if (waiting.image) {
    const image = create('img')
    image.src = base + waiting.image
    image.alt = ''
    image.width = image.height = 48
    box.append(image)
  }
  const text = create('span'), name = create('span'), own = create('bdi'), said = create('span')
  own.textContent = title ?? words.label.order
  name.className = 'name'
  name.append(own)
  said.textContent = sentence
  said.className = 'said'
  text.append(name, said)
  box.append(text)
  line.append(box)
  return line
}
