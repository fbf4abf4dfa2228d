// What people change after an import goes out changed; all around it stays as it was written. What was never in a file goes out as well.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Id } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { valueOf } from '#kernel/value.ts'
import { recordBudget } from '#modules/finance/commands/record-budget.ts'
import { outcomeMoney } from '#modules/finance/queries/outcome-money.ts'
import { withdrawClearance } from '#modules/partners/commands/withdraw-clearance.ts'
import { setIdentifiers } from '#modules/partners/commands/set-identifiers.ts'
import { addIndicator } from '#modules/programme/commands/add-indicator.ts'
import { changeOutcome } from '#modules/programme/commands/change-outcome.ts'
import { setOutcomeCountries } from '#modules/programme/commands/set-outcome-countries.ts'
import { setPlannedValues } from '#modules/programme/commands/set-planned-values.ts'
import { aProgramme, members, target } from '#modules/programme/proofs/a-programme.ts'
import { programmeRoutes } from '#modules/programme/routes.ts'
import { outcomeProgress } from '#modules/results/queries/outcome-progress.ts'
import { amina, bruno, chiara, elif, greet, unions, type CastMember } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { hasBlocker } from '#kernel/finding.ts'
import { treeFromActivity } from '../domain/tree-from-activity.ts'
import { fileText } from '../domain/write-file.ts'
import { bring, aDraft, takeIn } from '../proofs/bringing.ts'
import { clearEverybody, exported } from '../proofs/giving.ts'
import { hasShared, officialComplaints } from '../proofs/official-schema.ts'
import { factsOf, sample } from '../proofs/reading.ts'
import { iatiRoutes } from '../routes.ts'
import { giveIdentifier } from './give-identifier.ts'
import { importFile } from './import-file.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})

const two = sample('two-outcomes.xml')
const xmlOf = (exports: { tree: Parameters<typeof fileText>[1][number] }[]) =>
  fileText(
    { kind: 'activities', generatedAt: '2027-04-30T08:00:00Z' },
    exports.map((one) => one.tree),
  )
const valid = (text: string) => hasShared && expect(officialComplaints(text, 'activities')).toEqual([])

