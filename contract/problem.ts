import * as z from 'zod'
import { problemTypes } from './vocabulary.ts'

/** RFC 9457 answer of every failing call. `errors` names each bad field (JSON pointer) and what would be right. */
export const problem = z.object({
  type: z.string().describe(`URI reference; ends in one of ${problemTypes.join(', ')}`),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
  retryAfter: z.int().optional().describe('seconds'),
}).meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>
