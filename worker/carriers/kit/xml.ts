import { XMLParser, XMLValidator } from 'fast-xml-parser'

const largest = 2 * 1024 * 1024
const deepest = 100

const parser = new XMLParser({
  processEntities: false, parseTagValue: false, parseAttributeValue: false,
  ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true, ignoreDeclaration: true, ignorePiTags: true,
})

/**
 * One XML document as nested objects: elements by local name, attributes as `@name`, text with attributes as `#text`, every
 * value a string. One item may be an object where several are an array: read with `list`. Entities stay unresolved here;
 * `text` (kit/text.ts) decodes the predefined ones, and a document type is refused, so nothing expands and nothing is
 * fetched (TRUST 68). Larger than 2 MB, deeper than 100, or not well-formed: `{ ok: false }`.
 */
export function readXml(body: string): { ok: true; value: unknown } | { ok: false } {
  if (body.length > largest || /<!(?:DOCTYPE|ENTITY)/i.test(body) || isDeeperThan(body, deepest)) return { ok: false }
  const document = body.replace(/^\uFEFF/, '').trim()
  if (!document.startsWith('<')) return { ok: false }
  try {
    if (XMLValidator.validate(document) !== true) return { ok: false }
    const value: unknown = parser.parse(document)
    return { ok: true, value }
  } catch { return { ok: false } }
}

/** A flat scan, before the parser builds anything: opening tags minus closing tags. */
function isDeeperThan(body: string, limit: number): boolean {
  let depth = 0
  for (let i = body.indexOf('<'); i !== -1; i = body.indexOf('<', i + 1)) {
    const next = body.charCodeAt(i + 1)
    if (next === 0x2f) depth -= 1
    else if (next !== 0x21 && next !== 0x3f) {
      const end = body.indexOf('>', i)
      if (end === -1) return false
      if (body.charCodeAt(end - 1) !== 0x2f) depth += 1
    }
    if (depth > limit) return true
  }
  return false
}
