/** The seeds a merchant may set, as public API: read by the README, the store settings and the gallery. */
export interface Seed {
  /** Key in the theme of `PUT /v1/store`. */
  readonly key: 'accent' | 'surface' | 'ink' | 'accentDark' | 'surfaceDark' | 'inkDark' | 'radius' | 'font' | 'headingFont' | 'headingWeight' | 'density' | null
  readonly property: `--ds-seed-${string}`
  readonly type: 'colour' | 'length' | 'fonts' | 'weight' | 'number' | 'image'
  readonly default: string
  readonly doc: string
}

export const seedTable: readonly Seed[] = [
  { key: 'accent', property: '--ds-seed-accent', type: 'colour', default: '#ffb81c', doc: 'The marker, the likely day, the door, the one main button, the underline of links.' },
  { key: 'surface', property: '--ds-seed-surface', type: 'colour', default: '#fff', doc: 'The page; panels and lines are mixed from it.' },
  { key: 'ink', property: '--ds-seed-ink', type: 'colour', default: '#10231b', doc: 'Text, icons, lines; the colours of meaning are mixed towards it.' },
  { key: 'accentDark', property: '--ds-seed-accent-dark', type: 'colour', default: 'the accent', doc: 'Accent in a dark scheme.' },
  { key: 'surfaceDark', property: '--ds-seed-surface-dark', type: 'colour', default: '#101714', doc: 'Surface in a dark scheme.' },
  { key: 'inkDark', property: '--ds-seed-ink-dark', type: 'colour', default: '#eef3ef', doc: 'Ink in a dark scheme.' },
  { key: 'radius', property: '--ds-seed-radius', type: 'length', default: '6px', doc: 'Corners; smaller and larger ones follow.' },
  { key: 'font', property: '--ds-seed-font', type: 'fonts', default: 'the system’s', doc: 'All text. The shop loads the font; none is shipped.' },
  { key: 'headingFont', property: '--ds-seed-heading-font', type: 'fonts', default: 'the font', doc: 'Headings.' },
  { key: 'headingWeight', property: '--ds-seed-heading-weight', type: 'weight', default: '640', doc: 'Weight of headings.' },
  { key: 'density', property: '--ds-seed-density', type: 'number', default: '1', doc: 'Spacing, .85 to 1.2; targets never shrink.' },
  { key: null, property: '--ds-seed-logo', type: 'image', default: 'none', doc: 'A url() in place of the name in the header, set by the shop’s own CSS.' },
]