describe('after an import', () => {
  let programmeId: Id
  let outcomeId: Id
  const facts = async () => factsOf((await exported(world, programmeId, outcomeId))[0]!.tree)
  const page = () => world.as(bruno).ask(programmeRoutes['GET /outcomes/:outcomeId'], { outcomeId })
  let before: string[]

  beforeAll(async () => {
    const taken = await takeIn(world, two, { language: 'nl' })
    programmeId = taken.programmeId
    outcomeId = taken.outcomes[0]!.outcomeId
    await clearEverybody(world)
    before = await facts()
  })

  const differences = (now: string[]) => {
    const left = [...now]
    const gone = before.filter((one) => {
      const place = left.indexOf(one)
      if (place >= 0) left.splice(place, 1)
      return place < 0
    })
    return { gone: gone.filter((one) => !one.includes('last-updated')), added: left.filter((one) => !one.includes('last-updated')) }
  }

  test('the pages of the programme, its figures and its money show what was in the file', async () => {
    const shown = await page()
    expect(shown.outcome.title).toMatchObject({
      source: 'nl',
      text: 'Vakbonden onderhandelen betere lonen',
      translations: { fr: { text: 'Les syndicats négocient de meilleurs salaires' } },
    })
    expect(shown.countries).toMatchObject([
      { country: 'BJ', percentage: '66.67' },
      { country: 'TG', percentage: '33.33' },
    ])
    const progress = await world.inSpace(async (tx) => outcomeProgress(tx, await world.as(bruno).who(), outcomeId))
    expect(progress.indicators[0]).toMatchObject({
      kind: 'count',
      overTime: 'latest',
      points: expect.arrayContaining([expect.objectContaining({ from: '2027-01-01', until: '2027-12-31' })]),
    })
    const money = await world.inSpace(async (tx) => outcomeMoney(tx, await world.as(bruno).who(), outcomeId))
    expect(money.budgets).toMatchObject([{ money: { minor: 25_000_000, currency: 'EUR' }, source: 'iati-file' }])
    expect(money.movements).toMatchObject([{ type: '3', on: '2027-03-01', money: { minor: 125_050, currency: 'EUR' }, receiver: 'Union des Marchés' }])
  })

  test('a figure that a person changes is the only thing that is different', async () => {
    const shown = await page()
    const indicator = (
      shown as never as {
        indicators: {
          id: Id
          version: number
          planned: { kind: 'target' | 'baseline'; from: string; until: string; cell?: string; place?: string; value: unknown }[]
        }[]
      }
    ).indicators[0]!
    const values = indicator.planned.map(({ kind, from, until, cell, place, value }) => ({
      kind,
      from,
      until,
      ...(cell ? { cell } : {}),
      ...(place ? { place } : {}),
      value: (value as { n?: string }).n === '12' ? valueOf(15) : (value as ReturnType<typeof valueOf>),
    }))
    await world.as(bruno).perform(setPlannedValues, { indicatorId: indicator.id, seen: indicator.version, values })
    const { gone, added } = differences(await facts())
    expect(gone).toEqual([expect.stringMatching(/target\/@value=12$/)])
    expect(added).toEqual([expect.stringMatching(/target\/@value=15$/)])
  })

  test('a new title, other countries and a budget that is typed in go out as they stand', async () => {
    const { outcome } = (await page()) as never as {
      outcome: {
        version: number
        code: string
        title: ReturnType<typeof textIn>
        startsOn: string
        endsOn: string
        description?: ReturnType<typeof textIn>
        ownerOrganisationId?: Id
      }
    }
    const { code, startsOn, endsOn, description, ownerOrganisationId } = outcome
    const seen = await world.as(bruno).perform(changeOutcome, {
      outcomeId,
      seen: outcome.version,
      code,
      startsOn,
      endsOn,
      title: textIn('nl', 'Een andere titel'),
      ...(description ? { description } : {}),
      ...(ownerOrganisationId ? { ownerOrganisationId } : {}),
    })
    await world.as(bruno).perform(setOutcomeCountries, {
      outcomeId,
      seen: seen.version,
      countries: [
        { country: 'BJ', percentage: '60' },
        { country: 'NE', percentage: '40' },
      ],
    })
    for (const minor of [100_000, 50_000])
      await world.as(bruno).perform(recordBudget, {
        budgetId: world.newId(),
        outcomeId,
        type: 'revised',
        status: 'committed',
        from: '2028-01-01',
        until: '2028-12-31',
        money: { minor, currency: 'EUR' },
      })
    const { gone, added } = differences(await facts())
    expect(added).toContain('/iati-activity/title/narrative=Een andere titel')
    expect(gone).toContain('/iati-activity/title/narrative=Vakbonden onderhandelen betere lonen')
    expect(added).toEqual(
      expect.arrayContaining([
        '/iati-activity/recipient-country/@code=NE',
        '/iati-activity/recipient-country/@percentage=40',
        '/iati-activity/recipient-country/@percentage=60',
        '/iati-activity/budget/value=1500.00',
      ]),
    )
    expect(gone).toEqual(expect.arrayContaining(['/iati-activity/recipient-country/@code=TG']))
    // What nobody touched: the kept spelling of a marker, the contact, the conditions.
    const now = await facts()
    for (const one of before.filter((fact) => /policy-marker|contact-info|conditions|transaction|document-link/.test(fact))) expect(now).toContain(one)
    valid(xmlOf(await exported(world, programmeId, outcomeId)))
  })

  test('until it is public, only those who see the money see what the file says of it', async () => {
    const shown = async (person: CastMember) => {
      const answer = await world.as(person).ask(iatiRoutes['GET /outcomes/:outcomeId/activity'], { outcomeId })
      return [answer.sections.budgets.length > 0, answer.sections.transactions > 0, answer.text !== undefined, answer.moneyHidden]
    }
    await world.inSpace((tx) =>
      tx.updateTable('programme.outcome_country').set({ country: 'ID' }).where('outcome_id', '=', outcomeId).where('country', '=', 'BJ').execute(),
    )
    for (const person of [bruno, greet, chiara]) expect(await shown(person), person.name).toEqual([true, true, true, false])
    expect(await shown(elif), 'co-ordinates for Indonesia').toEqual([false, false, false, true])
    await expect(shown(amina)).rejects.toMatchObject({ status: 404 })
  })

  test('a partner who no longer wants to be public leaves the file, and is named beside it', async () => {
    const partner = await world.inSpace((tx) =>
      tx.selectFrom('partners.organisation').select('id').where('name', '=', 'Union des Marchés').executeTakeFirstOrThrow(),
    )
    await world.as(bruno).perform(withdrawClearance, { organisationId: partner.id })
    const [one] = await exported(world, programmeId, outcomeId)
    expect(one!.leftOut).toEqual([partner.id])
    expect(one!.findings).toContainEqual({
      severity: 'hint',
      code: 'iati.partner-left-out',
      at: 'participating-org',
      values: { name: 'Union des Marchés', organisation: partner.id, count: 2 },
    })
    expect(xmlOf([one!])).not.toContain('Marchés')
    expect(treeFromActivity(one!.activity).children.filter(({ name }) => name === 'participating-org')).toHaveLength(2)
    valid(xmlOf([one!]))
  })
})

