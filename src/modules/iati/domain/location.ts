// A place on the map, as exactly as its publisher wanted to say.
import type { TranslatedText } from '#kernel/translated-text.ts'
import type { HasRest } from './codec/rest.ts'

export interface LocationCode extends HasRest {
  code: string
  vocabulary?: string
}

export interface AdministrativeArea extends LocationCode {
  level?: number
}

export interface Point extends HasRest {
  /** System of the coordinates; nearly always EPSG 4326, latitude first. */
  system?: string
  /** `50.8467 4.3525`, as written. */
  position: string
}

export interface Location extends HasRest {
  /** By which results can point to it. */
  ref?: string
  /** 1: where the work is done; 2: where those who benefit live. */
  reach?: string
  ids: LocationCode[]
  name?: TranslatedText
  description?: TranslatedText
  activityDescription?: TranslatedText
  areas: AdministrativeArea[]
  point?: Point
  exactness?: string
  /** By the codelist GeographicLocationClass. */
  kind?: string
  /** By the codelist LocationType. */
  feature?: string
}

/** Latitude and longitude, when the point gives both. */
export function coordinatesOf(location: Location): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = (location.point?.position ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  if (latitude === undefined || longitude === undefined || !Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
}
