import { nodesOf, type Node, type SourceFile } from './source.ts'

/** Constructs that a shop's policy forbids, or that would touch what is the shop's (ARCHITECTURE 5, WIDGET 4.3). */
const members = new Set(['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'document.write', 'cookie', 'sendBeacon', 'pushState', 'replaceState', 'srcdoc'])
const allowed: Readonly<Record<string, readonly string[]>> = {
  // The one file that may keep something in the browser, after the shopper's yes, and clear it from the address (widget/README.md, "Elsewhere in the shop").
  'widget/elsewhere/visit-key.ts': ['localStorage', 'replaceState'],
  // A film, after a tap, on the hosted page alone, whose policy names the one house it may come from (worker/pages/film-policy.ts).
  'widget/blocks/care/media.tsx': ['<iframe>'],
}
const propertyOf = (node: Node): string | undefined => {
  const property = node['property'] as { name?: string; value?: unknown } | undefined
  return property?.name ?? (typeof property?.value === 'string' ? property.value : undefined)
}

export const forbiddenIn = (file: SourceFile): string[] => {
  const found: string[] = []
  const say = (node: Node, what: string) => { if (!allowed[file.path]?.includes(what)) found.push(`${file.path}:${file.text.slice(0, node.start).split('\n').length} ${what}`) }
  for (const node of nodesOf(file.ast)) {
    if (node.type === 'MemberExpression' && members.has(propertyOf(node) ?? '')) say(node, propertyOf(node)!)
    if (node.type === 'JSXOpeningElement') {
      const name = (node['name'] as { name?: string }).name ?? ''
      if (['style', 'script', 'iframe', 'object', 'embed', 'base', 'meta'].includes(name)) say(node, `<${name}>`)
      for (const attribute of node['attributes'] as readonly Node[]) {
        const key = (attribute['name'] as { name?: string } | undefined)?.name ?? ''
        if (key === 'dangerouslySetInnerHTML' || key === 'ping' || key === 'srcdoc') say(attribute, key)
        if (key === 'style') say(attribute, 'style=')
      }
    }
    if (node.type === 'CallExpression' || node.type === 'NewExpression') {
      const callee = node['callee'] as Node
      const first = (node['arguments'] as readonly { value?: unknown }[])[0]?.value
      if (callee.type === 'Identifier' && ['eval', 'Function'].includes(String(callee['name']))) say(node, String(callee['name']))
      if (callee.type === 'MemberExpression' && propertyOf(callee) === 'setAttribute' && typeof first === 'string' && /^(style|on.*)$/i.test(first)) say(node, `setAttribute('${first}')`)
      if (callee.type === 'MemberExpression' && propertyOf(callee) === 'createElement' && typeof first === 'string' && /^(script|style|link)$/i.test(first)) say(node, `createElement('${first}')`)
      if (['addEventListener', 'listen'].includes(callee.type === 'MemberExpression' ? propertyOf(callee) ?? '' : String(callee['name'])) && (node['arguments'] as readonly { value?: unknown }[]).some((a) => a.value === 'unload' || a.value === 'beforeunload')) say(node, 'unload listener')
    }
    // Old libraries of shops replace these with functions of other meaning (MooTools, Prototype.js).
    if (node.type === 'MemberExpression' && propertyOf(node) === 'from' && (node['object'] as { name?: string }).name === 'Array') say(node, 'Array.from')
    if (node.type === 'AssignmentExpression' && (node['left'] as Node).type === 'MemberExpression') {
      const target = node['left'] as Node
      const object = (target['object'] as { name?: string }).name
      if (object === 'window' || object === 'globalThis' || object === 'self') say(node, `global ${propertyOf(target)}`)
      if (/^on(unload|beforeunload)$/.test(propertyOf(target) ?? '')) say(node, propertyOf(target)!)
    }
    if (node.type === 'Identifier' && (node['name'] === 'localStorage' || node['name'] === 'sessionStorage' || node['name'] === 'dangerouslySetInnerHTML')) say(node, String(node['name']))
  }
  return found
}
