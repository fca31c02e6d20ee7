import { parseDay, toDate } from '../domain/learning/order-row.ts'
import { createReplenishmentAnswers, type PastPurchase, type ReplenishmentAnswers } from '../domain/replenishment/answer.ts'
import { createReplenishmentTrainer, type ReplenishmentModel } from '../domain/replenishment/replenishment-trainer.ts'
import { trainFromFolder } from './learn-training.ts'
import { listOf, textOf, type Answerer, type Manifest } from './learn-task.ts'

const defaultHorizonDays = 90
const defaultDueDays = 14
const positive = (value: unknown, otherwise: number): number => Number(value) >= 1 ? Math.floor(Number(value)) : otherwise

interface Training { readonly answers: ReplenishmentAnswers; readonly figures: Record<string, number>; readonly end: number }

const train = (folder: string, manifest: Manifest, horizonDays: number, dueDays: number | null): Training => {
  const create = () => createReplenishmentTrainer({ end: parseDay(manifest['asof']), horizonDays, dueDays })
  const { model, trainer, ...figures } = trainFromFolder<ReplenishmentModel, ReturnType<typeof create>>(folder, create)
  return { answers: createReplenishmentAnswers(model, trainer.store()), figures: { ...figures, 'model bytes': bytesOf(model) }, end: model.end }
}

/** Means of items and shoppers as pairs of 4-byte numbers, the laws as JSON. */
const bytesOf = ({ gaps: { statistics, ...laws }, due }: ReplenishmentModel): number =>
  8 * (statistics.itemSum.length + statistics.shopperSum.length) + JSON.stringify({ laws, due }).length

/** Tasks of type `gap`. */
export const answerGaps = (folder: string, manifest: Manifest): Answerer => {
  const horizonDays = positive(manifest['horizon_days'], defaultHorizonDays)
  const { answers, figures, end } = train(folder, manifest, horizonDays, null)
  return {
    figures,
    answer(question) {
      const asOf = parseDay(question['asof'])
      const bought = Array.isArray(question['history']) ? (question['history'] as unknown[]).flatMap(toPurchase) : []
      const history = bought.length > 0 ? bought : [[asOf ?? end, 1] as const]
      const from = asOf ?? Math.max(...history.map(([day]) => day))
      const { days, low, high } = answers.gap(textOf(question['customer']), textOf(question['item']) ?? '', history, positive(question['horizon_days'], horizonDays))
      return { date: toDate(from + days), lo: toDate(from + low), hi: toDate(from + high) }
    },
  }
}

const toPurchase = (value: unknown): PastPurchase[] => {
  const parts: unknown[] = Array.isArray(value) ? value : [value]
  const day = parseDay(parts[0])
  return day === null ? [] : [[day, Number(parts[1]) > 0 ? Number(parts[1]) : 1]]
}

/** Tasks of type `due`. */
export const answerDues = (folder: string, manifest: Manifest): Answerer => {
  const days = positive(manifest['days'], defaultDueDays)
  const { answers, figures, end } = train(folder, manifest, defaultHorizonDays, days)
  return {
    figures,
    answer(question) {
      const chances = answers.due(textOf(question['customer']), [...new Set(listOf(question['candidates']))], parseDay(question['asof']) ?? end, positive(question['days'], days))
      return { p: Object.fromEntries(chances.map(({ item, chance }) => [item, Number(chance.toPrecision(5))])) }
    },
  }
}
