import type { Upload } from '../blocks/block.ts'

/** As long as the server waits: a film over a poor line. */
const timeoutMs = 600_000

/** Sends a file to an address an act gave. `fetch` cannot tell how far an upload is; this can. The address itself is the permission, for minutes. */
export const uploadFile: Upload = (url, file, onProgress) => new Promise((resolve) => {
  const request = new XMLHttpRequest()
  request.open('PUT', url)
  request.timeout = timeoutMs
  request.upload.onprogress = ({ loaded, total, lengthComputable }) => { if (lengthComputable && total > 0) onProgress(loaded / total) }
  request.onload = () => resolve(request.status < 300 ? { ok: true, value: null } : { ok: false, fault: request.status === 429 ? { kind: 'limited', retryAfter: null } : request.status < 500 ? { kind: 'invalid', fields: [] } : { kind: 'server' } })
  request.onerror = () => resolve({ ok: false, fault: { kind: 'offline' } })
  request.ontimeout = () => resolve({ ok: false, fault: { kind: 'timeout' } })
  request.send(file)
})
