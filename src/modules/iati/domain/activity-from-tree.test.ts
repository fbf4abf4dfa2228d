import { describe, expect, test } from 'vitest'
import { factsOf, recordsIn, recordsOf, sample } from '../proofs/reading.ts'
import type { Activity } from './activity.ts'
import { activityFromTree } from './activity-from-tree.ts'
import { moneyOf } from './amounts.ts'
import { coordinatesOf } from './location.ts'
import { readText } from './read-file.ts'
import { activityModel } from './standard/activities.ts'
import { specimen } from '../proofs/specimen.ts'
import { ours } from './tree.ts'
import { treeFromActivity } from './tree-from-activity.ts'

const records = recordsOf(readText(sample('two-outcomes.xml').toString()))
const { activity, findings, foreign } = activityFromTree(records[0]!)
/** As it would come back from the database. */
const stored = (one: Activity): Activity => JSON.parse(JSON.stringify(one)) as Activity
const activityWith = (inside: string) =>
  activityFromTree(recordsIn(`<iati-activities version="2.03"><iati-activity xml:lang="en">${inside}</iati-activity></iati-activities>`)[0]!)

describe('an activity in our words', () => {
  test('says who, what and when', () => {
    expect(activity).toMatchObject({
      identifier: 'XM-EXAMPLE-0001-P27-O1',
      language: 'nl',
      currency: 'EUR',
      hierarchy: 2,
      status: '2',
      scope: '3',
      reporter: {
        ref: 'XM-EXAMPLE-0001',
        type: '21',
        name: { source: 'nl', text: 'Handen Ineen', translations: { fr: { text: 'Mains Jointes', state: 'checked' } } },
      },
      dates: [
        { type: '1', on: '2027-01-01' },
        { type: '3', on: '2031-12-31', words: { source: 'nl', text: 'Einde van de cyclus' } },
      ],
      otherIdentifiers: [{ ref: '2027/0456', type: 'A2', owner: { ref: 'XM-DAC-2-10' } }],
      conditions: { attached: false, list: [] },
    })
    expect(Object.keys(activity.title!.translations!)).toEqual(['fr', 'es'])
    expect(activity.descriptions[1]!.words).toEqual({ source: 'fr', text: "Travailleuses et travailleurs de l'économie informelle : « < 25 ans »" })
  })

  test('says where, and how much of it', () => {
    expect(activity.countries).toEqual([
      { code: 'BJ', percentage: '66.67' },
      { code: 'TG', percentage: '33.33' },
    ])
    expect(coordinatesOf(activity.locations[0]!)).toEqual({ latitude: 6.3703, longitude: 2.3912 })
    expect(activity.sectors).toEqual([
      { vocabulary: '1', code: '16070', percentage: '60' },
      { vocabulary: '1', code: '15160', percentage: '40' },
    ])
  })

  test('counts money exactly, in the currency of the activity unless it says another', () => {
    expect(moneyOf(activity.transactions[0]!.amount, activity.currency)).toEqual({ minor: 125_050, currency: 'EUR' })
    expect(activity.budgets[0]).toEqual({
      type: '1',
      status: '2',
      from: '2027-01-01',
      until: '2027-12-31',
      amount: { decimal: '250000', currency: 'EUR', valueOn: '2027-01-01' },
    })
  })

  test('keeps the five states of a value apart', () => {
    const [indicator] = activity.results[0]!.indicators
    expect(indicator!.baselines[0]!.value).toEqual({ state: 'zero' })
    expect(indicator!.periods[0]!.targets[0]).toMatchObject({ value: { state: 'number', n: '12' }, dimensions: [{ name: 'Gender - genre', value: 'Female' }] })
    expect(indicator!.periods[0]!.actuals[0]).toMatchObject({ value: { state: 'not-applicable' }, locations: [{ ref: 'cotonou' }] })
    expect(indicator!.periods[1]!.targets[0]!.value).toEqual({ state: 'unknown' })
    expect(indicator!.periods[1]!.actuals[0]!.value).toEqual({ state: 'number', n: '23.5' })
  })

  test('carries what we have no words for, and leaves behind what belongs to others', () => {
    expect(activity.rest!.carried!.children!.map((child) => child.name)).toEqual(['contact-info', 'fss'])
    expect(foreign).toBe(2)
  })
})

