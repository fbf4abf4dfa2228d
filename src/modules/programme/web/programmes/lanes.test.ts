import { expect, test } from 'vitest'
import { lanesOf } from './lanes.ts'

const span = (from: number, until: number) => ({ startsOn: `${from}-01-01`, endsOn: `${until}-12-31` })

test.each([
  ['one after another stand in one lane', [span(2017, 2021), span(2022, 2026), span(2027, 2031)], [0, 0, 0]],
  ['one that begins before the other ended stands below', [span(2012, 2014), span(2014, 2016), span(2017, 2021)], [0, 1, 0]],
  ['three at once need three lanes', [span(2010, 2020), span(2011, 2020), span(2012, 2013), span(2014, 2015)], [0, 1, 2, 2]],
  ['none needs none', [], []],
])('%s', (_, spans, lanes) => expect(lanesOf(spans)).toEqual(lanes))
