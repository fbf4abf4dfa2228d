// Takes a file of activities into a draft programme: each becomes an outcome, all of them or none.
import { z } from 'zod/mini'
import { blocker, type Finding } from '#kernel/finding.ts'
import { Id } from '#kernel/id.ts'
import { refused } from '#kernel/problem.ts'
import { LanguageCode, read as readText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import { reachOf } from '#modules/identity/domain/may.ts'
import { command, type Doing } from '#server/command.ts'
import { programmeFor, uploadFor } from '../access.ts'
import type { ActivityRead } from '../domain/activity-from-tree.ts'
import { linesOf } from '../domain/actuals-from-activity.ts'
import { remembering, type Ids } from '../domain/ids.ts'
import { mappingFindings } from '../domain/mapping-findings.ts'
import { mentionsIn } from '../domain/mentions.ts'
import { markOfMention, nameOfMention, organisationMet } from '../domain/organisation-met-in-file.ts'
import type { OrganisationMention } from '../domain/organisation-mention.ts'
import { outcomeFrom } from '../domain/outcome-from-activity.ts'
import { moneyIn } from '../domain/money-from-activity.ts'
import { readFile } from '../domain/read-file.ts'
import { surveyOf, type Survey } from '../domain/survey.ts'
import { identifiersHere, type Here } from '../queries/identifiers-here.ts'
import { knownMentions } from '../queries/known-mentions.ts'
import { uploadBytes } from '../queries/upload-bytes.ts'

const mostActivities = 1000

export const importFile = command({
  name: 'iati.import-file',
  input: z.strictObject({
    fileId: Id,
    uploadId: Id,
    programmeId: Id,
    /** In which language the file is written where it does not say so; left out: hers. */
    language: z.optional(LanguageCode),
    /** Activities that are here already: refuse the file and name them, or leave those out and take the others. */
    again: z.optional(z.enum(['refuse', 'skip'])),
  }),
  async run(doing, { fileId, uploadId, programmeId, language, again = 'refuse' }) {
    const { tx, who, now, note } = doing
    const { head } = await programmeFor(tx, who, 'iati.import', programmeId)
    if (head.status !== 'draft') throw refused('iati.programme-approved', [blocker('iati.programme-approved', 'programmeId')], { programme: head.code })
    const upload = await uploadFor(tx, who, uploadId)
    const spoken = language ?? who.language
    const reads: ActivityRead[] = []
    const survey = await surveyOf(readFile(uploadBytes(tx, who.spaceId, uploadId)), spoken, (one) => void (reads.length <= mostActivities && reads.push(one)))
    unlessUnusable(survey)

    const here = await identifiersHere(
      tx,
      who.spaceId,
      reads.map(({ activity }) => activity.identifier),
    )
    const { taken, leftOut } = split(reads, here)
    if (leftOut.length > 0 && again === 'refuse')
      throw refused(
        'iati.here-already',
        leftOut.slice(0, 50).map((one) => hereFinding(one, who)),
        { count: leftOut.length },
      )
    if (taken.length === 0) throw refused('iati.nothing-new', [], { count: leftOut.length })

    const organisations = await organisationsFor(doing, taken)
    const outcomes = taken.map(({ activity, findings, foreign }, position) => {
      const ids: Ids = {}
      const idOf = remembering(ids, doing.newId)
      const around = {
        idOf,
        organisationOf: (one: OrganisationMention | undefined) => organisations.get(markOfMention(one)),
        startsOn: head.startsOn,
        endsOn: head.endsOn,
      }
      const { outcome, ...chain } = outcomeFrom(activity, around)
      const money = moneyIn(activity, around)
      const lines = linesOf(activity, idOf)
      // An identifier that an outcome carries which was taken away: it is free for the activity, not for the outcome.
      if (here.get(activity.identifier)?.removed) delete outcome.iatiIdentifier
      doing.tell({ name: 'iati.framework-read', body: { programmeId, outcome, ...chain } })
      if (lines.length > 0) doing.tell({ name: 'iati.actuals-read', body: { outcomeId: outcome.id, sourceId: fileId, lines } })
      if (money.budgets.length + money.movements.length > 0)
        doing.tell({ name: 'iati.money-read', body: { outcomeId: outcome.id, sourceId: fileId, ...money } })
      for (const [place, mention] of mentionsIn(activity))
        if (organisations.has(markOfMention(mention))) ids[place] = organisations.get(markOfMention(mention))!
      const repairs = [...findings, ...mappingFindings(activity, head, outcome)]
      return { activity, foreign, position, ids, repairs, outcomeId: outcome.id }
    })
    const counts = { ...survey.counts, activities: taken.length, leftOut: leftOut.length, repairs: outcomes.reduce((sum, one) => sum + one.repairs.length, 0) }
    await tx
      .insertInto('iati.file')
      .values({
        space_id: who.spaceId,
        id: fileId,
        programme_id: programmeId,
        name: upload.name,
        sha256: upload.sha256,
        bytes: upload.bytes,
        version: survey.version,
        publisher: survey.publisher.name,
        received_at: now,
        received_by: who.personId,
        counts: JSON.stringify(counts),
        findings: JSON.stringify(survey.findings),
      })
      .execute()
    await keepActivities(doing, outcomes, { fileId, language: spoken })
    await tx.deleteFrom('iati.upload_part').where('space_id', '=', who.spaceId).where('upload_id', '=', uploadId).execute()
    await tx.deleteFrom('iati.upload').where('space_id', '=', who.spaceId).where('id', '=', uploadId).execute()
    note({ thing: { kind: 'iati-file', id: fileId, name: upload.name }, within: [programmeId] })
    return {
      fileId,
      programmeId,
      name: upload.name,
      counts,
      findings: survey.findings.slice(0, 50),
      outcomes: outcomes.map(({ outcomeId, activity, repairs }) => ({ outcomeId, identifier: activity.identifier, repairs: repairs.length })),
    }
  },
})

/** Cut files and files of another kind leave nothing behind. */
function unlessUnusable({ complete, kind, findings, counts: { activities } }: Survey): void {
  const why = findings.filter((one) => one.severity === 'blocker').slice(0, 50)
  if (kind === 'organisations') throw refused('iati.file-of-organisations')
  if (!complete) throw refused('iati.file-not-whole', why, { count: activities })
  if (activities === 0) throw refused('iati.file-without-activities', why)
  if (activities > mostActivities) throw refused('iati.too-many-activities', [], { count: activities, most: mostActivities })
}

interface LeftOut {
  identifier: string
  /** The outcome that carries it; undefined: the file says it twice. */
  outcome?: Here | undefined
}

function split(reads: ActivityRead[], here: Map<string, Here>): { taken: ActivityRead[]; leftOut: LeftOut[] } {
  const seen = new Set<string>()
  const leftOut: LeftOut[] = []
  const taken = reads.filter(({ activity: { identifier } }) => {
    const outcome = here.get(identifier)
    const isTwice = seen.has(identifier)
    if (identifier === '') return true
    seen.add(identifier)
    if (!isTwice && (!outcome || outcome.removed)) return true
    leftOut.push({ identifier, outcome: outcome?.removed ? undefined : outcome })
    return false
  })
  return { taken, leftOut }
}

/** What is in programmes she does not run is not told by its name. */
function hereFinding({ identifier, outcome }: LeftOut, who: Who): Finding {
  const record = identifier.slice(0, 200)
  if (!outcome) return blocker('iati.identifier-twice', 'uploadId', { identifier: record })
  if (!reachOf(who, 'iati.import').everything) return blocker('iati.activity-here-elsewhere', 'uploadId', { identifier: record })
  const name = `${outcome.code} ${readText(outcome.title, who.language).text}`.slice(0, 200)
  return blocker('iati.activity-here-already', 'uploadId', { identifier: record, outcome: name, programme: outcome.programmeCode })
}

/** Ids by the mark of a mention. Whoever reports or takes part is added to the organisations of the space unless she is known. */
async function organisationsFor({ tx, who, newId, tell }: Doing, reads: ActivityRead[]): Promise<Map<string, Id>> {
  const taking = reads.flatMap(({ activity }) => [activity.reporter, ...activity.participants]).filter((one) => one !== undefined)
  const moving = reads.flatMap(({ activity }) => activity.transactions.flatMap((one) => [one.provider, one.receiver])).filter((one) => one !== undefined)
  const known = await knownMentions(tx, who.spaceId, [...taking, ...moving])
  const byName = new Map<string, Id>()
  for (const one of taking) if (known.has(markOfMention(one))) byName.set(nameOfMention(one).toLowerCase(), known.get(markOfMention(one))!)
  // Those with an identifier first, so that somebody named elsewhere by her name alone is the same.
  for (const one of taking.toSorted((a, b) => Number(Boolean(b.ref)) - Number(Boolean(a.ref)))) {
    const [mark, name] = [markOfMention(one), nameOfMention(one).toLowerCase()]
    if (mark === '' || known.has(mark)) continue
    const organisationId = (one.ref ? undefined : byName.get(name)) ?? newId()
    known.set(mark, organisationId)
    if (one.ref || !byName.has(name)) tell({ name: 'partners.organisation-met', body: { ...organisationMet(one, organisationId) } })
    byName.set(name, organisationId)
  }
  return known
}

interface Kept {
  outcomeId: Id
  activity: ActivityRead['activity']
  foreign: number
  position: number
  ids: Ids
  repairs: unknown[]
}

async function keepActivities({ tx, who, now }: Doing, outcomes: Kept[], { fileId, language }: { fileId: Id; language: string }): Promise<void> {
  const identifiers = outcomes.flatMap(({ activity }) => identifierKept(activity) ?? [])
  // Rows of outcomes that were taken away hold their identifiers no longer.
  if (identifiers.length > 0)
    await tx.updateTable('iati.activity').set({ identifier: null }).where('space_id', '=', who.spaceId).where('identifier', 'in', identifiers).execute()
  for (let start = 0; start < outcomes.length; start += 50) {
    await tx
      .insertInto('iati.activity')
      .values(
        outcomes.slice(start, start + 50).map((one) => ({
          space_id: who.spaceId,
          outcome_id: one.outcomeId,
          identifier: identifierKept(one.activity),
          given_at: now,
          file_id: fileId,
          position: one.position,
          language,
          noun: JSON.stringify(one.activity),
          ids: JSON.stringify(lasting(one.ids)),
          findings: JSON.stringify(one.repairs),
          foreign_count: one.foreign,
        })),
      )
      .execute()
  }
}

/** Figures are found again by what they are; only things that people change are known by their ids. */
const lasting = (ids: Ids): Ids => Object.fromEntries(Object.entries(ids).filter(([place]) => !/\.planned\.|\.period\.|^dimension\./.test(place)))

const identifierKept = ({ identifier }: ActivityRead['activity']) => (identifier !== '' && identifier.length <= 500 ? identifier : null)
