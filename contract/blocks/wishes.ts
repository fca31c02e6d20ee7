import * as z from 'zod'
import { day, fields, line } from '../common.ts'
import { said } from '../localized.ts'
import { wishEnds, wishKinds } from '../vocabulary.ts'

/** What may be wished for a parcel that is not on the van yet, and what was. */
export const wishesBlock = z.object({
  type: z.literal('wishes'),
  options: z.array(z.discriminatedUnion('by', [
    z.object({ by: z.literal('shop'), wish: z.enum(wishKinds), days: z.array(day).describe('another day: the days there are') }),
    z.object({ by: z.literal('carrier'), wish: z.enum(wishKinds), url: z.string() }),
  ])),
  chosen: z.object({ wish: z.enum(wishKinds), text: z.string().nullable(), day: day.nullable() }).nullable(),
  until: z.enum(wishEnds).nullable().describe('the step at which the shop can act no more; null: the shop takes no wishes'),
  next: said.nullable(),
})

/** `POST /v1/acts/wishes`; `wish: null` takes it back. */
export const wishInput = fields({
  act: z.string().min(1).max(600), wish: z.enum(wishKinds).nullable(),
  text: line(120).nullish().describe('which neighbour, which place, which shop'), day: day.nullish(),
}).refine(({ wish, text }) => wish !== 'neighbour' && wish !== 'safe_place' || Boolean(text), { error: 'must say which neighbour or place', path: ['text'] })
  .refine(({ wish, day: on }) => wish !== 'another_day' || Boolean(on), { error: 'must be the day wished for, e.g. "2026-11-25"', path: ['day'] }).meta({ id: 'WishInput' })
export type WishInput = z.infer<typeof wishInput>

export const wishAnswer = z.object({ chosen: wishesBlock.shape.chosen }).meta({ id: 'WishAnswer' })

/** `GET /v1/orders/{id}/wishes` */
export const wishView = z.object({ wish: z.enum(wishKinds), text: z.string().nullable(), day: day.nullable(), setAt: z.string() })
export const wishList = z.object({ wishes: z.array(wishView) }).meta({ id: 'WishList' })
