import { attributeTable, propertyTable } from '../../widget/element/attributes.ts'
import { eventTable } from '../../widget/element/events.ts'
import { partTable } from '../../widget/element/parts.ts'
import { seedTable } from '../../widget/theme/tokens.ts'

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The public API of the element as the README prints it, made from the tables the code itself reads. */
export const readmeTables: Readonly<Record<string, () => string>> = {
  attributes: () => table(['Attribute, property', 'Values', 'When absent', ''], [
    ...attributeTable.map((row) => [`\`${row.name}\`${row.property === row.name ? '' : `, \`${row.property}\``}`, row.values, row.absent, row.doc]),
    ...propertyTable.map((row) => [`\`${row.name}\` (property)`, row.type, '', row.doc]),
  ]),
  events: () => table(['Event', 'Detail', ''], eventTable.map((row) => [`\`${row.name}\``, row.detail, row.doc])),
  parts: () => `Style the inside with \`doorstep-page::part(name)\`:\n\n${table(['Part', 'Inside'], partTable.map((row) => [`\`${row.name}\``, row.doc]))}`,
  seeds: () => `Seeds, set on any ancestor or in \`theme\` of \`PUT /v1/store\`; everything else is derived from them:\n\n${table(['Custom property', 'In the API', 'Default', ''], seedTable.map((row) => [`\`${row.property}\``, row.key ? `\`${row.key}\`` : '', row.default.startsWith('the ') ? row.default : `\`${row.default}\``, row.doc]))}`,
}

/** The README with each table between its two marks as the code has it now. */
export const withTables = (readme: string): string =>
  Object.entries(readmeTables).reduce((text, [name, make]) => text.replace(new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`), () => `<!-- ${name} -->\n${make()}\n<!-- /${name} -->`), readme)
