import { describe, expect, test } from 'vitest'
import { textIn, withTranslation } from '#kernel/translated-text.ts'
import { heldOn } from './approved-version.ts'
import { cycleFindings } from './cycle.ts'
import { dimensionFindings, withUnknown } from './dimension.ts'
import type { Frame, FrameOutcome } from './frame.ts'
import { approvalFindings } from './frame-findings.ts'
import { indicatorFindings, type IndicatorFields } from './indicator.ts'
import { folded, languagesBehind, Title } from './narrative.ts'
import { countryFindings, outcomeFindings, outcomeTagFindings } from './outcome.ts'
import { programmeFindings } from './programme.ts'
import { chainFindings, type ResultInChain } from './result.ts'
import { sdgTargets, type Tag } from './tags.ts'

const en = (text: string) => textIn('en', text)
const said = (findings: { severity: string; code: string; at?: string }[]) =>
  findings.map((one) => `${one.severity} ${one.code.replace('programme.', '')}${one.at ? ` ${one.at}` : ''}`)

describe('a cycle', () => {
  const cycle = (startsOn: string, endsOn: string) => ({ title: 'x', startsOn, endsOn })
  test.each([
    ['five whole years', cycle('2027-01-01', '2031-12-31'), []],
    ['four years', cycle('2027-01-01', '2030-12-31'), ['warning cycle-not-whole endsOn']],
    ['the years before the rule', cycle('1992-05-01', '2002-12-31'), []],
    ['the wrong way round', cycle('2027-01-01', '2026-12-31'), ['blocker ends-before-it-starts endsOn']],
  ])('%s', (_, it, expected) => expect(said(cycleFindings(it))).toEqual(expected))
})

describe('days lie in one another', () => {
  const cycle = { title: '2027-2031', startsOn: '2027-01-01', endsOn: '2031-12-31' }
  const programme = (startsOn: string, endsOn: string) => ({ cycleId: 'c', code: 'P', title: en('P'), startsOn, endsOn })
  test.each([
    [programme('2027-01-01', '2031-12-31'), []],
    [programme('2026-12-31', '2031-12-31'), ['blocker outside-cycle startsOn']],
    [programme('2027-01-01', '2032-01-01'), ['blocker outside-cycle endsOn']],
    [programme('2028-01-01', '2027-01-01'), ['blocker ends-before-it-starts endsOn']],
  ])('programme %o', (it, expected) => expect(said(programmeFindings(it, cycle))).toEqual(expected))
  test('no outcome is left outside', () => {
    expect(said(programmeFindings(programme('2028-01-01', '2031-12-31'), cycle, [{ code: 'O1', startsOn: '2027-01-01', endsOn: '2031-12-31' }]))).toEqual([
      'blocker outcome-left-outside endsOn',
    ])
  })
  test.each([
    [{ startsOn: '2027-01-01', endsOn: '2031-12-31' }, []],
    [{ startsOn: '2026-01-01', endsOn: '2033-12-31' }, ['blocker outside-programme startsOn', 'blocker outside-programme endsOn']],
  ])('outcome %o', (it, expected) => {
    expect(said(outcomeFindings(it, cycle))).toEqual(expected)
  })
})

describe('countries', () => {
  const list = (...shares: [string, string?][]) => shares.map(([country, percentage]) => ({ country, ...(percentage ? { percentage } : {}) }))
  test.each([
    [list(['NE'], ['CI']), []],
    [list(['NE', '33.3333'], ['CI', '33.3333'], ['CD', '33.3334']), []],
    [list(['NE', '60'], ['CI', '30']), ['warning percentages-not-hundred countries']],
    [list(['NE', '60'], ['CI']), ['warning country-without-percentage countries']],
    [list(['NE'], ['NE']), ['blocker country-twice countries.1']],
    [list(['NE', '0'], ['CI', '100']), ['blocker percentage-out-of-range countries.0.percentage']],
  ])('%o', (countries, expected) => expect(said(countryFindings(countries))).toEqual(expected))
})

describe('themes', () => {
  test('there are 17 goals with 169 targets', () =>
    expect([sdgTargets.length, sdgTargets.includes('8.8'), sdgTargets.includes('8.11'), sdgTargets.includes('17.19'), sdgTargets.includes('8.b')]).toEqual([
      186,
      true,
      false,
      true,
      true,
    ]))
  test.each<[Tag, string[]]>([
    [{ vocabulary: 'sdg', code: '8.7' }, []],
    [{ vocabulary: 'sdg', code: '8.77' }, ['blocker tag-unknown tags.0.code']],
    [{ vocabulary: 'sector', code: '16070' }, []],
    [{ vocabulary: 'policy-marker', code: '1' }, ['warning marker-without-significance tags.0.significance']],
    [{ vocabulary: 'policy-marker', code: '1', significance: '3' }, ['blocker marker-significance-unknown tags.0.significance']],
    [{ vocabulary: 'policy-marker', code: '6', significance: '3' }, []],
    [{ vocabulary: 'policy-marker', code: '1', significance: 'not-screened' }, []],
  ])('%o', (tag, expected) => expect(said(outcomeTagFindings([tag]))).toEqual(expected))
})

