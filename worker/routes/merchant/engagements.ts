import { engagementCount, engagementList, engagementQuery, type EngagementList, type EngagementQuery } from '../../../contract/engagement.ts'
import { csvHeaders, streamCsv } from '../../csv/write-csv.ts'
import { listEngagementDays, type EngagementPlace } from '../../db/engagements.ts'
import { answerList } from '../list-page.ts'
import { route, type Call, type Route } from '../route.ts'

export const engagementReportRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/engagements', group: 'Learning', access: 'key',
    summary: 'What happened on the pages, by day, block, arm and state',
    notes: 'Counts without persons; they outlive the orders. `format=csv` gives the whole time in one file. A thing counts once a page view.',
    query: engagementQuery, answers: { 200: { description: 'A page of counts, or the file', schema: engagementList, type: 'text/csv' } }, problems: ['invalid-query'],
    handle: (call) => call.query.format === 'csv' ? Promise.resolve(answerCsv(call)) : answerPage(call),
  }),
]

type ReportCall = Call<undefined, EngagementQuery>
const spanOf = ({ query }: ReportCall): { from: string; to: string; block: string | null } => ({ from: query.from ?? '0000-01-01', to: query.to ?? '9999-12-31', block: query.block ?? null })

async function answerPage(call: ReportCall): Promise<Response> {
  const { env, query, caller } = call
  const span = spanOf(call)
  return answerList(call, {
    question: ['engagements', caller.store, span.from, span.to, span.block], limit: query.limit, cursor: query.cursor,
    read: (after: EngagementPlace | null, limit) => listEngagementDays(env.DB, caller.store, { ...span, after, limit }),
    placeOf: ({ day, block, arm, state, kind }) => ({ day, block, arm, state, kind }),
  }, ({ rows, next }) => ({ engagements: [...rows], next } satisfies EngagementList))
}

const columns = Object.keys(engagementCount.shape) as (keyof EngagementList['engagements'][number])[]
const atOnce = 1000

function answerCsv(call: ReportCall): Response {
  const span = spanOf(call)
  let after: EngagementPlace | null | undefined = null
  return new Response(streamCsv(columns, async () => {
    if (after === undefined) return null
    const rows = await listEngagementDays(call.env.DB, call.caller.store, { ...span, after, limit: atOnce })
    after = rows.length < atOnce ? undefined : rows.at(-1)
    return rows.map((row) => columns.map((column) => row[column]))
  }), { headers: csvHeaders('engagements.csv') })
}
