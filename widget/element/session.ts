import { batch, computed, signal, type ReadonlySignal } from '@preact/signals-core'
import type { LookupInput, PageAnswer, PageFacts, PageStore } from '../../contract/page.ts'
import type { Client } from '../api/client.ts'
import type { Fault } from '../api/fault.ts'
import { applyFacts, isNewer } from './newer.ts'
import { toSummary, type EventDetails, type EventName } from './events.ts'

/** What is on the page: nothing to show, a form, a skeleton, an order, or word that the link has ended. */
export type Phase = 'blank' | 'lookup' | 'loading' | 'page' | 'ended'

/** State of one element, written here alone. It draws nothing and holds no timer: `live` and the views read it. */
export interface Session {
  readonly phase: ReadonlySignal<Phase>
  readonly page: ReadonlySignal<PageAnswer | null>
  readonly store: ReadonlySignal<PageStore | null>
  /** The last try to hear from the server failed on the way: what is shown is the last known. */
  readonly isOffline: ReadonlySignal<boolean>
  /** Of the look-up form. */
  readonly fault: ReadonlySignal<Fault | null>
  readonly isBusy: ReadonlySignal<boolean>
  readonly token: ReadonlySignal<string | null>
  /** Shows what the server drew. */
  readonly adopt: (token: string | null, page: PageAnswer | null, store: PageStore | null) => void
  /** Opens an order. */
  readonly open: (token: string) => Promise<void>
  /** Shows the look-up form of a store; nothing where the store cannot be asked. */
  readonly offerLookup: (store: string) => Promise<void>
  /** Asks who the store is, where an ended link left nothing to know it by. */
  readonly learnStore: (store: string) => Promise<void>
  /** true when an order was found and is shown. */
  readonly lookup: (input: LookupInput) => Promise<boolean>
  readonly refresh: () => Promise<void>
  readonly takeFacts: (facts: PageFacts) => void
  readonly end: () => void
  readonly setOffline: (isOffline: boolean) => void
  /** Nothing that is still on its way will change anything. */
  readonly dispose: () => void
}

export type Tell = <Name extends EventName>(name: Name, detail: EventDetails[Name]) => void

export const createSession = (client: Client, tell: Tell): Session => {
  const page = signal<PageAnswer | null>(null)
  const plainStore = signal<PageStore | null>(null)
  const phase = signal<Phase>('blank')
  const isOffline = signal(false)
  const fault = signal<Fault | null>(null)
  const isBusy = signal(false)
  const token = signal<string | null>(null)
  let running = new AbortController()

  const show = (answer: PageAnswer) => {
    const before = page.peek()
    batch(() => {
      page.value = answer
      phase.value = 'page'
      isOffline.value = false
      fault.value = null
    })
    if (!before) tell('doorstep:load', toSummary(answer))
    else if (answer.revision > before.revision) tell('doorstep:change', toSummary(answer))
  }

  // Whose order it was stays known: the page that says so leads to that store's look-up.
  const end = () => batch(() => { plainStore.value = page.peek()?.store ?? plainStore.peek(); page.value = null; phase.value = 'ended' })

  const fail = (problem: Fault) => {
    if (problem.kind === 'gone' || problem.kind === 'not_found') end()
    else if (page.peek()) isOffline.value = true
    else phase.value = 'blank'
    tell('doorstep:error', { kind: problem.kind })
  }

  const ask = async (): Promise<void> => {
    const asked = token.peek()
    const { signal: stop } = running
    if (asked === null) return
    const answer = await client.page(asked, stop)
    if (stop.aborted || token.peek() !== asked) return
    if (!answer.ok) fail(answer.fault)
    else {
      const known = page.peek()
      if (!known || isNewer(answer.value, known)) show(answer.value)
      else isOffline.value = false
    }
  }

  const restart = () => { running.abort(); running = new AbortController() }

  return {
    phase, page, isOffline, fault, isBusy, token,
    store: computed(() => page.value?.store ?? plainStore.value),
    adopt: (newToken, answer, store) => {
      restart()
      batch(() => {
        token.value = newToken
        plainStore.value = store
        page.value = answer
        phase.value = answer ? 'page' : newToken ? 'ended' : 'lookup'
      })
      if (answer) tell('doorstep:load', toSummary(answer))
    },
    open: (newToken) => {
      restart()
      batch(() => { token.value = newToken; page.value = null; phase.value = 'loading' })
      return ask()
    },
    offerLookup: async (id) => {
      restart()
      batch(() => { token.value = null; page.value = null })
      const { signal: stop } = running
      const answer = await client.store(id, stop)
      if (stop.aborted) return
      if (!answer.ok) { phase.value = 'blank'; tell('doorstep:error', { kind: answer.fault.kind }); return }
      batch(() => { plainStore.value = answer.value; phase.value = 'lookup' })
    },
    learnStore: async (id) => {
      const { signal: stop } = running
      const answer = await client.store(id, stop)
      if (!stop.aborted && answer.ok) plainStore.value = answer.value
    },
    lookup: async (input) => {
      if (isBusy.peek()) return false
      const { signal: stop } = running
      batch(() => { isBusy.value = true; fault.value = null })
      const answer = await client.lookup(input, stop)
      if (stop.aborted) return false
      isBusy.value = false
      if (!answer.ok) { fault.value = answer.fault; tell('doorstep:error', { kind: answer.fault.kind }); return false }
      batch(() => { token.value = answer.value.token; page.value = null; show(answer.value.page) })
      return true
    },
    refresh: ask,
    takeFacts: (facts) => {
      const known = page.peek()
      if (!known || !isNewer(facts, known)) return
      show(applyFacts(known, facts))
      if (page.peek()?.state !== known.state) void ask()
    },
    end: () => { end(); tell('doorstep:error', { kind: 'gone' }) },
    setOffline: (value) => { if (page.peek()) isOffline.value = value },
    dispose: () => { restart() },
  }
}