describe('to repair', () => {
  test('is what could not be understood, with its line', () => {
    const lineOf = (text: string) =>
      sample('two-outcomes.xml')
        .toString()
        .split('\n')
        .findIndex((line) => line.includes(text)) + 1
    expect(findings).toMatchObject([
      {
        code: 'iati.marker-not-screened',
        at: 'policy-marker[2]/@significance',
        line: lineOf('NOT SCREENED'),
        record: 'XM-EXAMPLE-0001-P27-O1',
        values: { marker: '9' },
      },
      { code: 'iati.figure-is-text', at: 'result[1]/indicator[1]/period[2]/target[1]/@value', line: lineOf('about 20'), values: { text: 'about 20' } },
    ])
  })

  test('is a language that nobody said, and a language that speaks twice', () => {
    const second = activityFromTree(records[1]!)
    expect(second.activity.title).toEqual({ source: 'nl', text: 'Sociale bescherming' })
    expect(second.findings.map((one) => one.code)).toEqual(['iati.language-twice'])
    expect(activityFromTree(recordsIn('<iati-activity><title><narrative>x</narrative></title></iati-activity>')[0]!, 'pt')).toMatchObject({
      activity: { title: { source: 'pt', text: 'x' } },
      findings: [{ code: 'iati.language-missing', values: { assumed: 'pt' } }],
    })
  })

  test.each([
    ['a figure', '<recipient-country code="BJ" percentage="a third"/>', 'iati.figure-unreadable'],
    ['a day', '<activity-date type="1" iso-date="30/04/2027"/>', 'iati.day-unreadable'],
    ['a yes or no', '<conditions attached="perhaps"/>', 'iati.yes-no-unreadable'],
    ['an amount', '<budget><value value-date="2027-01-01">1.000,00</value></budget>', 'iati.amount-unreadable'],
    ['a marker', '<policy-marker code="1" significance="high"/>', 'iati.marker-unreadable'],
    ['a language', '<title><narrative xml:lang="Dutch">x</narrative></title>', 'iati.language-unreadable'],
    ['a very long text', `<title><narrative>${'x'.repeat(20_001)}</narrative></title>`, 'iati.narrative-too-long'],
  ])('is %s that cannot be read as one, and nothing of it is lost', (_, inside, code) => {
    const read = activityWith(inside)
    expect(read.findings.map((one) => one.code)).toEqual([code])
    const [record] = recordsIn(`<iati-activity xml:lang="en">${inside}</iati-activity>`)
    expect(factsOf(treeFromActivity(stored(read.activity))).sort()).toEqual(factsOf(record!).sort())
  })

  test('is no text that hides what it says: its turns of direction are not shown', () => {
    expect(activityWith('<title><narrative>abc\u202edef</narrative></title>').activity.title!.text).toBe('abc def')
  })
})

describe('back to the file', () => {
  test('nothing of the standard is lost or added, and it stands in the order of the standard', () => {
    for (const record of records) {
      const back = treeFromActivity(stored(activityFromTree(record).activity))
      expect(factsOf(back).sort()).toEqual(factsOf(ours(record)).sort())
      const places = back.children.map((child) => activityModel.order.get(child.name)!)
      expect(places).toEqual([...places].sort((one, other) => one - other))
    }
  })

  test('a record with everything in it comes back whole', () => {
    const whole = specimen(activityModel)
    expect(factsOf(treeFromActivity(stored(activityFromTree(whole).activity))).sort()).toEqual(factsOf(whole).sort())
  })

  test('what somebody changed is written as it is now, not as it once came in', () => {
    const changed = stored(activity)
    changed.markers[1]!.significance = '0'
    changed.results[0]!.indicators[0]!.periods[1]!.targets[0]!.value = { state: 'number', n: '20' }
    changed.title = { source: 'nl', text: 'Anders' }
    const facts = factsOf(treeFromActivity(changed))
    expect(facts).toContain('/iati-activity/policy-marker/@significance=0')
    expect(facts).toContain('/iati-activity/result/indicator/period/target/@value=20')
    expect(facts.filter((fact) => fact.startsWith('/iati-activity/title/narrative='))).toEqual(['/iati-activity/title/narrative=Anders'])
    expect(facts.join('\n')).not.toMatch(/NOT SCREENED|about 20|loners/)
  })

  test('an activity that never was in a file is written as well', () => {
    const [fresh] = recordsIn('<iati-activity/>').map((record) => activityFromTree(record).activity)
    const made: Activity = {
      ...fresh!,
      identifier: 'X-1',
      language: 'fr',
      title: { source: 'fr', text: 'Paix', translations: { nl: { text: 'Vrede', state: 'draft' } } },
      markers: [{ code: '1', significance: '2' }],
    }
    expect(factsOf(treeFromActivity(made))).toEqual([
      '/iati-activity',
      '/iati-activity/@xml:lang=fr',
      '/iati-activity/iati-identifier',
      '/iati-activity/iati-identifier=X-1',
      '/iati-activity/title',
      '/iati-activity/title/narrative',
      '/iati-activity/title/narrative/@xml:lang=fr',
      '/iati-activity/title/narrative=Paix',
      '/iati-activity/title/narrative',
      '/iati-activity/title/narrative/@xml:lang=nl',
      '/iati-activity/title/narrative=Vrede',
      '/iati-activity/policy-marker',
      '/iati-activity/policy-marker/@code=1',
      '/iati-activity/policy-marker/@significance=2',
    ])
  })
})
