import * as z from 'zod'
import { day, fields, line } from '../common.ts'
import { shipmentId } from '../ids.ts'
import { said } from '../localized.ts'
import { wishEnds, wishKinds } from '../vocabulary.ts'

const chosen = z.object({ wish: z.enum(wishKinds), text: z.string().nullable(), day: day.nullable() }).nullable()
const ofParcel = z.string().nullable().describe('null: the whole order, of which nothing is packed yet')

/** What may be wished for each parcel that is not on the van yet, and what was. */
export const wishesBlock = z.object({
  type: z.literal('wishes'),
  parcels: z.array(z.object({
    shipment: ofParcel,
    options: z.array(z.discriminatedUnion('by', [
      z.object({ by: z.literal('shop'), wish: z.enum(wishKinds), days: z.array(day).describe('another day: the days there are') }),
      z.object({ by: z.literal('carrier'), wish: z.enum(wishKinds), url: z.string() }),
    ])),
    chosen,
    until: z.enum(wishEnds).nullable().describe('the step at which the shop can act no more; null: the shop takes no wishes for it'),
    next: said.nullable(),
  })).describe('parcels for which somebody can still act'),
})

/** `POST /v1/acts/wishes`; `wish: null` takes it back. */
export const wishInput = fields({
  act: z.string().min(1).max(600), wish: z.enum(wishKinds).nullable(),
  shipment: shipmentId.nullish().describe('which parcel; may be left out where there is one alone'),
  text: line(120).nullish().describe('which neighbour, which place, which shop'), day: day.nullish(),
}).refine(({ wish, text }) => wish !== 'neighbour' && wish !== 'safe_place' || Boolean(text), { error: 'must say which neighbour or place', path: ['text'] })
  .refine(({ wish, day: on }) => wish !== 'another_day' || Boolean(on), { error: 'must be the day wished for, e.g. "2026-11-25"', path: ['day'] }).meta({ id: 'WishInput' })

export const wishAnswer = z.object({ chosen, safePlace: z.string().nullable().describe('what the driver is told now, where nobody answers') }).meta({ id: 'WishAnswer' })

/** `GET /v1/orders/{id}/wishes` */
export const wishView = z.object({ shipment: ofParcel, wish: z.enum(wishKinds), text: z.string().nullable(), day: z.string().nullable(), setAt: z.string() })
export const wishList = z.object({ wishes: z.array(wishView) }).meta({ id: 'WishList' })
