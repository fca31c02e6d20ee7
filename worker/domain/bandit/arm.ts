/** One thing that can be shown in a slot. Arms come and go; what they share (content, channel) is learned across them. */
export interface Arm { readonly id: string; readonly content: string | null; readonly channel: string | null }

/** What is known of the moment: numbers or texts. */
export type BanditContext = Readonly<Record<string, string | number>>

/** What was chosen, with which chance (stored with the decision, so that any later policy can be judged by it). */
export interface Decision { readonly arm: string; readonly chance: number; readonly why: 'explored' | 'chosen' }