describe('the results chain', () => {
  const result = (id: string, parentId?: string, level: ResultInChain['level'] = 'output'): ResultInChain => ({
    id,
    level,
    code: id,
    title: en(id),
    ...(parentId ? { parentId } : {}),
  })
  test.each<[string, ResultInChain[], string[], string?]>([
    ['a tree', [result('a', undefined, 'outcome'), result('b', 'a'), result('c', 'a')], []],
    ['a parent elsewhere', [result('a', 'x')], ['blocker result-parent-unknown results.0.parentId']],
    [
      'a circle of three, told once and by name',
      [result('a', 'b'), result('b', 'c'), result('c', 'a')],
      ['blocker results-in-circle results.0.parentId'],
      'a → b → c → a',
    ],
    [
      'one that leads into a circle is not part of it',
      [result('z', 'a'), result('a', 'b'), result('b', 'a')],
      ['blocker results-in-circle results.1.parentId'],
      'a → b → a',
    ],
    ['under a lower level', [result('a', undefined, 'activity'), result('b', 'a', 'impact')], ['warning result-under-lower-level results.1.parentId']],
    ['“other” fits anywhere', [result('a', undefined, 'other'), result('b', 'a', 'impact')], []],
  ])('%s', (_, results, expected, names) => {
    const findings = chainFindings(results, 'en')
    expect(said(findings)).toEqual(expected)
    if (names) expect(findings[0]!.values).toMatchObject({ results: names })
  })
})

describe('an indicator', () => {
  const around = { results: new Set(['r']), measures: new Set(['m', 'n']), dimensions: new Set(['d']) }
  const it = (over: Partial<IndicatorFields>): IndicatorFields => ({
    title: en('I'),
    kind: 'count',
    direction: 'up',
    overTime: 'sum',
    overPlaces: 'sum',
    ...over,
  })
  const two = [
    { level: 1, title: en('a') },
    { level: 2, title: en('b') },
  ]
  test.each<[string, IndicatorFields, string[]]>([
    ['a count is summed', it({}), []],
    ['a share is not', it({ kind: 'percentage' }), ['blocker rule-over-time-not-for-kind overTime', 'blocker rule-over-places-not-for-kind overPlaces']],
    ['a score is averaged', it({ kind: 'score', overTime: 'average', overPlaces: 'average', scale: two }), []],
    [
      'steps are not',
      it({ kind: 'progress-markers', overTime: 'latest', overPlaces: 'average', scale: two }),
      ['blocker rule-over-places-not-for-kind overPlaces'],
    ],
    ['a score without a scale', it({ kind: 'score', overTime: 'latest', overPlaces: 'max' }), ['warning scale-missing scale']],
    ['words', it({ kind: 'narrative', direction: 'none', overTime: 'latest', overPlaces: 'not-summable' }), []],
    ['words with a direction', it({ kind: 'narrative', overTime: 'latest', overPlaces: 'not-summable' }), ['blocker narrative-has-no-direction direction']],
    ['a half formula', it({ formula: { numerator: 'm' } }), ['blocker formula-half formula']],
    ['a double formula', it({ formula: { measure: 'm', numerator: 'm', denominator: 'n' } }), ['blocker formula-double formula']],
    [
      'what belongs elsewhere',
      it({ resultId: 'x', formula: { measure: 'y' }, dimensions: ['z', 'd', 'd'] }),
      [
        'blocker result-unknown resultId',
        'blocker measure-unknown formula.measure',
        'blocker dimension-unknown dimensions.0',
        'blocker dimension-twice dimensions.2',
      ],
    ],
    ['the same level twice', it({ scale: [two[0]!, two[0]!] }), ['blocker scale-level-twice scale']],
  ])('%s', (_, indicator, expected) => expect(said(indicatorFindings(indicator, around))).toEqual(expected))
})