describe('what was never in a file', () => {
  test('gets an identifier once, and goes out valid with its results, figures, dimensions and money', async () => {
    const story = await aProgramme(world)
    await expect(world.as(bruno).perform(giveIdentifier, { outcomeId: story.africa })).rejects.toMatchObject({
      code: 'iati.not-ready',
      findings: [{ code: 'iati.owner-without-identifier' }],
    })
    const owner = await world.inSpace((tx) =>
      tx.selectFrom('partners.organisation').select('version').where('id', '=', unions.ngo.id).executeTakeFirstOrThrow(),
    )
    await world
      .as(bruno)
      .perform(setIdentifiers, { organisationId: unions.ngo.id, seen: owner.version, identifiers: [{ scheme: 'BE-BCE_KBO', value: '0406596185' }] })
    await expect(world.as(chiara).perform(giveIdentifier, { outcomeId: story.africa })).rejects.toMatchObject({ status: 404 })
    const given = await world.as(bruno).perform(giveIdentifier, { outcomeId: story.africa })
    expect(given).toMatchObject({ identifier: 'BE-BCE_KBO-0406596185-DW27-O1', isNew: true })
    const { outcome } = (await world.as(bruno).ask(programmeRoutes['GET /outcomes/:outcomeId'], { outcomeId: story.africa })) as never as {
      outcome: { version: number; title: ReturnType<typeof textIn>; ownerOrganisationId: Id }
    }
    await world.as(bruno).perform(changeOutcome, {
      outcomeId: story.africa,
      seen: outcome.version,
      code: 'X9',
      title: outcome.title,
      description: textIn('en', 'What changes, for whom'),
      startsOn: '2027-01-01',
      endsOn: '2031-12-31',
      ownerOrganisationId: unions.ngo.id,
    })
    expect(await world.as(greet).perform(giveIdentifier, { outcomeId: story.africa })).toMatchObject({
      identifier: 'BE-BCE_KBO-0406596185-DW27-O1',
      isNew: false,
    })

    await world.as(bruno).perform(addIndicator, {
      outcomeId: story.africa,
      indicatorId: world.newId(),
      ...members,
      code: 'I9',
      values: [target(2028, 12, undefined), { ...target(2028, 4), place: 'NE' }],
    })
    await world.as(bruno).perform(recordBudget, {
      budgetId: world.newId(),
      outcomeId: story.africa,
      type: 'original',
      status: 'committed',
      from: '2027-01-01',
      until: '2027-12-31',
      money: { minor: 123_456, currency: 'EUR' },
    })
    await world.as(bruno).perform(withdrawClearance, { organisationId: unions.niger.id })
    const [one] = await exported(world, story.programmeId, story.africa)
    expect([hasBlocker(one!.findings), one!.findings.filter((finding) => finding.severity === 'blocker')]).toEqual([false, []])
    const text = xmlOf([one!])
    valid(text)
    for (const part of [
      '<reporting-org ref="BE-BCE_KBO-0406596185" type="22">',
      '<baseline iso-date="2026-12-31" year="2026" value="0"/>',
      '<dimension name="sex" value="female"/>',
      '<location ref="NE"/>',
      '1234.56',
    ])
      expect(text).toContain(part)
    expect(text).not.toContain('Fleuve')
  })
})

