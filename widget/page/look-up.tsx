import type { PageStore } from '../../contract/page.ts'
import type { FindMessages } from '../i18n/find-messages.ts'
import type { Messages } from '../i18n/messages.ts'
import { speakerAt } from '../i18n/speaker.ts'
import { contactOf } from '../model/contact.ts'
import { noValues, type FieldError, type LookupBy, type LookupErrors, type LookupFault, type LookupValues } from '../model/look-up.ts'
import { closedDoor } from '../model/scene.ts'
import { Icon } from '../ui/icon.tsx'
import { Heading, Note, Out } from '../ui/parts.tsx'
import { createView, type FrameOptions } from '../ui/view.ts'
import { Frame } from './frame.tsx'
import { SceneSlot } from './journey.tsx'

export interface LookUpViewProps extends FrameOptions {
  readonly store: PageStore
  readonly messages: Messages
  readonly find: FindMessages
  /** Language tag asked for. */
  readonly language: string
  readonly by?: LookupBy | undefined
  readonly values?: Partial<LookupValues> | undefined
  readonly errors?: LookupErrors | undefined
  readonly fault?: LookupFault | null | undefined
  readonly busy?: boolean | undefined
  /** Absent without scripts: the form then posts to `/f/<store>` by itself. */
  readonly onLookup?: ((values: LookupValues) => void) | undefined
  readonly onBy?: ((by: LookupBy) => void) | undefined
}

const said = (find: FindMessages, error: FieldError): string =>
  error.kind === 'empty' ? find.empty : error.kind === 'digits' ? find.digits(error.got, error.want) : find.letters(error.want)

interface FieldProps { readonly find: FindMessages; readonly name: keyof LookupValues; readonly label: string; readonly value: string; readonly error: FieldError | undefined; readonly placeholder?: string; readonly numeric?: boolean; readonly complete?: string }
const Field = ({ find, name, label, value, error, placeholder, numeric, complete = 'off' }: FieldProps) => {
  const id = `ds-${name}`
  return <div class="field">
    <label for={id}>{label}</label>
    <input id={id} name={name} type="text" defaultValue={value} placeholder={placeholder} inputMode={numeric ? 'numeric' : 'text'} autoComplete={complete} autoCapitalize="none" spellcheck={false}
      maxLength={254} required dir="auto" aria-invalid={error ? 'true' : undefined} aria-describedby={error && `${id}-e`} />
    {error && <p class="err" id={`${id}-e`}><Icon of="alert" />{said(find, error)}</p>}
  </div>
}

/** The look-up form. Tabs are links and the form is a form, so both work without scripts. */
export const LookUpView = ({ store, messages, find, language, by = 'order', values, errors = {}, fault, busy, onLookup, onBy, ...options }: LookUpViewProps) => {
  // No fact of this page depends on the day.
  const s = speakerAt(messages, language, '2026-01-01T00:00:00Z', 'UTC')
  const v = createView(s, options)
  const filled = { ...noValues, ...values }
  const contact = contactOf(store)
  const submit = onLookup && ((event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const read = (name: string) => { const value = data.get(name); return typeof value === 'string' ? value : '' }
    onLookup({ orderNumber: read('orderNumber'), proof: read('proof'), trackingNumber: read('trackingNumber') })
  })
  const tab = (own: LookupBy, label: string) =>
    <a href={`?by=${own}`} aria-current={by === own ? 'true' : undefined} onClick={onBy && ((event: Event) => { event.preventDefault(); onBy(own) })}>{label}</a>
  return <Frame v={v} store={store} another={false}>
    <section class="hero" part="hero lookup" aria-labelledby="ds-h">
      <div class="say narrow">
        <Heading v={v} at={0} id="ds-h" tabIndex={-1}>{find.title}</Heading>
        {fault ? <Note icon="alert" tone="bad"><b>{find.fault[fault]}</b> {find.hint[fault]}</Note> : <p class="lede">{by === 'order' ? find.lede : find.ledeNumber}</p>}
        <nav class="seg" aria-label={find.by}>{tab('order', find.order)}{tab('number', find.number)}</nav>
        <form key={by} class="form" method="post" action={v.base + store.lookupUrl} onSubmit={submit} noValidate={Boolean(onLookup)} aria-busy={busy || undefined}>
          <input type="hidden" name="lang" value={language} />
          {by === 'order'
            ? <><Field find={find} name="orderNumber" label={find.order} value={filled.orderNumber} error={errors.orderNumber} numeric={Boolean(store.orderNumber?.digits)} {...(store.orderNumber && { placeholder: find.example(store.orderNumber.example) })} />
                <Field find={find} name="proof" label={find.proof} value={filled.proof} error={errors.proof} complete="email" /></>
            : <Field find={find} name="trackingNumber" label={find.number} value={filled.trackingNumber} error={errors.trackingNumber} />}
          <button class="btn go" disabled={busy}>{by === 'order' ? find.go : find.goNumber}</button>
        </form>
        {by === 'order' && <p class="s m">{find.lost(s.name(store.name))} {contact && <Out href={contact}>{find.ask}</Out>}</p>}
      </div>
      <figure class="see"><SceneSlot v={v} facts={closedDoor} /></figure>
    </section>
  </Frame>
}