describe('a dimension', () => {
  const member = (code: string, over: object = {}) => ({ code, title: en(code), ...over })
  test('always has “unknown”', () => {
    expect(withUnknown([member('a')]).map((one) => [one.code, Boolean(one.isUnknown)])).toEqual([
      ['a', false],
      ['unknown', true],
    ])
    expect(withUnknown([member('unknown')])).toMatchObject([{ code: 'unknown', isUnknown: true }])
    expect(withUnknown([member('nobody knows', { isUnknown: true })])).toHaveLength(1)
  })
  test.each([
    [[member('a'), member('a')], ['blocker member-twice members.1.code']],
    [[member('a', { validFrom: '2028-01-01', validUntil: '2027-01-01' })], ['blocker ends-before-it-starts members.0.validUntil']],
    [[member('a', { isUnknown: true }), member('b', { isUnknown: true })], ['blocker unknown-twice members']],
  ])('%o', (members, expected) => expect(said(dimensionFindings({ members }))).toEqual(expected))
})

describe('which version held on a day', () => {
  const versions = [
    { number: 1, validOn: '2027-01-01' },
    { number: 2, validOn: '2028-01-01' },
    { number: 3, validOn: '2028-01-01' },
  ]
  test.each([
    ['2026-12-31', undefined],
    ['2027-01-01', 1],
    ['2027-12-31', 1],
    ['2028-01-01', 3],
    ['2031-01-01', 3],
  ])('%s', (day, number) => expect(heldOn(versions, day)?.number).toBe(number))
})

describe('before the first approval', () => {
  const outcome: FrameOutcome = {
    id: 'o',
    code: 'O1',
    title: en('Rights'),
    startsOn: '2027-01-01',
    endsOn: '2031-12-31',
    genderNote: en('g'),
    environmentNote: en('e'),
    countries: [{ country: 'NE' }],
    partners: [{ organisationId: 'p', role: 'partner' }],
    tags: [{ vocabulary: 'joint-goal', code: 'G1' }],
    targetGroups: [],
    results: [],
    measures: [],
    indicators: [
      {
        id: 'i',
        code: 'I1',
        title: en('I'),
        kind: 'count',
        direction: 'up',
        overTime: 'sum',
        overPlaces: 'sum',
        planned: [
          { kind: 'baseline', from: '2026-12-31', until: '2026-12-31', value: { state: 'zero' } },
          { kind: 'target', from: '2027-01-01', until: '2027-12-31', value: { state: 'number', n: '1' } },
        ],
      },
    ],
  }
  const frame = (over: Partial<FrameOutcome> = {}, startsOn = '2027-01-01'): Frame => ({
    programme: { id: 'p', cycleId: 'c', code: 'P', title: en('P'), startsOn, endsOn: '2031-12-31' },
    outcomes: [{ ...outcome, ...over }],
  })
  test.each<[string, Frame, boolean, string[]]>([
    ['all is there', frame(), true, []],
    ['no theory of change', frame(), false, ['blocker theory-of-change-missing programme']],
    ['no joint goal', frame({ tags: [] }), true, ['blocker outcome-without-joint-goal outcomes.0.tags']],
    ['no country', frame({ countries: [] }), true, ['blocker outcome-without-country outcomes.0.countries']],
    ['a form that nobody confirmed only warns', frame({ genderNote: undefined }), true, ['warning gender-or-environment-missing outcomes.0.genderNote']],
    [
      'no target',
      frame({ indicators: [{ ...outcome.indicators[0]!, planned: [] }] }),
      true,
      ['warning indicator-without-baseline-or-target outcomes.0.indicators.0'],
    ],
    ['a programme from before the rules', frame({ tags: [], countries: [] }, '2014-01-01'), false, []],
    ['nothing in it', { ...frame(), outcomes: [] }, true, ['blocker without-outcomes outcomes']],
  ])('%s', (_, it, hasTheoryOfChange, expected) => expect(said(approvalFindings(it, { hasTheoryOfChange, language: 'en' }))).toEqual(expected))
  test('each says by which rule', () =>
    expect(approvalFindings(frame({ tags: [] }), { hasTheoryOfChange: true, language: 'en' })[0]).toMatchObject({
      values: { rule: 'PRG-04', outcome: 'O1 Rights' },
    }))
})

describe('narratives', () => {
  test.each([
    ['  Éducation   OUVRIÈRE ', 'education ouvriere'],
    ['Ação', 'acao'],
    ['Straße', 'straße'],
  ])('%s is found as %s', (words, found) => expect(folded(words)).toBe(found))
  test('a translation falls behind when its source is changed', () => {
    const text = withTranslation(withTranslation(en('One'), 'fr', 'Un', 'checked'), 'nl', 'Een', 'draft')
    expect([languagesBehind([text, undefined]), languagesBehind([{ ...text, text: 'Two' }, null])]).toEqual([[], ['fr', 'nl']])
  })
  test.each([
    ['', false],
    ['x'.repeat(500), true],
    ['x'.repeat(501), false],
    ['a\u202eb', false],
  ])('a title %#', (text, fine) => expect(Title.safeParse(en(text)).success).toBe(fine))
})
