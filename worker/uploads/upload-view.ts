import type { UploadView } from '../../contract/upload.ts'
import type { UploadRow } from '../db/uploads.ts'

export const toUploadView = (row: UploadRow): UploadView => ({
  id: row.id, kind: row.kind, type: row.type ?? '', bytes: row.bytes ?? 0, width: row.width, height: row.height, seconds: row.milliseconds === null ? null : row.milliseconds / 1000,
})
