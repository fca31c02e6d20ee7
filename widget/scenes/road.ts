/** The road of the route scene, in the drawing's units (600 × 260). */
export const road = 'M52 196C120 150 170 226 250 186S380 132 487 178'

type Point = readonly [number, number]
type Curve = readonly [Point, Point, Point, Point]
const curves: readonly Curve[] = [[[52, 196], [120, 150], [170, 226], [250, 186]], [[250, 186], [330, 146], [380, 132], [487, 178]]]

const onCurve = ([a, b, c, d]: Curve, t: number): Point => {
  const u = 1 - t
  const mix = (i: 0 | 1) => u * u * u * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t * t * t * d[i]
  return [mix(0), mix(1)]
}

const points: readonly Point[] = curves.flatMap((curve) => [...Array(40).keys()].map((i) => onCurve(curve, (i + 1) / 40)))

/** Where a parcel stands that has come so far, 0 to 1 of the length of the road. */
export const pointAt = (progress: number): Point => {
  const lengths = points.map((p, i) => { const q = points[i - 1] ?? [52, 196]; return Math.hypot(p[0] - q[0], p[1] - q[1]) })
  let left = progress * lengths.reduce((sum, l) => sum + l, 0)
  const index = lengths.findIndex((l) => (left -= l) <= 0)
  const [x, y] = progress <= 0 ? [52, 196] : points[index < 0 ? points.length - 1 : index] ?? [487, 178]
  return [Math.round(x), Math.round(y)]
}
