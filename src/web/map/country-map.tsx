// Where we work: a map without a server behind it, and the list beside it that says the same and is the way in for keyboard and ear.
import { useEffect, useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useNames, useText } from '../text.ts'
import { useWidth } from '../charts/use-width.ts'
import { placeLabels } from './labels.ts'
import type { Shape } from './world.ts'
import './map.css'

export interface MapCountry {
  code: string
  /** Where its name leads. */
  to?: string
  /** A figure or a few words behind the name. */
  note?: ReactNode
}

interface Drawing {
  shapes: { code: string; path: string }[]
  spots: { key: string; words: string; x: number; y: number }[]
}

async function draw(codes: ReadonlySet<string>, width: number, height: number, nameOf: (code: string) => string): Promise<Drawing> {
  const [{ theWorld }, { viewOf }, { geoPath }] = await Promise.all([import('./world.ts'), import('./view.ts'), import('d3-geo')])
  const world: Shape[] = await theWorld()
  const marked = world.filter((one) => codes.has(one.properties.code))
  const projection = viewOf(world, marked, width, height)
  const path = geoPath(projection).digits(1)
  const shapes = world.flatMap((one) => {
    const d = path(one)
    return d ? [{ code: one.properties.code, path: d }] : []
  })
  const spots = marked.map((one) => {
    const [x, y] = path.centroid(one)
    return { key: one.properties.code, words: nameOf(one.properties.code), x, y }
  })
  return { shapes, spots }
}

export function CountryMap({ countries, label }: { countries: readonly MapCountry[]; label: string }) {
  const t = useText()
  const nameOf = useNames('region')
  const [box, width] = useWidth<HTMLDivElement>(640)
  const [drawing, setDrawing] = useState<Drawing>()
  const [pointed, setPointed] = useState<string>()
  const height = Math.round(width * (width < 480 ? 0.62 : 0.45))
  const codes = countries.map((one) => one.code).join()
  useEffect(() => {
    let wanted = true
    draw(new Set(codes.split(',')), width, height, nameOf).then(
      (made) => wanted && setDrawing(made),
      () => {}, // without a line the list remains
    )
    return () => {
      wanted = false
    }
  }, [codes, width, height, nameOf])

  const marked = new Set(countries.map((one) => one.code))
  const onMap = new Set(drawing?.shapes.map((one) => one.code))
  const labels = drawing ? placeLabels(drawing.spots, width, height) : []
  const named = new Set(labels.map((one) => one.key))
  const extra = drawing?.spots.find((one) => one.key === pointed && !named.has(one.key))
  const sorted = countries.toSorted((a, b) => nameOf(a.code).localeCompare(nameOf(b.code), t.locale))
  return (
    <figure className="map" aria-label={label}>
      <div ref={box} className="map-box" aria-hidden="true">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} className="map-drawing">
          {drawing?.shapes.map((one) => (
            <path
              key={one.path}
              d={one.path}
              className={marked.has(one.code) ? (one.code === pointed ? 'map-marked map-pointed' : 'map-marked') : 'map-land'}
              {...(marked.has(one.code) && { onMouseEnter: () => setPointed(one.code), onMouseLeave: () => setPointed(undefined) })}
            />
          ))}
          {drawing?.spots.map((one) => (
            <circle key={one.key} cx={one.x} cy={one.y} r="2.5" className="map-spot" />
          ))}
          {labels.map((one) => (
            <text key={one.key} x={one.x} y={one.y} textAnchor={one.anchor} className={one.key === pointed ? 'map-label map-label-pointed' : 'map-label'}>
              {one.words}
            </text>
          ))}
          {extra && (
            <text x={extra.x} y={extra.y - 9} textAnchor="middle" className="map-label map-label-pointed">
              {extra.words}
            </text>
          )}
        </svg>
      </div>
      <ul role="list" className="map-list">
        {sorted.map((country) => (
          <li
            key={country.code}
            onMouseEnter={() => setPointed(country.code)}
            onMouseLeave={() => setPointed(undefined)}
            onFocus={() => setPointed(country.code)}
            onBlur={() => setPointed(undefined)}
          >
            <span>
              {country.to ? <Link href={country.to}>{nameOf(country.code)}</Link> : nameOf(country.code)}
              {drawing && !onMap.has(country.code) && <span className="map-note"> {t('web.map-too-small')}</span>}
            </span>
            {country.note !== undefined && <span className="map-note figures">{country.note}</span>}
          </li>
        ))}
      </ul>
    </figure>
  )
}
