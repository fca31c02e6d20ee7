import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { OrderView } from '../../contract/order.ts'
import { ensureLocalSecrets } from '../../worker/cli/local-secrets.ts'
import { createSandbox, type Sandbox } from '../carrier-sandbox/sandbox.ts'
import { calendar } from '../data/calendar.ts'
import { demoOrders, mainOrder, stories } from '../data/stories.ts'
import { acceptLive } from '../gallery/live.ts'
import { createGallery } from '../gallery/serve.ts'
import type { ShopContext } from '../shop/context.ts'
import type { Letter } from '../shop/letters.ts'
import { createShop } from '../shop/server.ts'
import { answers } from './answers.ts'
import { askChanged, demoPolls } from './ask-changed.ts'
import { createApi, type Api } from './api.ts'
import { build } from './build.ts'
import { createClosing } from './closing.ts'
import { openStore } from './open-store.ts'
import { foldersOf, forget, projectRoot } from './folders.ts'
import { writeMemory, type Memory } from './memory.ts'
import { findBusyPort, portsFrom } from './ports.ts'
import { fireSchedules } from './schedules.ts'
import { seedCases } from './seed-cases.ts'
import { readOrders, seedCarrierAccounts, seedOrders, seedGifts, seedLetters, seedProducts, seedReminder, seedRewards, seedStore, seedTastes, seedWords } from './seed.ts'
import { startWorker } from './worker.ts'

export interface DemoOptions {
  /** The worker’s; the shop has the next one, the sandbox the one after. */
  readonly port?: number
  /** Folder that gets `.doorstep/`; the project’s root unless a test has its own. */
  readonly home?: string
  /** Forget what was stored, then start. */
  readonly reset?: boolean
  /** Origins on this machine that the worker may ask besides the demo’s own. */
  readonly allow?: readonly string[]
  /** Say nothing while starting. */
  readonly quiet?: boolean
  /** false: `dist/` is there already. */
  readonly build?: boolean
  /** Milliseconds more that a page waits for its blocks; left out, as on the edge. */
  readonly blockPatience?: number
}

export interface Demo {
  readonly urls: { readonly worker: string; readonly shop: string; readonly sandbox: string }
  readonly apiKey: string
  readonly store: string
  /** What a newcomer opens. */
  readonly links: { readonly parcel: string; readonly lookup: string; readonly shop: string; readonly mail: string; readonly gallery: string; readonly desk: string; readonly reference: string }
  /** Hosted page and token of every order, by number. */
  readonly orders: ReadonlyMap<string, { readonly id: string; readonly link: string; readonly token: string }>
  readonly sandbox: Sandbox
  /** Runs the schedules now instead of at the next minute. */
  fireSchedules(): Promise<void>
  /** Ends every server and process that `startDemo` began. Twice is once. */
  close(): Promise<void>
}

/** A port that somebody else has: an outcome to tell the reader, not a bug. */
export class PortBusy extends Error {
  readonly port: number
  constructor(port: number) { super(`Port ${port} is in use. Stop what listens there, or choose other ports: npm start -- --port 9000`); this.port = port }
}

