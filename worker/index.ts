import type { Env } from './env.ts'
import pages from './pages/routes.tsx'
import { consume } from './queues/consume.ts'
import { createApp } from './routes/app.ts'
import { runSchedules } from './schedules/run.ts'

export { CarrierAccountObject } from './objects/carrier-account-object.ts'
export { LimitObject } from './objects/limit-object.ts'
export { OrderObject } from './objects/order-object.ts'

const app = createApp()
app.route('/', pages)

export default {
  fetch: (request, env, context) => app.fetch(request, env, context),
  queue: (batch, env) => consume(batch, env),
  scheduled: (_controller, env) => runSchedules(env, new Date()),
} satisfies ExportedHandler<Env>
