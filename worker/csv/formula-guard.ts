/**
 * A cell that begins like a formula runs when the file is opened in a spreadsheet (OWASP "CSV injection": = + - @, TAB, CR,
 * LF and their full-width forms). It leaves with a leading ', which a spreadsheet shows as text, and comes in again without
 * it, so that what was exported can be imported (TRUST 66). A plain number needs no guard.
 */
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const plainNumber = /^[+-]?\d+(\.\d+)?$/

export const guardCell = (cell: string): string => formula.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell
export const unguardCell = (cell: string): string => cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
