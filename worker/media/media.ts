/** What the media kit knows and says: closed lists, limits, and what a cleaner answers. Pure, like all of this folder. */

const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const
const videoTypes = ['video/mp4', 'video/quicktime', 'video/webm'] as const
export type PhotoType = (typeof photoTypes)[number]
export type VideoType = (typeof videoTypes)[number]
export type MediaType = PhotoType | VideoType

/**
 * Why a file is not taken. `unknown`: none of the types above by its own bytes. `broken`: cut short, or not what its first
 * bytes say. `large`: more pixels than a phone's camera makes, or a video's index over its limit. `long`: a video over its
 * time. `moving`: a picture or video in pieces whose length cannot be known beforehand.
 */
export type MediaFault = 'unknown' | 'broken' | 'large' | 'long' | 'moving'
export interface Refused { readonly ok: false; readonly fault: MediaFault }
export const refuse = (fault: MediaFault): Refused => ({ ok: false, fault })

/** 50 × 2^20: the largest sensors sold as "50 megapixels" give 8192 × 6144. */
export const mostPixels = 50 * 1024 * 1024
/** A camera told to stop after a minute runs on for a frame or two. */
export const mostSeconds = 61

/** The picture without what it told about its maker; `parts` are views of the bytes given, so it is not held twice. */
export interface CleanPhoto { readonly ok: true; readonly parts: readonly Uint8Array<ArrayBuffer>[]; readonly width: number; readonly height: number }

/** Bytes `from` to `to` of a file, to be replaced by `head` and, after it, zeros. */
export interface Blank { readonly from: number; readonly to: number; readonly head: Uint8Array<ArrayBuffer> }
/** A video is too large to hold: its cleaner says what to overwrite while it is copied. In order, never overlapping. */
export interface CleanVideo { readonly ok: true; readonly type: VideoType; readonly seconds: number; readonly blanks: readonly Blank[] }
/** Bytes `at` to `at + length` of a stored file, fewer at its end. */
export type ReadRange = (at: number, length: number) => Promise<Uint8Array<ArrayBuffer>>

export const ascii = (bytes: Uint8Array, at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length))
export const fromAscii = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
