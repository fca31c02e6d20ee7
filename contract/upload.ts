import * as z from 'zod'
import { fields } from './common.ts'

/**
 * Photos and short films from a shopper's phone. First a ticket (an act), then the bytes to the address it names; the id then goes
 * into what it belongs to: a review, a post, a case. What belongs to nothing a day later is deleted.
 */

export const uploadKinds = ['photo', 'video'] as const
export type UploadKind = (typeof uploadKinds)[number]
/** What it is for. `case`: a problem, a message or a return. */
export const uploadUses = ['review', 'post', 'case'] as const
export type UploadUse = (typeof uploadUses)[number]

const MiB = 1024 * 1024
export const uploadLimits = { photo: { bytes: 12 * MiB }, video: { bytes: 60 * MiB } } as const
/** Most of each an order may have, by what they are for. */
export const uploadCaps: Readonly<Record<UploadUse, Readonly<Record<UploadKind, number>>>> = { review: { photo: 6, video: 0 }, post: { photo: 6, video: 1 }, case: { photo: 10, video: 1 } }

export const uploadId = z.string().regex(/^up_[0-9A-Za-z]{10,32}$/, 'must be the id of an upload, e.g. "up_…"')

/** `POST /v1/acts/uploads` */
export const uploadInput = fields({
  act: z.string().min(40).max(400).describe('the act token of the page’s blocks answer'),
  use: z.enum(uploadUses),
  kind: z.enum(uploadKinds),
  bytes: z.int().min(1).describe('size of the file: at most 12 MiB for a photo, 60 MiB for a video'),
}).refine(({ kind, bytes }) => bytes <= uploadLimits[kind].bytes, { error: 'is too large: at most 12 MiB (12582912) for a photo, 60 MiB (62914560) for a video', path: ['bytes'] }).meta({ id: 'UploadInput' })

/** `POST /v1/acts/discards` */
export const discardInput = fields({ act: z.string().min(40).max(400), upload: uploadId }).meta({ id: 'DiscardInput' })

export const uploadTicket = z.object({
  id: uploadId,
  upload: z.object({
    url: z.string().describe('path on this host; good for 15 minutes'),
    method: z.literal('PUT'),
    headers: z.record(z.string(), z.string()).describe('to be sent with the file'),
    maxBytes: z.int(),
  }),
}).meta({ id: 'UploadTicket' })
export type UploadTicket = z.infer<typeof uploadTicket>

/** The answer to `PUT /v1/uploads/{signed}`: what it turned out to be, by its own bytes. */
export const uploadView = z.object({
  id: uploadId, kind: z.enum(uploadKinds), type: z.string(), bytes: z.int().describe('as kept: after notes of place and maker were taken out'),
  width: z.int().nullable(), height: z.int().nullable(), seconds: z.number().nullable(),
}).meta({ id: 'Upload' })
export type UploadView = z.infer<typeof uploadView>