/** The whole of Doorstep on one machine: worker, shop and sandbox, seeded. Rejects with what failed, after ending what it had begun. */
export const startDemo = async (options: DemoOptions = {}): Promise<Demo> => {
  const { port = 8787, home = projectRoot, quiet = false } = options
  const say = (line: string) => { if (!quiet) console.log(line) }
  const ports = portsFrom(port)
  const busy = await findBusyPort(ports)
  if (busy !== null) throw new PortBusy(busy)
  const folders = foldersOf(home)
  if (options.reset) await forget(folders)

  const urls = { worker: `http://localhost:${ports.worker}`, shop: `http://localhost:${ports.shop}`, sandbox: `http://localhost:${ports.sandbox}` }
  const closing = createClosing()
  try {
    if (options.build !== false) { say('Building the widget …'); await build('vite.config.ts') }
    const { secrets } = ensureLocalSecrets(home)
    say('Preparing the database …')
    let memory = await openStore(home, folders, () => randomBytes(24).toString('base64url'))
    // The same moment at every start: orders and journeys belong together.
    const seededAt = new Date(memory.seededAt ?? Date.now())

    say('Starting the worker, the shop and the carriers …')
    const sandbox = createSandbox({ clock: () => new Date(), stateFile: folders.sandbox, seed: () => demoOrders(calendar(seededAt), urls.shop).flatMap((order) => order.parcels) })
    const listening = await sandbox.listen(ports.sandbox)
    closing.add(() => sandbox.close())

    let context: ShopContext = { doorstep: urls.worker, store: memory.store, tokens: new Map(), order: mainOrder, mail: [] }
    const onLetter = (letter: Letter): void => { context = { ...context, letters: [letter, ...context.letters ?? []].slice(0, 20) } }
    const shop = createShop({ context: () => context, onLetter, gallery: createGallery({ client: join(projectRoot, 'dist/client') }) })
    await new Promise<void>((resolve, reject) => shop.once('error', reject).listen(ports.shop, '127.0.0.1', resolve))
    const live = acceptLive(shop)
    closing.add(() => new Promise<void>((resolve) => { shop.close(() => resolve()); live.end(); shop.closeAllConnections() }))

    const worker = await startWorker({ folders, port: ports.worker, secrets, devOrigins: [urls.shop, urls.sandbox, listening.origin, ...options.allow ?? []], quiet, ...(options.blockPatience === undefined ? {} : { blockPatience: options.blockPatience }) })
    closing.add(() => worker.close())
    await Promise.all([answers(`${urls.worker}/v1/openapi.json`), answers(urls.shop), answers(`${urls.sandbox}/desk`)])

    const api = createApi(urls.worker, memory.apiKey)
    await seedStore(api, urls.shop)
    const blockSecret = `whsec_${Buffer.from(memory.hookSecret).toString('base64')}`
    context = { ...context, blockSecret }
    await seedWords(api, urls.shop, blockSecret)
    await seedProducts(api, urls.shop)
    await seedRewards(api, urls.shop, seededAt)
    context = { ...context, letterSecret: await seedLetters(api, urls.shop) }
    sandbox.configure({ hooks: await seedCarrierAccounts(api, listening.origin, memory.hookSecret) })
    const views = await seedOnce(api, memory, seededAt, ports.worker, urls.shop, say)
    memory = { ...memory, seededAt: seededAt.toISOString(), seededOn: ports.worker, orders: Object.fromEntries(views.map((view) => [view.number, view.id])) }
    writeMemory(folders.memory, memory)
    const orders = new Map(views.map((view) => [view.number, { id: view.id, link: view.link, token: view.token }]))
    const told = new Map(stories(calendar(seededAt), urls.shop).map((story) => [story.number, story.story]))
    context = { ...context, goods: new Map(views.map(({ number, items }) => [number, items.map(({ sku }) => sku)])), tokens: new Map(views.map((view) => [view.number, view.token])), mail: views.map(({ number, link }) => ({ number, story: told.get(number) ?? `Order ${number}`, link })) }
    sandbox.configure({ links: linksByParcel(views), polls: demoPolls })
    const looking = askChanged(sandbox, api, new Map(views.flatMap(({ shipments }) => shipments.flatMap(({ id, trackingNumber }) => trackingNumber === null ? [] : [[trackingNumber, id]]))))
    closing.add(() => looking.stop())

    const schedules = fireSchedules(urls.worker, () => sandbox.settle())
    closing.add(() => schedules.stop())
    const cases = seedCases(api, views)
    closing.add(() => cases.stop())
    await schedules.fire()
    return {
      urls, apiKey: memory.apiKey, store: memory.store, orders, sandbox,
      links: {
        parcel: orders.get(mainOrder)?.link ?? `${urls.worker}/f/${memory.store}`, lookup: `${urls.worker}/f/${memory.store}`, shop: `${urls.shop}/`, mail: `${urls.shop}/mail`, gallery: `${urls.shop}/gallery/`,
        desk: `${urls.sandbox}/desk`, reference: `${urls.worker}/v1/reference`,
      },
      fireSchedules: () => schedules.fire(), close: closing.close,
    }
  } catch (error) {
    await closing.close()
    throw error
  }
}

/** Orders on the first start, and again when the ports moved, because their pictures and links lie on the shop’s. */
const seedOnce = async (api: Api, memory: Memory, seededAt: Date, port: number, shop: string, say: (line: string) => void): Promise<OrderView[]> => {
  if (memory.seededAt !== null && memory.seededOn === port) return readOrders(api, memory.orders)
  say('Placing the demo’s orders …')
  const views = await seedOrders(api, shop, seededAt)
  await seedTastes(api, views)
  await seedGifts(api, views)
  await seedReminder(api, views)
  return views
}

const linksByParcel = (views: readonly OrderView[]): Record<string, string> =>
  Object.fromEntries(views.flatMap((view) => view.shipments.flatMap(({ trackingNumber }) => (trackingNumber === null ? [] : [[trackingNumber, view.link]]))))
