/** Colours as the roles of `widget/theme/tokens.css` mix them: OKLab, Björn Ottosson's matrices (CSS Color 4, section 9). */

/** Linear-light sRGB, each 0 to 1 where the colour can be shown. */
type Rgb = readonly [number, number, number]
/** Lightness 0 to 1, and the two opponent axes. */
export type Lab = readonly [number, number, number]

const toLinear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
const fromLinear = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055)

/** `#rgb` or `#rrggbb`. */
const parseHex = (hex: string): Rgb => {
  const digits = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const part = (at: number) => toLinear(parseInt(digits.slice(at, at + 2), 16) / 255)
  return [part(0), part(2), part(4)]
}

export const labOf = (hex: string): Lab => {
  const [r, g, b] = parseHex(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s]
}

export const labOfLch = (lightness: number, chroma: number, hue: number): Lab => [lightness, chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]

/** Out of gamut is cut channel by channel: these roles stay near the seeds, where the difference cannot be seen. */
export const hexOf = ([lightness, a, b]: Lab): string => {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s]
  return `#${linear.map((value) => Math.round(Math.min(1, Math.max(0, fromLinear(Math.max(0, value)))) * 255).toString(16).padStart(2, '0')).join('')}`
}

/** `color-mix(in oklab, a share, b)`; share 0 to 1. */
export const mix = (a: Lab, share: number, b: Lab): Lab => [a[0] * share + b[0] * (1 - share), a[1] * share + b[1] * (1 - share), a[2] * share + b[2] * (1 - share)]

/** WCAG relative luminance. */
export const luminance = (hex: string): number => { const [r, g, b] = parseHex(hex); return 0.2126 * r + 0.7152 * g + 0.0722 * b }
