// All cycles side by side, over one line of years: what came before stays in sight.
import { useState } from 'react'
import { yearOf } from '#kernel/day.ts'
import { useText } from '#web/text.ts'
import type { Cycle } from '../../domain/cycle.ts'
import { lanesOf } from './lanes.ts'
import './cycle-line.css'

interface Props {
  cycles: Cycle[]
  programmes: { cycleId: string }[]
}

const laneHeight = 44

export function CycleLine({ cycles, programmes }: Props) {
  const t = useText()
  const inOrder = cycles.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1))
  const lanes = lanesOf(inOrder)
  const first = yearOf(inOrder[0]!.startsOn)
  const years = Math.max(...inOrder.map((one) => yearOf(one.endsOn))) + 1 - first
  const [today] = useState(() => new Date().getFullYear())
  return (
    <figure className="cycle-line">
      <figcaption className="for-readers-only">{t('programme.cycles')}</figcaption>
      <ol role="list" style={{ height: `${(Math.max(...lanes) + 1) * laneHeight}px` }}>
        {inOrder.map((cycle, index) => {
          const [from, until] = [yearOf(cycle.startsOn), yearOf(cycle.endsOn) + 1]
          const count = programmes.filter((one) => one.cycleId === cycle.id).length
          const isNow = from <= today && today < until
          const place = { left: `${((from - first) / years) * 100}%`, width: `${((until - from) / years) * 100}%`, top: `${lanes[index]! * laneHeight}px` }
          return (
            <li key={cycle.id} className={isNow ? 'cycle cycle-now' : 'cycle'} style={place} title={cycle.legalBasis}>
              <span className="cycle-bar" data-filled={count > 0 || undefined} aria-hidden="true" />
              <span className="cycle-name figures">
                {from}
                <span className="cycle-until">–{until - 1}</span>
              </span>
              <span className="for-readers-only">{t('programme.count-programmes', { count })}</span>
            </li>
          )
        })}
      </ol>
    </figure>
  )
}
