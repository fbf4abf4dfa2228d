import type { ReactNode } from 'react'
import './facts.css'

export interface Fact {
  label: string
  value: ReactNode
}

/** What there is to know of a thing, as label and value. Empty values are left out. */
export const Facts = ({ facts }: { facts: readonly (Fact | false | undefined)[] }) => (
  <dl className="facts">
    {facts.map((fact) =>
      fact && fact.value !== undefined && fact.value !== null && fact.value !== '' ? (
        <div key={fact.label}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ) : null,
    )}
  </dl>
)
