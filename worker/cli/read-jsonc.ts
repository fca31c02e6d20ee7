/** JSON with comments and trailing commas, as `wrangler.jsonc` is written. Strings are left as they are. */
export function readJsonc(text: string): unknown {
  const withoutComments = text.replace(/"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => part.startsWith('"') ? part : '')
  return JSON.parse(withoutComments.replace(/"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g, (part) => part === ',' ? '' : part))
}
