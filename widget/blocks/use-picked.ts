import { useRef, useState } from 'preact/hooks'
import type { UploadTicket, UploadUse } from '../../contract/upload.ts'
import type { Fault } from '../api/fault.ts'
import type { Act, Upload } from './block.ts'

/** One chosen file on its way. `id` is there once it has arrived. */
export interface Picked { readonly key: number; readonly kind: 'photo' | 'video'; readonly name: string; readonly share: number; readonly id: string | null; readonly fault: 'refused' | 'enough' | 'lost' | null }

export interface Picking {
  readonly picked: readonly Picked[]
  /** Files go up as they are chosen, one after the other. Gives the ids of all that are there then. */
  readonly add: (input: HTMLInputElement) => Promise<readonly string[]>
  readonly drop: (key: number) => readonly string[]
  readonly clear: () => void
}

// What browsers draw; a phone that keeps its photos as HEIC turns them into JPEG when it is asked for these.
export const photoTypes = 'image/jpeg,image/png,image/webp'
export const videoTypes = 'video/mp4,video/quicktime,video/webm'

/** What is said of a file that did not go up. The server names the field: `use` has as many as it may. */
export const faultOf = (fault: Fault): Picked['fault'] => fault.kind === 'limited' || (fault.kind === 'invalid' && fault.fields.includes('use')) ? 'enough' : fault.kind === 'invalid' ? 'refused' : 'lost'
const idsOf = (picked: readonly Picked[]): string[] => picked.flatMap(({ id }) => id ?? [])

export function usePicked(act: Act | null, upload: Upload | null | undefined, base: string, use: UploadUse): Picking {
  const [picked, setPicked] = useState<readonly Picked[]>([])
  // What is true now, for files that arrive after others were dropped.
  const now = useRef(picked)
  const next = useRef(0)
  const set = (change: (picked: readonly Picked[]) => readonly Picked[]): readonly string[] => { now.current = change(now.current); setPicked(now.current); return idsOf(now.current) }
  const alter = (key: number, change: Partial<Picked>) => set((all) => all.map((one) => one.key === key ? { ...one, ...change } : one))

  const send = async (key: number, kind: Picked['kind'], file: File): Promise<void> => {
    if (!act || !upload) return
    const ticket = await act<UploadTicket>('uploads', { use, kind, bytes: file.size })
    if (!ticket.ok) { alter(key, { fault: faultOf(ticket.fault) }); return }
    const sent = await upload(base + ticket.value.upload.url, file, (share) => alter(key, { share }))
    // Removed while it was on its way.
    if (!now.current.some((one) => one.key === key)) { if (sent.ok) void act('discards', { upload: ticket.value.id }) } else alter(key, sent.ok ? { id: ticket.value.id, share: 1 } : { fault: faultOf(sent.fault) })
  }

  return {
    picked,
    add: async (input) => {
      const files = [...input.files ?? []].slice(0, 6).map((file) => ({ file, key: next.current++, kind: file.type.startsWith('video/') ? 'video' as const : 'photo' as const }))
      // The same file may be chosen again after it failed.
      input.value = ''
      set((all) => [...all.filter(({ fault }) => fault === null), ...files.map(({ file, key, kind }) => ({ key, kind, name: file.name, share: 0, id: null, fault: null }))])
      for (const { key, kind, file } of files) await send(key, kind, file)
      return idsOf(now.current)
    },
    drop: (key) => {
      const id = now.current.find((one) => one.key === key)?.id
      if (id) void act?.('discards', { upload: id })
      return set((all) => all.filter((one) => one.key !== key))
    },
    clear: () => { set(() => []) },
  }
}
