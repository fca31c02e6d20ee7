import { caseEntryInput, caseList, casePatch, caseSearch, caseView, type CaseView } from '../../../contract/case.ts'
import { parseReference } from '../../cases/case-id.ts'
import { readCase, toCaseSummary } from '../../cases/read-case.ts'
import { sayAsMerchant } from '../../cases/write-case.ts'
import { noTelling, prepareWebhook, type Telling } from '../../channels/post-webhook.ts'
import { readStore } from '../../content/store-settings.ts'
import { listCases, setCaseState } from '../../db/cases.ts'
import { readCursor, signCursor } from '../../edge/sign-path.ts'
import { idempotencyHeader, once } from '../idempotency.ts'
import { route, type Call, type Route } from '../route.ts'

const answers = { 200: { description: 'The case', schema: caseView } }

export const caseRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/cases', group: 'Cases', access: 'key',
    summary: 'What shoppers told you, newest first', notes: 'Problems, returns, corrections of an address and messages, with the state of the order at that time. `reference` finds the case a shopper names on the phone.',
    query: caseSearch, answers: { 200: { description: 'A page of cases', schema: caseList } }, problems: ['invalid-query'],
    handle: async (call) => {
      const { env, caller, query } = call
      const reference = query.reference === undefined ? null : parseReference(query.reference)
      if (query.reference !== undefined && reference === null) return call.problem('invalid-query', { errors: [{ pointer: '/reference', message: 'must be eight letters and digits, e.g. "K7Q2-9XMA"' }] })
      const scope = `cases|${caller.store}|${query.state ?? ''}|${query.kind ?? ''}|${query.order ?? ''}|${reference ?? ''}`
      const after = query.cursor === undefined ? null : parsePlace(await readCursor(env, scope, query.cursor))
      if (query.cursor !== undefined && after === null) return call.problem('invalid-query', { errors: [{ pointer: '/cursor', message: 'must be the `next` of the page before, unchanged and with the same search' }] })
      const rows = await listCases(env.DB, caller.store, { state: query.state ?? null, kind: query.kind ?? null, order: query.order ?? null, reference, limit: query.limit + 1, after })
      const shown = rows.slice(0, query.limit), last = shown.at(-1)
      return call.json({ cases: shown.map(toCaseSummary), next: rows.length > query.limit && last ? await signCursor(env, scope, `${last.openedAt}|${last.id}`) : null })
    },
  }),
  route({
    method: 'GET', path: '/v1/cases/{id}', group: 'Cases', access: 'key',
    summary: 'One case with all that was said', answers, problems: ['not-found'],
    handle: (call) => answerCase(call),
  }),
  route({
    method: 'POST', path: '/v1/cases/{id}/entries', group: 'Cases', access: 'key',
    summary: 'Answer a case', notes: 'The shopper reads it on the page. A refund is noted there and paid by you. `close: true` ends the case as well.',
    headers: idempotencyHeader,
    body: caseEntryInput, answers, problems: ['invalid-body', 'not-found', 'conflict', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, now, caller, body } = call
      const store = await readStore(env, caller.store, now), found = await findOwn(call)
      if (!store || !found) return call.problem('not-found')
      return once(call, found.order, async () => {
        const said = { text: body.text ?? null, refund: body.refund ?? null, state: body.close || found.state === 'closed' ? 'closed' : 'answered', declines: body.declined && found.kind === 'return', key: call.c.req.header('idempotency-key') ?? null } as const
        await sayAsMerchant(env, store, found.id, said, body.close ? await tellClosed(call, found) : noTelling, now)
        return answerCase(call)
      })
    },
  }),
  route({
    method: 'PATCH', path: '/v1/cases/{id}', group: 'Cases', access: 'key',
    summary: 'Close a case, or open it again', body: casePatch, answers, problems: ['invalid-body', 'not-found', 'conflict', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, now, caller, body } = call
      const id = call.params['id'] ?? ''
      const before = await findOwn(call)
      if (before === null) return call.problem('not-found')
      const telling = body.state === 'closed' ? await tellClosed(call, before) : noTelling
      await setCaseState(env.DB, caller.store, id, { state: body.state, isDeclined: body.declined && before.kind === 'return' }, now, telling.statements)
      await telling.queue()
      const found = await findOwn(call)
      if (found === null) return call.problem('not-found')
      // Of one thing there is one open case: the index refused to open a second. Nor do items go back twice.
      if (found.state !== body.state) return call.problem('conflict', { detail: 'Another case about the same thing is open, or holds these items.' })
      return call.json(found)
    },
  }),
]

/** A case of the key's own store; an id of another store finds nothing (TRUST 8). */
async function findOwn(call: Call<unknown, unknown>): Promise<CaseView | null> {
  const store = await readStore(call.env, call.caller.store, call.now)
  return store && readCase(call.env, store, call.params['id'] ?? '')
}

async function answerCase(call: Call<unknown, unknown>): Promise<Response> {
  const found = await findOwn(call)
  return found ? call.json(found) : call.problem('not-found')
}

/** Asked in the transaction that closes it, while it is still open: of two that close it one tells. */
const tellClosed = ({ env, now, caller }: Call<unknown, unknown>, found: CaseView): Promise<Telling> =>
  prepareWebhook(env, { store: caller.store, type: 'case.closed', order: { id: found.order, number: null }, data: { case: found.id, reference: found.reference, kind: found.kind }, now },
    { sql: "EXISTS (SELECT 1 FROM cases WHERE store = ?1 AND id = ?7 AND state <> 'closed')", keys: [found.id] })

function parsePlace(value: string | null): { openedAt: number; id: string } | null {
  const [openedAt, id] = value?.split('|') ?? []
  return openedAt !== undefined && id !== undefined ? { openedAt: Number(openedAt), id } : null
}
