import type { Theme } from '../../../contract/store.ts'
import type { FieldError } from '../../edge/field-errors.ts'

/** Below this, text cannot be read by everyone the page is for (WCAG 2.2, 1.4.6). */
const floor = 7
/** The seeds a theme leaves out, as `widget/theme/tokens.css` has them. */
const defaults = { surface: '#ffffff', ink: '#10231b', surfaceDark: '#101714', inkDark: '#eef3ef' }

/** Both schemes; each complaint names the two colours, the contrast they have and the one they need. */
export function findContrastErrors(theme: Theme): FieldError[] {
  return [['ink', 'surface', 'light'] as const, ['inkDark', 'surfaceDark', 'dark'] as const].flatMap(([ink, surface, scheme]) => {
    const inkColour = theme[ink] ?? defaults[ink]
    const surfaceColour = theme[surface] ?? defaults[surface]
    const ratio = contrast(inkColour, surfaceColour)
    if (ratio >= floor) return []
    const named = (key: 'ink' | 'surface' | 'inkDark' | 'surfaceDark', colour: string): string => `${key} ${colour}${theme[key] === undefined ? ' (the default)' : ''}`
    return [{
      pointer: `/theme/${theme[ink] === undefined ? surface : ink}`,
      message: `${named(ink, inkColour)} on ${named(surface, surfaceColour)} has a contrast of ${(Math.floor(ratio * 100) / 100).toFixed(2)}:1 in ${scheme}; it must be at least ${floor}:1`,
    }]
  })
}

/** WCAG 2.2 contrast ratio of two `#rgb` or `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
  const [r, g, b] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
