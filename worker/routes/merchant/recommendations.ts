import { recommendationSettingsPut, recommendationSettingsView, usualPreferences } from '../../../contract/recommendation.ts'
import { findRecommendationSettings, writeRecommendationSettings, type RecommendationSettingsRow } from '../../db/recommendation-settings.ts'
import { recommenderSecretAddress } from '../../edge/seal-addresses.ts'
import { seal } from '../../edge/seal.ts'
import { forgetShelf } from '../../recommendations/read-shelf.ts'
import { route, type Route } from '../route.ts'
import { findAddressErrors } from './address-errors.ts'

const answers = { 200: { description: 'The settings, without the secret', schema: recommendationSettingsView } }

export const recommendationRoutes: readonly Route[] = [
  route({
    method: 'GET', path: '/v1/recommendations', group: 'Products', access: 'key', summary: 'How products are recommended', answers,
    handle: async (call) => call.json(toView(await findRecommendationSettings(call.env.DB, call.caller.store))),
  }),
  route({
    method: 'PUT', path: '/v1/recommendations', group: 'Products', access: 'key', summary: 'Pin, hide and exclude products, set preferences and a recommender of your own',
    notes: 'Replaces the settings; a field left out takes its default. Pages follow within half a minute. Products need not be in the catalogue yet.',
    body: recommendationSettingsPut, answers, problems: ['invalid-body', 'unsupported-media-type'],
    handle: async (call) => {
      const { env, caller, now } = call
      const { recommender, ...rest } = call.body
      const errors = findAddressErrors(call, recommender?.url, '/recommender/url')
      if (errors.length > 0) return call.problem('invalid-body', { errors })
      const before = await findRecommendationSettings(env.DB, caller.store)
      // A secret is for one receiver: it is not carried over to another host.
      const isSameHost = recommender && before.settings.recommender ? new URL(recommender.url).host === new URL(before.settings.recommender.url).host : false
      const sealedSecret = recommender?.secret ? await seal(env, recommenderSecretAddress(caller.store), recommender.secret) : isSameHost ? before.sealedSecret : null
      if (recommender && sealedSecret === null) return call.problem('invalid-body', { errors: [{ pointer: '/recommender/secret', message: 'is missing: whsec_ and 32 random bytes in base64, by which your server knows that we ask' }] })
      const row: RecommendationSettingsRow = { settings: { ...rest, ...recommender ? { recommender: { url: recommender.url } } : {} }, sealedSecret }
      await writeRecommendationSettings(env.DB, caller.store, row, now)
      forgetShelf(caller.store)
      return call.json(toView(row))
    },
  }),
]

function toView({ settings, sealedSecret }: RecommendationSettingsRow): unknown {
  const { recommender, preferences, ...rest } = settings
  return { ...rest, priceBand: rest.priceBand ?? null, preferences: preferences ?? usualPreferences, recommender: recommender ? { url: recommender.url, secretSet: sealedSecret !== null } : null }
}