describe('refusals leave nothing', () => {
  const rows = () =>
    world.inSpace(async (tx) =>
      Promise.all(
        (['iati.file', 'iati.activity', 'programme.outcome', 'finance.movement', 'partners.organisation'] as const).map(
          async (table) => (await tx.selectFrom(table).select('space_id').execute()).length,
        ),
      ),
    )

  test('of a file that was cut', async () => {
    const programmeId = await aDraft(world)
    const before = await rows()
    const uploadId = await bring(world, two.subarray(0, two.length - 400))
    await expect(world.as(bruno).perform(importFile, { fileId: world.newId(), uploadId, programmeId })).rejects.toMatchObject({
      code: 'iati.file-not-whole',
      findings: [{ code: 'iati.xml-ends-early', line: expect.any(Number) }],
    })
    expect(await rows()).toEqual(before)
  })

  test('of a file with more activities than can be taken in at once', async () => {
    const record = /<iati-activity[\s\S]*?<\/iati-activity>/.exec(two.toString('utf8'))![0]
    const bytes = Buffer.from(
      `<iati-activities version="2.03" xmlns:desk="https://example.org/desk">${Array.from({ length: 1001 }, (_, number) => record.replace('-P27-O1', `-P50-${number}`)).join('')}</iati-activities>`,
    )
    await expect(takeIn(world, bytes)).rejects.toMatchObject({ code: 'iati.too-many-activities', values: { count: 1001, most: 1000 } })
  })

  test('of a file about organisations', async () => {
    const bytes = Buffer.from(
      '<iati-organisations version="2.03"><iati-organisation><organisation-identifier>X-1</organisation-identifier></iati-organisation></iati-organisations>',
    )
    await expect(takeIn(world, bytes)).rejects.toMatchObject({ code: 'iati.file-of-organisations' })
  })

  test('when two people bring the same file, the second is told which outcomes she would have made twice', async () => {
    const programmeId = await aDraft(world)
    const other = readFileSync(join(import.meta.dirname, '../proofs/samples/two-outcomes.xml'), 'utf8').replaceAll('XM-EXAMPLE-0001-P27', 'XM-EXAMPLE-0001-P32')
    const bytes = Buffer.from(other)
    const [mine, hers] = [await bring(world, bytes), await bring(world, bytes, 'file.xml', greet)]
    const outcomes = await Promise.allSettled([
      world.as(bruno).perform(importFile, { fileId: world.newId(), uploadId: mine, programmeId }),
      world.as(greet).perform(importFile, { fileId: world.newId(), uploadId: hers, programmeId }),
    ])
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(outcomes.find((one) => one.status === 'rejected')).toMatchObject({
      reason: { code: 'iati.here-already', findings: [{ code: 'iati.activity-here-already' }, {}] },
    })
  })

  test('of somebody else’s upload, of a programme that was approved, and of a reader', async () => {
    const [programmeId, uploadId] = [await aDraft(world), await bring(world, two)]
    const input = { fileId: world.newId(), uploadId, programmeId }
    for (const person of [greet, chiara]) await expect(world.as(person).perform(importFile, input)).rejects.toMatchObject({ status: 404 })
    await world.inSpace((tx) => tx.updateTable('programme.programme').set({ status: 'approved' }).where('id', '=', programmeId).execute())
    await expect(world.as(bruno).perform(importFile, input)).rejects.toMatchObject({ code: 'iati.programme-approved' })
  })

  test('an identifier that stands twice in one file is refused, or left out when that is asked', async () => {
    const bytes = Buffer.from(
      two.toString('utf8').replaceAll('XM-EXAMPLE-0001-P27-O2', 'XM-EXAMPLE-0001-P40-O1').replaceAll('XM-EXAMPLE-0001-P27-O1', 'XM-EXAMPLE-0001-P40-O1'),
    )
    const programmeId = await aDraft(world)
    await expect(takeIn(world, bytes, { programmeId })).rejects.toMatchObject({ code: 'iati.here-already', findings: [{ code: 'iati.identifier-twice' }] })
    expect((await takeIn(world, bytes, { programmeId, again: 'skip' })).counts).toMatchObject({ activities: 1, leftOut: 1 })
  })
})
