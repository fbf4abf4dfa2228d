// The shapes of the countries (Natural Earth, public domain, by way of world-atlas), fetched when the first map is shown.
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { lettersOf } from './numeric-codes.ts'

export type Shape = Feature<Geometry, { code: string }>

let shapes: Promise<Shape[]> | undefined

export function theWorld(): Promise<Shape[]> {
  shapes ??= read().catch((reason) => {
    shapes = undefined // the next map tries again
    throw reason
  })
  return shapes
}

async function read(): Promise<Shape[]> {
  const [{ default: atlas }, { feature }] = await Promise.all([import('world-atlas/countries-110m.json'), import('topojson-client')])
  const topology = atlas as unknown as Topology<{ countries: GeometryCollection }>
  const { features } = feature(topology, topology.objects.countries) as FeatureCollection
  return features.map((one) => ({ ...one, properties: { code: lettersOf.get(String(one.id)) ?? '' } })).filter((one) => one.properties.code !== 'AQ')
}
