import { signLink } from '../edge/link-token.ts'

/** The token that `<doorstep-block>` keeps: it bears the end of the consent it was given under, and no other consent honours it. */
export const signVisit = (env: { readonly LINK_SECRET: string }, store: string, order: { readonly id: string; readonly epoch: number }, ends: Date): Promise<string> =>
  signLink(env, { store, order: order.id, scope: 'visit', epoch: order.epoch, expires: ends })
