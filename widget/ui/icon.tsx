/** Icons: 24 grid, 1.6 stroke, round ends, current colour. One hand, no brand marks. */
const paths = {
  check: 'M4.5 12.5 10 18 19.5 7',
  parcel: 'M3.5 8 12 3.5 20.5 8v8.5L12 21l-8.5-4.5zM3.5 8l8.5 4.5L20.5 8M12 12.5V21',
  van: 'M2.5 6.5h11v10h-11zM13.5 10h4l4 3.6v2.9h-8M6.5 19.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8M17.3 19.2a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8',
  door: 'M5.5 21V3.5h13V21M3 21h18M9 21V7h6v14M13 14.2v.6',
  clock: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 7v5.2l3.4 2',
  alert: 'M12 4 2.8 19.8h18.4zM12 10v4.6M12 17.2v.1',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17M12 11v5.4M12 7.8v.1',
  down: 'm6 9.5 6 6 6-6',
  next: 'm9.5 6 6 6-6 6',
  flag: 'M6 21V3.5M6 4.5h11.5l-2.5 4 2.5 4H6',
}
export type IconName = keyof typeof paths

/** Always beside words, so it is hidden from assistive technology. `flip`: mirrored in right-to-left pages. */
export const Icon = ({ of, cls = '' }: { of: IconName; cls?: string }) => <Glyph d={paths[of]} cls={cls} />

/** An icon of a rarer page, which brings its own path. */
export const Glyph = ({ d, cls = '' }: { d: string; cls?: string }) =>
  <svg class={`i ${cls}`} viewBox="0 0 24 24" aria-hidden="true"><path d={d} /></svg>
