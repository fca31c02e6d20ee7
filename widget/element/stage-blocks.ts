import { effect, untracked, type ReadonlySignal } from '@preact/signals-core'
import type { BlocksAnswer } from '../../contract/block.ts'
import type { PageState } from '../../contract/vocabulary.ts'
import type { Client } from '../api/client.ts'
import type { FrameOptions } from '../ui/view.ts'
import type { Speech } from './page-vnode.tsx'
import { guard } from './report-error.ts'
import type { Session } from './session.ts'
import type { Setting, Stage } from './stage.ts'

/**
 * What stands under the hero of an embedded page, or of one in another language, waits so long, unseen, for its blocks: together
 * they move nothing that is in view. Milliseconds from the drawing.
 */
const waitMs = 700
/** The same after the reader chose another language: they wait for just that. */
const languageWaitMs = 3_000
/** Class of the container meanwhile. */
const waiting = 'wait'

export interface StageBlocksInput {
  readonly session: Session
  readonly client: Client
  readonly container: HTMLElement
  /** What the server drew. */
  readonly drawn: BlocksAnswer | null
  readonly speech: ReadonlySignal<Speech>
  readonly frame: ReadonlySignal<FrameOptions>
  readonly now: ReadonlySignal<string>
  readonly isHosted: boolean
}

/** Keeps the blocks in step with the page: asked for once a state and language, taken over where the server drew them, away when they may no longer fit. Gives its end. */
export const stageBlocks = ({ session, client, container, drawn, speech, frame, now, isHosted }: StageBlocksInput): (() => void) => {
  let stage: Stage | null = null
  let asked: { readonly token: string; readonly state: PageState; readonly language: string } | null = null
  let coming = new AbortController()
  /** Asked for beside the page itself: on a slow network a question less to wait for. */
  let early: { readonly token: string; readonly language: string; readonly stop: AbortController; readonly answer: Promise<BlocksAnswer | null> } | null = null
  let isOver = false
  let isSettled = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const settingOf = (): Setting | null => {
    const page = session.page.peek()
    return page && { page, speech: speech.peek(), now: now.peek() || page.now, options: frame.peek() }
  }
  const fetchBlocks = async (): Promise<BlocksAnswer | null> => {
    const token = session.token.peek()
    const answer = token === null ? null : await client.blocks(token, speech.peek().language, coming.signal)
    return answer?.ok ? answer.value : null
  }
  const takeEarly = async (): Promise<BlocksAnswer | null> => {
    const mine = early
    early = null
    if (mine?.token !== session.token.peek() || mine?.language !== speech.peek().language) return null
    const answer = await mine.answer
    // A scan may have come between the two questions.
    return answer?.state === session.page.peek()?.state ? answer : null
  }
  let opening: Promise<Stage> | null = null
  const open = (): Promise<Stage> => opening ??= import('./stage.ts').then(({ createStage }) => {
    stage = createStage({ container, client, renew: fetchBlocks })
    // The columns were shown while it was on its way.
    if (isSettled) stage.settle()
    return stage
  }, (error: unknown) => { opening = null; throw error })
  const settle = () => { container.classList.remove(waiting); isSettled = true; stage?.settle() }

  /** `answer` is the server's own drawing; null = ask. */
  const bring = async (answer: BlocksAnswer | null): Promise<void> => {
    const { signal } = coming
    const [blocks, ready] = await Promise.all([answer ?? takeEarly().then((found) => found ?? fetchBlocks()), open()])
    const setting = settingOf()
    // A state that changed on the way has asked for its own.
    if (isOver || signal.aborted || !blocks || !setting || blocks.state !== setting.page.state) return
    await ready.show(blocks, setting, answer !== null)
  }

  const disposers = [
    effect(() => {
      const token = session.token.value
      if (session.phase.value !== 'loading' || token === null) return
      early?.stop.abort()
      const stop = new AbortController(), { language } = speech.peek()
      early = { token, language, stop, answer: client.blocks(token, language, stop.signal).then((answer) => answer.ok ? answer.value : null) }
      guard(async () => { await open() })
    }),
    effect(() => {
      const page = session.page.value, token = session.token.value, { language } = speech.value
      if (!page || token === null) { asked = null; stage?.clear(); return }
      if (asked?.token === token && asked.state === page.state && asked.language === language) return
      const isFirst = asked === null, isOtherLanguage = asked !== null && asked.language !== language
      asked = { token, state: page.state, language }
      coming.abort()
      coming = new AbortController()
      if (!isFirst) stage?.clear()
      if (isOtherLanguage) { isSettled = false; stage?.unsettle() }
      if ((isFirst && !isHosted) || isOtherLanguage) {
        container.classList.add(waiting)
        clearTimeout(timer)
        timer = setTimeout(settle, isOtherLanguage ? languageWaitMs : waitMs)
      }
      const { signal } = coming
      guard(() => untracked(() => bring(isFirst && isHosted ? drawn : null)).finally(() => { if (!signal.aborted) settle() }))
    }),
    effect(() => {
      // Everything a block may be drawn from.
      void [session.page.value, speech.value, frame.value, now.value]
      const setting = untracked(settingOf)
      if (setting) untracked(() => stage?.update(setting))
    }),
  ]
  return () => { isOver = true; clearTimeout(timer); coming.abort(); early?.stop.abort(); for (const dispose of disposers) dispose(); stage?.dispose() }
}
