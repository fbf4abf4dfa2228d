// What would go out about one outcome, and about all outcomes of a programme: to be looked at before anybody else does.
import type { Id } from '#kernel/id.ts'
import { hasBlocker } from '#kernel/finding.ts'
import type { Who } from '#kernel/who.ts'
import { may, type Thing } from '#modules/identity/domain/may.ts'
import type { Tx } from '#server/command.ts'
import { outcomeFor, programmeFor } from '../access.ts'
import { exportOf } from '../domain/check-export.ts'
import { identifierFor } from '../domain/identifier-for.ts'
import { sectionsOf } from '../domain/sections.ts'
import { withoutMoney } from '../domain/without-money.ts'
import { fileText } from '../domain/write-file.ts'
import { identifiersStartingWith } from './identifiers-here.ts'
import { liveOutcomes } from './live-outcomes.ts'

/** Longer files are downloaded, not shown. */
const longestShown = 200_000

export async function activityPage(db: Tx, who: Who, outcomeId: Id, now: Date) {
  const { head, thing } = await outcomeFor(db, who, 'outcome.read', outcomeId)
  const [live] = await liveOutcomes(db, who.spaceId, head.programmeId, outcomeId)
  const { activity, tree, findings } = exportOf(live!, now)
  const seesMoney = seesAllMoney(who, thing)
  const text = fileText({ kind: 'activities', generatedAt: `${now.toISOString().slice(0, 19)}Z` }, [tree])
  const ref = activity.reporter?.ref
  const proposed = live!.identifier || !ref ? undefined : await proposedIdentifier(db, who, ref, head)
  const source = await db
    .selectFrom('iati.activity as a')
    .innerJoin('iati.file as f', (join) => join.onRef('f.space_id', '=', 'a.space_id').onRef('f.id', '=', 'a.file_id'))
    .select(['f.id', 'f.name', 'f.received_at as receivedAt', 'a.findings'])
    .where('a.space_id', '=', who.spaceId)
    .where('a.outcome_id', '=', outcomeId)
    .executeTakeFirst()
  return {
    outcomeId,
    identifier: live!.identifier,
    proposed,
    findings,
    isReady: !hasBlocker(findings),
    sections: sectionsOf(seesMoney ? activity : withoutMoney(activity)),
    text: text.length > longestShown || !seesMoney ? undefined : text,
    moneyHidden: !seesMoney,
    bytes: Buffer.byteLength(text),
    source: source && { id: source.id, name: source.name, receivedAt: source.receivedAt, repairs: (source.findings as unknown[]).length },
    may: { export: may(who, 'iati.export', thing), clear: may(who, 'partners.clear', { space: who.spaceId }), bring: may(who, 'iati.import', thing) },
  }
}

/** Whoever is here for one organisation sees the lines of hers only, and so not the file before it is public. */
const seesAllMoney = (who: Who, thing: Thing) => may({ ...who, grants: who.grants.filter((one) => one.scope !== 'organisation') }, 'money.read', thing)

async function proposedIdentifier(db: Tx, who: Who, owner: string, { programmeCode, code }: { programmeCode: string; code: string }) {
  const taken = await identifiersStartingWith(db, who.spaceId, owner)
  return identifierFor({ owner, programme: programmeCode, outcome: code }, (one) => taken.has(one))
}

export async function programmeActivities(db: Tx, who: Who, programmeId: Id, now: Date) {
  const { thing } = await programmeFor(db, who, 'programme.read', programmeId)
  const all = await liveOutcomes(db, who.spaceId, programmeId)
  const seen = all.filter(({ outcome }) =>
    may(who, 'outcome.read', {
      ...thing,
      outcomes: [outcome.id],
      countries: outcome.countries.map((one) => one.country),
      organisations: [...outcome.partners.map((one) => one.organisationId), ...(outcome.ownerOrganisationId ? [outcome.ownerOrganisationId] : [])],
    }),
  )
  return {
    outcomes: seen.map((live) => {
      const { findings } = exportOf(live, now)
      return {
        outcomeId: live.outcome.id,
        code: live.outcome.code,
        title: live.outcome.title,
        identifier: live.identifier,
        isReady: !hasBlocker(findings),
        blockers: findings.filter((one) => one.severity === 'blocker').length,
        warnings: findings.filter((one) => one.severity === 'warning').length,
      }
    }),
    may: { export: may(who, 'iati.export', thing) },
  }
}
