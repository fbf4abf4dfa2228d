// Translates one text of the framework, or corrects its translation. Also after approval: what was promised stays the source.
import { z } from 'zod/mini'
import { Id } from '#kernel/id.ts'
import { plainText } from '#kernel/plain-text.ts'
import { notFound, refused } from '#kernel/problem.ts'
import { LanguageCode, markOf, read, type TranslatedText } from '#kernel/translated-text.ts'
import type { Who } from '#kernel/who.ts'
import { changedMeanwhileBy } from '#server/changed-meanwhile.ts'
import { command, type Tx } from '#server/command.ts'
import { indicatorFor, measureFor, outcomeFor, programmeFor, resultFor } from '../access.ts'
import { indicatorNoun, measureNoun, outcomeNoun, programmeNoun, resultNoun } from '../queries/nouns.ts'
import { indicatorRow, measureRow, outcomeRow, programmeRow, resultRow } from './rows.ts'
import type { Undo } from './saving.ts'

export const translatable = {
  programme: ['title', 'summary'],
  outcome: ['title', 'description', 'genderNote', 'environmentNote'],
  result: ['title', 'description'],
  indicator: ['title', 'description', 'countingRules'],
  measure: ['title', 'source'],
} as const
type Kind = keyof typeof translatable

const mark = z.string().check(z.regex(/^([0-9a-f]{8})?$/, 'programme.mark-not-understood'))

export const setTranslation = command({
  name: 'programme.set-translation',
  input: z.strictObject({
    kind: z.enum(['programme', 'outcome', 'result', 'indicator', 'measure']),
    id: Id,
    field: z.string().check(z.maxLength(40)),
    language: LanguageCode,
    text: plainText(20_000),
    state: z.enum(['draft', 'checked']),
    /** markOf() the source that was on her screen: a newer source makes this translation "source changed since". */
    source: mark,
    /** markOf() the translation that was on her screen; empty when there was none. */
    was: mark,
  }),
  async run({ tx, who, note }, { kind, id, field, language, text, state, source, was }) {
    const thing = await thingToTranslate(tx, who, kind, id)
    if (!(translatable[kind] as readonly string[]).includes(field)) throw notFound()
    const before = (thing.fields as Record<string, unknown>)[field] as TranslatedText | undefined
    if (!before) throw refused('programme.nothing-to-translate')
    if (language === before.source) throw refused('programme.translation-is-source')
    const there = before.translations?.[language]
    if ((there?.text ? markOf(there.text) : '') !== was) throw await changedMeanwhileBy(tx, who.spaceId, id)

    const { [language]: _replaced, ...others } = before.translations ?? {}
    const translations = text.trim() === '' ? others : { ...others, [language]: { text, state, of: source } }
    const { translations: _, ...original } = before
    const after: TranslatedText = Object.keys(translations).length ? { ...original, translations } : original
    await thing.save({ ...thing.fields, [field]: after } as never)
    const name = read((thing.fields as { title: TranslatedText }).title, who.language).text.slice(0, 120)
    note({ thing: { kind, id, name }, within: thing.within, changes: [{ at: `${field}.${language}`, before: there?.text, after: text || undefined }] })
    const undo: Undo = {
      verb: 'programme.set-translation',
      input: {
        kind,
        id,
        field,
        language,
        text: there?.text ?? '',
        state: there?.state ?? 'draft',
        source: there?.of ?? source,
        was: text.trim() ? markOf(text) : '',
      },
    }
    return { sourceChangedSince: source !== markOf(before.text), undo }
  },
})

async function thingToTranslate(tx: Tx, who: Who, kind: Kind, id: Id) {
  const purpose = 'outcome.translate'
  const save = async (table: 'programme.programme' | 'programme.outcome' | 'programme.result' | 'programme.indicator' | 'programme.measure', row: object) => {
    await tx
      .updateTable(table as 'programme.result')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('space_id', '=', who.spaceId)
      .where('id', '=', id)
      .execute()
  }
  if (kind === 'programme') {
    await programmeFor(tx, who, purpose, id)
    const row = await tx.selectFrom('programme.programme').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirstOrThrow()
    return { within: [], fields: programmeNoun(row), save: (fields: ReturnType<typeof programmeNoun>) => save('programme.programme', programmeRow(fields)) }
  }
  if (kind === 'outcome') {
    const { within } = await outcomeFor(tx, who, purpose, id)
    const row = await tx.selectFrom('programme.outcome').selectAll().where('space_id', '=', who.spaceId).where('id', '=', id).executeTakeFirstOrThrow()
    return { within, fields: outcomeNoun(row), save: (fields: ReturnType<typeof outcomeNoun>) => save('programme.outcome', outcomeRow(fields)) }
  }
  if (kind === 'result') {
    const { outcome, row } = await resultFor(tx, who, purpose, id)
    return {
      within: [row.outcome_id, ...outcome.within],
      fields: resultNoun(row),
      save: (fields: ReturnType<typeof resultNoun>) => save('programme.result', resultRow(fields)),
    }
  }
  if (kind === 'measure') {
    const { outcome, row } = await measureFor(tx, who, purpose, id)
    return {
      within: [row.outcome_id, ...outcome.within],
      fields: measureNoun(row, []),
      save: (fields: ReturnType<typeof measureNoun>) => save('programme.measure', measureRow(fields)),
    }
  }
  const { outcome, row } = await indicatorFor(tx, who, purpose, id)
  return {
    within: [row.outcome_id, ...outcome.within],
    fields: indicatorNoun(row, []),
    save: (fields: ReturnType<typeof indicatorNoun>) => save('programme.indicator', indicatorRow(fields)),
  }
}
