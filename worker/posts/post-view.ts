import type { OrderId } from '../../contract/ids.ts'
import type { OwnPost, PostView } from '../../contract/post.ts'
import type { PostRow } from '../db/posts.ts'
import { listUploadsOf, type UploadRow } from '../db/uploads.ts'
import type { Env } from '../env.ts'
import { toUploadView } from '../uploads/upload-view.ts'
import { picturePath } from './picture-path.ts'

/** At most 50 posts: one query for all their files. */
export async function toPostViews(env: Env, store: string, rows: readonly PostRow[]): Promise<PostView[]> {
  const uploads = await listUploadsOf(env.DB, store, rows.map(({ id }) => id))
  return rows.map((row) => ({
    id: row.id, state: row.state, order: row.order as OrderId, uploads: filesOf(row, uploads).map(toUploadView),
    consent: { version: row.consentVersion, language: row.consentLanguage, text: row.consentText, at: iso(row.createdAt) },
    mayShow: row.mayShow === 1, rewards: row.reward === null ? [] : JSON.parse(row.reward) as string[], createdAt: iso(row.createdAt), decidedAt: row.decidedAt === null ? null : iso(row.decidedAt),
  }))
}

/** The shopper's own, shown to them whatever became of it. */
export async function toOwnPosts(env: Env, store: string, rows: readonly PostRow[], now: Date): Promise<OwnPost[]> {
  const uploads = await listUploadsOf(env.DB, store, rows.map(({ id }) => id))
  return Promise.all(rows.map(async (row) => {
    const files = filesOf(row, uploads)
    return { id: row.id, state: row.state, photos: await Promise.all(files.filter(({ kind }) => kind === 'photo').map((file) => picturePath(env, store, file, now))), videos: files.filter(({ kind }) => kind === 'video').length }
  }))
}

const filesOf = ({ id }: PostRow, uploads: readonly UploadRow[]): UploadRow[] => uploads.filter(({ belongsTo }) => belongsTo === id)
const iso = (at: number): string => new Date(at).toISOString()
