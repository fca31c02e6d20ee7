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

/**
 * How much the merchant's order weighs against so many outcomes of the arms on offer. A handful of them would otherwise throw the
 * order of all the others away: an arm nobody saw may be as good as any, so it is drawn as often as any.
 */
export const trustInOrder = (outcomes: number): number => 40 / (40 + outcomes)

export const toArm = (id: string): Arm => ({ id, content: null, channel: null })
export const contextFor = (slot: string, features: BanditContext): BanditContext => planOf(slot).isPlain ? {} : features
