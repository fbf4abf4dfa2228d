import type { AdministrativeArea, Location, LocationCode, Point } from '../location.ts'
import { element } from './element.ts'
import { attribute, childAttribute, childText, code, many, one } from './field.ts'
import { integer, word } from './plain.ts'
import { childWords } from './words.ts'

const locationCode = element<LocationCode>({ code: code('code'), vocabulary: attribute('vocabulary', word) })

const area = element<AdministrativeArea>({
  code: code('code'),
  vocabulary: attribute('vocabulary', word),
  level: attribute('level', integer),
})

const point = element<Point>({ system: attribute('srsName', word), position: childText('pos') })

export const location = element<Location>({
  ref: attribute('ref', word),
  reach: childAttribute('location-reach', 'code', word),
  ids: many('location-id', locationCode),
  name: childWords('name'),
  description: childWords('description'),
  activityDescription: childWords('activity-description'),
  areas: many('administrative', area),
  point: one('point', point),
  exactness: childAttribute('exactness', 'code', word),
  kind: childAttribute('location-class', 'code', word),
  feature: childAttribute('feature-designation', 'code', word),
})
