import type { Arm, BanditContext } from './arm.ts'

/**
 * How a slot is played. `window`: a choice is made among so many at the head of the merchant's order, again for each place; where
 * the order is itself a forecast (recommendations by a model), a wide window would throw it away for what little is known of each
 * arm. `isPlain`: thousands of arms, so each is judged by its own outcomes and no model of the situation is kept.
 */
export interface SlotPlan { readonly window: number; readonly isPlain: boolean }

const usual: SlotPlan = { window: 12, isPlain: false }
const plans: Readonly<Record<string, SlotPlan>> = { recommendations: { window: 3, isPlain: true }, replenish: { window: 3, isPlain: true }, care: { window: 6, isPlain: false } }

/** By the first word of its name: `care:first-use` is played as `care`. */
export const planOf = (slot: string): SlotPlan => plans[slot.split(':')[0] ?? ''] ?? usual

export const toArm = (id: string): Arm => ({ id, content: null, channel: null })
export const contextFor = (slot: string, features: BanditContext): BanditContext => planOf(slot).isPlain ? {} : features
