// Which part of the world to show: all of it, or as much as is needed around the countries that matter.
import { geoBounds, geoEqualEarth, type GeoProjection } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Shape } from './world.ts'

/** Never closer than this, so that a reader still sees where on earth she is. */
const closest = 3.4

export function viewOf(world: readonly Shape[], marked: readonly Shape[], width: number, height: number): GeoProjection {
  const all: FeatureCollection = { type: 'FeatureCollection', features: [...world] }
  const whole = geoEqualEarth().fitExtent(
    [
      [0, 4],
      [width, height - 4],
    ],
    all,
  )
  if (marked.length === 0) return whole
  const some: FeatureCollection = { type: 'FeatureCollection', features: [...marked] }
  const [[west, south], [east, north]] = geoBounds(some)
  const across = west <= east ? east - west : 360 - west + east
  if (across > 150) return whole
  const middle: [number, number] = [((west + across / 2 + 540) % 360) - 180, (south + north) / 2]
  const margin = Math.min(width, height) * 0.18
  const near = geoEqualEarth()
    .rotate([-middle[0], 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      some,
    )
  const scale = Math.min(near.scale(), whole.scale() * closest)
  if (scale <= whole.scale() * 1.15) return whole
  const view = geoEqualEarth().rotate([-middle[0], 0]).scale(scale).translate([0, 0])
  const [x, y] = view(middle) ?? [0, 0]
  return view.translate([width / 2 - x, height / 2 - y]).clipExtent([
    [0, 0],
    [width, height],
  ])
}
