import type { Block, BlocksAnswer } from '../../contract/block.ts'
import type { PageAnswer } from '../../contract/page.ts'
import type { Client } from '../api/client.ts'
import { toLocale } from '../i18n/format.ts'
import { createSpeaker } from '../i18n/speaker.ts'
import { derivePage } from '../model/page-model.ts'
import { goTo } from '../ui/go-to.ts'
import { createView, type FrameOptions } from '../ui/view.ts'
import type { Act, BlockModule } from '../blocks/block.ts'
import { blockModules } from '../blocks/registry.ts'
import { createBlockRoot, type BlockRoot, type RootProps } from './block-root.tsx'
import { create } from './create.ts'
import { createEngaging, type EngagementItem } from './engage.ts'
import { watchSeen } from './on-seen.ts'
import type { Speech } from './page-vnode.tsx'
import { guard, reportError } from './report-error.ts'
import { boxOf, movesNothing, whenFree } from './when-free.ts'
import { uploadFile } from './upload-file.ts'

/** What the blocks are drawn beside. */
export interface Setting { readonly page: PageAnswer; readonly speech: Speech; readonly now: string; readonly options: FrameOptions }

/** Draws the blocks of one page into their places, each as a root of its own, and tells what they led to. */
export interface Stage {
  /** `isDrawn`: the server has drawn them, so they are taken over where they stand. Settles when all that come in time are there. */
  readonly show: (answer: BlocksAnswer, setting: Setting, isDrawn: boolean) => Promise<void>
  /** From now on a block waits until it moves nothing that is in view. */
  readonly settle: () => void
  /** Where a block goes does not matter again: the reader changed the page themselves. */
  readonly unsettle: () => void
  /** Facts, language or clock changed. */
  readonly update: (setting: Setting) => void
  /** The state changed: what stood there may not fit any more. */
  readonly clear: () => void
  readonly dispose: () => void
}

export interface StageDeps {
  readonly container: HTMLElement
  readonly client: Client
  /** Blocks anew, where an act token has run out. */
  readonly renew: () => Promise<BlocksAnswer | null>
}

