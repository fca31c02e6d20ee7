import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.map': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.webm': 'video/webm',
}

/** One file below `folder` by its URL path, or null: no such file, or a path that leads out of it. */
export const readBelow = async (folder: string, path: string): Promise<{ body: Buffer; type: string } | null> => {
  if (/%(?![0-9a-f]{2})/i.test(path) || /%(2f|5c|00)/i.test(path)) return null
  const file = normalize(join(folder, decodeURI(path)))
  if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  const body = await readFile(file).catch(() => null)
  return body && { body, type: types[extname(file)] ?? 'application/octet-stream' }
}
