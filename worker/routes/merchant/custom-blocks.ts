import { customHookInput, customHookList, customHookView, customQuestion, customReply, hookName, type CustomHookView, type HookProblem } from '../../../contract/content/custom.ts'
import type * as z from 'zod'
import { newWebhookSecret } from '../../channels/standard-webhooks.ts'
import { forgetContent } from '../../content/read-content.ts'
import { hookKind, readHookRow, toHookBody, type CustomHook } from '../../custom/hook-rows.ts'
import { forgetHookProblem, readHookProblems, type HookProblemRow } from '../../db/custom-block-problems.ts'
import { countOtherContent, deleteContent, findContent, listContent, putContent } from '../../db/store-content.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import { hookSecretAddress } from '../../edge/seal-addresses.ts'
import { seal } from '../../edge/seal.ts'
import { route, type Call, type Route } from '../route.ts'

/** Each costs every page that shows it a question of up to a quarter of a second. */
const mostHooks = 5

const howAsked = `The address is asked by POST with a body such as \`${JSON.stringify({ type: 'block', name: 'recipe-card', store: 'st_…', order: 'or_…', state: 'delivered', locale: 'en-GB', items: [{ sku: 'cooker', quantity: 1 }] } satisfies z.input<typeof customQuestion>)}\`, signed as in Standard Webhooks (\`webhook-id\`, \`webhook-timestamp\`, \`webhook-signature\`). It answers 200 and JSON within the time-out, at most 64 KiB: \`${JSON.stringify({ title: 'A first supper', body: [{ type: 'paragraph', text: 'Eight hours, one pot.' }], links: [{ label: 'The recipe', url: 'https://shop.example/recipes/dal' }] } satisfies z.input<typeof customReply>)}\`; or 204 for nothing. Answers are kept for a minute for each order. No name, address or order number is ever sent.`

export const customBlockRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/custom-blocks', group: 'Content', access: 'key', summary: 'Blocks that your own servers fill',
    answers: { 200: { description: 'All of them, with the newest problem of each', schema: customHookList } },
    handle: async (call) => {
      const [rows, problems] = await Promise.all([listContent(call.env.DB, call.caller.store, hookKind, '', mostHooks), readHookProblems(call.env.DB, call.caller.store)])
      return call.json({ blocks: rows.map(({ id, body, updatedAt }) => toView(readHookRow(id, body, updatedAt), problems.get(id))) })
    },
  }),
  route({
    method: 'GET', path: '/v1/custom-blocks/{name}', group: 'Content', access: 'key', summary: 'One block that your own server fills',
    answers: { 200: { description: 'The block, with its newest problem', schema: customHookView } }, problems: ['not-found'],
    handle: async (call) => {
      const hook = await findHook(call)
      return hook === null ? call.problem('not-found') : call.json(toView(hook, (await readHookProblems(call.env.DB, call.caller.store)).get(hook.name)))
    },
  }),
  route({
    method: 'PUT', path: '/v1/custom-blocks/{name}', group: 'Content', access: 'key', summary: 'Let your own server fill a block',
    notes: `${howAsked} At most ${mostHooks} a store.`,
    body: customHookInput, answers: { 200: { description: 'The block; its secret only if it was made now', schema: customHookView } }, problems: ['invalid-body', 'conflict', 'unsupported-media-type'],
    handle: putHook,
  }),
  route({
    method: 'DELETE', path: '/v1/custom-blocks/{name}', group: 'Content', access: 'key', summary: 'Stop asking a server',
    answers: { 204: { description: 'It is asked no more' } }, problems: ['not-found'],
    handle: async (call) => {
      const { env, caller, params } = call
      if (!await deleteContent(env.DB, caller.store, hookKind, params['name'] ?? '')) return call.problem('not-found')
      await forgetHookProblem(env.DB, caller.store, params['name'] ?? '')
      forgetContent(caller.store)
      return new Response(null, { status: 204 })
    },
  }),
]

async function putHook(call: Call<z.output<typeof customHookInput>, undefined>): Promise<Response> {
  const { env, caller, body, now } = call
  const name = hookName.safeParse(call.params['name'])
  if (!name.success) return call.problem('invalid-body', { errors: [{ pointer: '/name', message: name.error.issues[0]?.message ?? 'must be a name' }] })
  const judged = checkOutboundUrl(body.url, env, [new URL(call.c.req.url).hostname])
  if (!judged.ok) return call.problem('invalid-body', { errors: [{ pointer: '/url', message: judged.reason }] })
  if (await countOtherContent(env.DB, caller.store, hookKind, [name.data]) >= mostHooks) return call.problem('conflict', { detail: `There are ${mostHooks} blocks of this kind already. Delete one first.` })
  const before = await findHook(call)
  const made = body.secret || before ? undefined : newWebhookSecret()
  const secret = body.secret ?? made
  const hook: CustomHook = {
    name: name.data, url: judged.url.href, states: body.states, timeout: body.timeout, updatedAt: now.getTime(),
    sealedSecret: secret === undefined ? before?.sealedSecret ?? '' : await seal(env, hookSecretAddress(caller.store, name.data), secret),
  }
  await putContent(env.DB, caller.store, { kind: hookKind, id: hook.name, position: 0, body: toHookBody(hook), updatedAt: hook.updatedAt }).run()
  await forgetHookProblem(env.DB, caller.store, hook.name)
  forgetContent(caller.store)
  return call.json({ ...toView(hook, undefined), ...made === undefined ? {} : { secret: made } })
}

async function findHook(call: Pick<Call<unknown, unknown>, 'env' | 'caller' | 'params'>): Promise<CustomHook | null> {
  const row = await findContent(call.env.DB, call.caller.store, hookKind, call.params['name'] ?? '')
  return row && readHookRow(row.id, row.body, row.updatedAt)
}

const toView = ({ name, url, states, timeout, updatedAt }: CustomHook, problem: HookProblemRow | undefined): CustomHookView => ({
  name, url, states: [...states], timeout, updatedAt: new Date(updatedAt).toISOString(),
  lastProblem: problem ? { problem: problem.problem as HookProblem, detail: problem.detail, at: new Date(problem.at).toISOString() } : null,
})