export const createStage = ({ container, client, renew }: StageDeps): Stage => {
  let roots: BlockRoot[] = []
  /** Drawn by the server and not brought to life yet, since their controls would push away what is being read. */
  const asleep = new Set<BlockRoot>()
  let waits: (() => void)[] = []
  let answer: BlocksAnswer | null = null
  let setting: Setting | null = null
  let isSettled = false
  let turn = 0

  const engaging = createEngaging((items) => { if (answer?.act && answer.visit) client.engage({ act: answer.act, visit: answer.visit, state: answer.state, items }) }, (run, ms) => { setTimeout(() => guard(run), ms) })
  const tell = ({ id, decision }: Block, kind: EngagementItem['kind'], about: { decision?: string | null; arm?: string } = {}) => {
    const chosen = about.decision ?? decision
    engaging.add({ block: id, kind, ...(chosen && { decision: chosen }), ...(about.arm && { arm: about.arm }) })
  }
  const seen = watchSeen((element) => guard(() => {
    const root = roots.find((each) => each.element === element.parentElement)
    if (!root) return
    tell(root.block, 'impression')
    // What was chosen one by one is seen one by one.
    for (const item of element.querySelectorAll<HTMLElement>('[data-decision]')) tell(root.block, 'impression', aboutOf(item))
  }))
  const act: Act = async (name, body) => {
    const asked = answer
    const first = await client.act<never>(name, { act: asked?.act ?? '', ...body })
    if (first.ok || first.fault.kind !== 'gone') return first
    const fresh = await renew()
    if (!fresh || answer !== asked || !answer) return first
    answer = { ...answer, act: fresh.act, visit: fresh.visit }
    return client.act<never>(name, { act: fresh.act, ...body })
  }
  const propsOf = (root: Pick<BlockRoot, 'block'>, { page, speech, now, options }: Setting, isAlive: boolean): RootProps => {
    const model = derivePage(page, { locale: speech.language, now })
    const s = createSpeaker(speech.messages, speech.language, model.today, options.zoneName)
    return { v: createView(s, options), language: speech.language, model, act: isAlive ? act : null, upload: isAlive ? uploadFile : null, report: (kind, about) => tell(root.block, kind, about) }
  }
  const draw = (root: BlockRoot) => { if (setting) root.draw(propsOf(root, setting, !asleep.has(root))) }

  const prepare = async (block: Block, { speech }: Setting, mine: number): Promise<void> => {
    const load = blockModules[block.type]
    const place = container.querySelector<HTMLElement>(`[data-place="${block.type}"]`)
    if (!load || !place) return
    try {
      const module = await load()
      const words = await module.words(toLocale(speech.language).locale)
      if (mine !== turn || !place.isConnected) return
      const drawn = [...place.children].find((child): child is HTMLElement => (child as HTMLElement).dataset['block'] === block.id)
      const put = () => {
        const element = drawn ?? create('div')
        if (!drawn) { element.className = 'place'; element.dataset['block'] = block.id; insertInOrder(place, element, answer) }
        const root = createBlockRoot(block, module as BlockModule, words, element, () => tell(block, 'failed'))
        roots.push(root)
        // Over the server's markup the first drawing is the server's own; only then come the controls that need a script.
        if (drawn) {
          asleep.add(root)
          draw(root)
          waits.push(whenFree(element, () => !isLate() || movesNothing(element), () => { asleep.delete(root); draw(root) }))
        } else draw(root)
        keepFocus(container)
        if (element.firstElementChild) seen.watch(element.firstElementChild)
      }
      if (drawn || !isSettled) put()
      else waits.push(whenFree(place, () => movesNothing(place), () => { if (mine === turn) put() }))
    } catch (error) { reportError(error); tell(block, 'failed') }
  }

  const onClick = (event: Event) => guard(() => {
    const target = event.target as HTMLElement
    const way = target.closest<HTMLAnchorElement>('a.to, a[data-to]')
    if (way && goTo(way, way.dataset['to'] ?? way.hash.slice(1))) event.preventDefault()
    const root = target.closest('a[href], [data-click]') && roots.find(({ element }) => element.contains(target))
    if (root) tell(root.block, 'click', aboutOf(target.closest<HTMLElement>('[data-decision], [data-arm]')))
  })
  const onLeave = () => guard(() => { if (document.visibilityState === 'hidden') engaging.flush() })
  container.addEventListener('click', onClick)
  document.addEventListener('visibilitychange', onLeave)

  const clear = () => {
    turn += 1
    engaging.flush()
    for (const stop of waits) stop()
    waits = []
    asleep.clear()
    for (const root of roots) root.remove()
    for (const rest of container.querySelectorAll('[data-block]')) rest.remove()
    roots = []
    answer = null
  }
  return {
    show: async (next, given, isDrawn) => {
      if (!isDrawn) clear()
      turn += 1
      answer = next
      setting = given
      const mine = turn
      openSlots(container)
      await Promise.all(next.blocks.map((block) => prepare(block, given, mine)))
    },
    settle: () => { isSettled = true },
    unsettle: () => { isSettled = false },
    update: (given) => {
      const spoke = setting?.speech.language
      setting = given
      // Another language: other words, and other texts of the merchant.
      if (spoke !== given.speech.language) return
      for (const root of roots) guard(() => draw(root))
    },
    clear,
    dispose: () => { clear(); seen.dispose(); container.removeEventListener('click', onClick); document.removeEventListener('visibilitychange', onLeave) },
  }
}

/** So long after the first words a page may still change under the reader's eyes. Milliseconds. */
const settlesIn = 700
/** Words have been on the screen for a while: the network is slow, and somebody reads. */
const isLate = (): boolean => {
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
  return first !== undefined && performance.now() - first > settlesIn
}

const aboutOf = (element: HTMLElement | null): { decision?: string; arm?: string } => {
  const { decision, arm } = element?.dataset ?? {}
  return { ...(decision && { decision }), ...(arm && { arm }) }
}

/** A place `block:<name>` shows what the shop put under that slot inside its own tag: `<div slot="block:size-guide">`. */
const openSlots = (container: HTMLElement): void => {
  for (const place of container.querySelectorAll<HTMLElement>('[data-place^="block:"]:empty')) {
    const slot = create('slot')
    slot.name = place.dataset['place'] ?? ''
    place.append(slot)
  }
}

/** Blocks of one type stand in the order of the answer, whichever comes first. */
const insertInOrder = (place: HTMLElement, element: HTMLElement, answer: BlocksAnswer | null): void => {
  const order = answer?.blocks.map(({ id }) => id) ?? []
  const at = order.indexOf(element.dataset['block'] ?? '')
  const after = [...place.children].find((child) => order.indexOf((child as HTMLElement).dataset['block'] ?? '') > at)
  place.insertBefore(element, after ?? null)
}

/** A block that comes hides the shop's way to the same thing: whoever stands on that goes on from the one that took its place. */
const keepFocus = (container: HTMLElement): void => {
  const active = (container.getRootNode() as ShadowRoot).activeElement
  const way = active?.nextElementSibling
  if (way instanceof HTMLElement && way.matches('.to') && boxOf(way)) way.focus({ preventScroll: true })
}
