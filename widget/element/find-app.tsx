import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals-core'
import type { VNode } from 'preact'
import type { LookupInput, PageStore } from '../../contract/page.ts'
import type { Fault } from '../api/fault.ts'
import { loadFindMessages, type FindMessages } from '../i18n/find-messages.ts'
import { toLocale } from '../i18n/format.ts'
import { checkLookup, noValues, type LookupBy, type LookupFault, type LookupValues } from '../model/look-up.ts'
import { LookUpView } from '../page/look-up.tsx'
import { ExpiredView, NotFoundView } from '../page/message-page.tsx'
import type { FrameOptions } from '../ui/view.ts'
import type { LookupForm } from './drawn.ts'
import type { Speech } from './page-vnode.tsx'
import { guard } from './report-error.ts'
import type { Session } from './session.ts'

/** The look-up and its neighbours: a chunk of its own, since a link in an e-mail opens an order at once. */

/** All wrong answers are one to the reader, as they are to the server. */
const faultOf = (fault: Fault | null): LookupFault | null =>
  fault === null ? null : fault.kind === 'not_found' || fault.kind === 'invalid' || fault.kind === 'gone' ? 'no_match' : fault.kind === 'limited' ? 'too_many' : 'unreachable'

const inputOf = (store: string, by: LookupBy, { orderNumber, proof, trackingNumber }: LookupValues): LookupInput =>
  by === 'number' ? { store, trackingNumber: trackingNumber.trim() } : { store, orderNumber: orderNumber.trim(), proof: proof.trim() }

export interface FindInput {
  readonly session: Session
  readonly store: PageStore
  readonly speech: Speech
  readonly options: FrameOptions
  /** Sends what was typed; resolves when there is an answer. */
  readonly onSend: (input: LookupInput) => Promise<void>
  /** Puts the reader where the first mistake is, or at the head of what came. */
  readonly onFocus: (selector: string) => void
}

/** The look-up, once its words are there. */
export interface Finding { readonly draw: (input: FindInput) => VNode }

/** `drawn`: what the server's form shows already. */
export const prepareFinding = async (speech: ReadonlySignal<Speech>, drawn: LookupForm | null): Promise<Finding> => {
  const load = (language: string) => loadFindMessages(toLocale(language).locale)
  const find = signal(await load(speech.peek().language))
  const form = signal<LookupForm>(drawn ?? { by: 'order', values: noValues, errors: {}, fault: null })
  effect(() => { void load(speech.value.language).then((messages) => { find.value = messages }) })
  return { draw: (input) => draw(input, find.value, form) }
}

const draw = ({ session, store, speech: { language, messages }, options, onSend, onFocus }: FindInput, find: FindMessages, form: Signal<LookupForm>): VNode => {
  const { by, values, errors, fault } = form.value
  const common = { ...options, store, messages, find, language }
  if (session.phase.value === 'ended') return <ExpiredView {...common} />

  const turnTo = (way: LookupBy) => { form.value = { ...form.peek(), by: way, errors: {}, fault: null }; onFocus(way === 'number' ? 'input[name=trackingNumber]' : 'input[name=orderNumber]') }
  if (by === 'number' && fault === 'no_match') return <NotFoundView {...common} number={values.trackingNumber} onEdit={() => turnTo('number')} onAnother={() => turnTo('order')} />

  const look = async (typed: LookupValues) => {
    const wrong = checkLookup(by, typed, store)
    form.value = { by, values: typed, errors: wrong, fault: null }
    if (Object.keys(wrong).length) { onFocus('[aria-invalid=true]'); return }
    await onSend(inputOf(store.id, by, typed))
    const problem = session.fault.peek()
    if (!problem) return
    form.value = { by, values: typed, errors: {}, fault: faultOf(problem) }
    onFocus(problem.kind === 'not_found' && by === 'number' ? '#ds-h' : 'input[type=text]')
  }
  return <LookUpView {...common} by={by} values={values} errors={errors} fault={fault} busy={session.isBusy.value} onLookup={(typed) => guard(() => look(typed))} onBy={turnTo} />
}
