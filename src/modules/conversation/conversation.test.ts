// What people say about a partner and an outcome, who reads it, and what history tells to whom.
import { beforeAll, expect, test } from 'vitest'
import { textIn } from '#kernel/translated-text.ts'
import { setOutcomeCountries } from '#modules/programme/commands/set-outcome-countries.ts'
import { setOutcomePartners } from '#modules/programme/commands/set-outcome-partners.ts'
import { addCycle } from '#modules/programme/commands/add-cycle.ts'
import { addOutcome } from '#modules/programme/commands/add-outcome.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import type { About } from '#modules/programme/domain/about.ts'
import { addContact } from '#modules/partners/commands/add-contact.ts'
import { tendOrganisation } from '#modules/partners/commands/tend-organisation.ts'
import { amina, bruno, chiara, dawit, elif, farid, greet, hilde, ivo, katrien, noor, type CastMember } from '#tests/cast.ts'
import { aWorld } from '#tests/world.ts'
import { addComment } from './commands/add-comment.ts'
import { answerComment } from './commands/answer-comment.ts'
import { changeComment } from './commands/change-comment.ts'
import { removeComment } from './commands/remove-comment.ts'
import { reopenComment } from './commands/reopen-comment.ts'
import { resolveComment } from './commands/resolve-comment.ts'
import { restoreComment } from './commands/restore-comment.ts'
import { changesSince } from './queries/history-of.ts'
import { openRemarks } from './queries/open-remarks.ts'
import { conversationRoutes } from './routes.ts'

const world = await aWorld()
const { niger, indonesia } = world.unions
const [cycleId, programmeId, sahel, asia] = [world.newId(), world.newId(), world.newId(), world.newId()]
const days = { startsOn: '2027-01-01', endsOn: '2031-12-31' }

beforeAll(async () => {
  await world.as(greet).perform(addCycle, { cycleId, title: '2027-2031', ...days })
  await world.as(bruno).perform(addProgramme, { programmeId, cycleId, code: 'P27', title: textIn('fr', 'Travail décent'), ...days })
  for (const [outcomeId, code, country, organisationId] of [
    [sahel, 'NE1', 'NE', niger.id],
    [asia, 'AS1', 'ID', indonesia.id],
  ] as const) {
    await world.as(bruno).perform(addOutcome, { programmeId, outcomeId, code, title: textIn('fr', `Résultat ${code}`), ...days })
    await world.as(bruno).perform(setOutcomeCountries, { outcomeId, seen: 1, countries: [{ country }] })
    await world.as(bruno).perform(setOutcomePartners, { outcomeId, seen: 2, partners: [{ organisationId, role: 'partner' }] })
  }
})

const partner: About = { kind: 'organisation', id: niger.id }
const outcome: About = { kind: 'outcome', id: sahel }
const programme: About = { kind: 'programme', id: programmeId }

async function said(person: CastMember, about: About, text: string, audience: 'organisation' | 'consortium' = 'consortium') {
  const commentId = world.newId()
  world.tick()
  await world.as(person).perform(addComment, { commentId, about, audience, language: person.language, text })
  return commentId
}

const threads = async (person: CastMember, about: About) =>
  (await world.as(person).ask(conversationRoutes['GET /comments'], { kind: about.kind, about: about.id })).threads
const texts = async (person: CastMember, about: About) => (await threads(person, about)).map((thread) => thread.words?.text)
const history = async (person: CastMember, about: About, before?: string) =>
  world.as(person).ask(conversationRoutes['GET /history'], { kind: about.kind, about: about.id, before })

test('a remark is answered, settled, and opened again by a new answer', async () => {
  const commentId = await said(bruno, partner, 'La convention est-elle signée ?')
  const answer = world.newId()
  world.tick()
  await world.as(amina).perform(answerComment, { commentId: answer, answerTo: commentId, language: 'fr', text: 'Oui, hier.' })
  await world.as(bruno).perform(resolveComment, { commentId })
  expect(await threads(amina, partner)).toMatchObject([
    {
      id: commentId,
      by: bruno.name,
      isMine: false,
      resolved: { by: bruno.name },
      answers: [{ id: answer, words: { language: 'fr', text: 'Oui, hier.' }, isMine: true }],
    },
  ])
  world.tick()
  await world.as(amina).perform(answerComment, { commentId: world.newId(), answerTo: answer, language: 'fr', text: 'Pardon, demain.' })
  expect(await threads(bruno, partner)).toMatchObject([{ id: commentId, resolved: null, answers: [{}, { words: { text: 'Pardon, demain.' } }] }])
  await world.as(bruno).perform(resolveComment, { commentId })
  await world.as(amina).perform(reopenComment, { commentId })
  expect(await threads(bruno, partner)).toMatchObject([{ resolved: null }])
})

test('only who wrote a remark changes it, takes it back or puts it back; answers to it stay', async () => {
  const commentId = await said(bruno, outcome, 'Premier jet')
  await expect(world.as(greet).perform(changeComment, { commentId, seen: 1, language: 'fr', text: 'Autre' })).rejects.toMatchObject({ status: 404 })
  await expect(world.as(greet).perform(removeComment, { commentId })).rejects.toMatchObject({ status: 404 })
  await world.as(bruno).perform(changeComment, { commentId, seen: 1, language: 'fr', text: 'Second jet' })
  await expect(world.as(bruno).perform(changeComment, { commentId, seen: 1, language: 'fr', text: 'Perdu' })).rejects.toMatchObject({ status: 409 })
  await world.as(bruno).perform(removeComment, { commentId })
  expect(await texts(greet, outcome)).toEqual([])
  await world.as(bruno).perform(restoreComment, { commentId })
  await world.as(greet).perform(answerComment, { commentId: world.newId(), answerTo: commentId, language: 'nl', text: 'Akkoord' })
  await world.as(bruno).perform(removeComment, { commentId })
  expect(await threads(greet, outcome)).toMatchObject([{ id: commentId, words: null, answers: [{ words: { text: 'Akkoord' } }] }])
})

test('an empty remark, one with a hidden direction and a field that is no path are refused', async () => {
  const about = { commentId: world.newId(), about: outcome, audience: 'consortium' as const, language: 'fr' }
  await expect(world.as(bruno).perform(addComment, { ...about, text: ' \n ' })).rejects.toMatchObject({
    findings: [{ code: 'conversation.say-something', at: 'text' }],
  })
  await expect(world.as(bruno).perform(addComment, { ...about, text: 'a\u202Eb' })).rejects.toMatchObject({
    findings: [{ code: 'kernel.text-has-control-characters' }],
  })
  await expect(world.as(bruno).perform(addComment, { ...about, text: 'a', at: '../x' })).rejects.toMatchObject({
    findings: [{ code: 'conversation.field-path', at: 'at' }],
  })
})

test('what is said inside stays inside; about a partner there is no inside', async () => {
  const inside = 'Le rapport est faible'
  await said(bruno, outcome, inside, 'organisation')
  expect(await texts(chiara, outcome)).toContain(inside)
  expect(await texts(hilde, outcome)).toContain(inside)
  expect(await texts(amina, outcome)).not.toContain(inside)
  expect(await texts(bruno, programme)).toContain(inside)
  expect(await texts(amina, programme)).not.toContain(inside)
  await expect(said(bruno, partner, inside, 'organisation')).rejects.toMatchObject({ findings: [{ code: 'conversation.partner-reads-along', at: 'audience' }] })
})

test('nobody answers, settles or learns of a remark that is not meant for her', async () => {
  const commentId = await said(bruno, outcome, 'Entre nous', 'organisation')
  const hidden = { status: 404, code: 'kernel.not-found' }
  for (const stranger of [amina, dawit, elif, farid, ivo, katrien, noor]) {
    const answer = { commentId: world.newId(), answerTo: commentId, language: 'fr', text: 'Ah ?' }
    await expect(world.as(stranger).perform(answerComment, answer), stranger.name).rejects.toMatchObject(hidden)
    await expect(world.as(stranger).perform(resolveComment, { commentId }), stranger.name).rejects.toMatchObject(hidden)
    await expect(world.as(stranger).perform(removeComment, { commentId }), stranger.name).rejects.toMatchObject(hidden)
  }
  // The auditor reads, and says nothing.
  await expect(world.as(hilde).perform(answerComment, { commentId: world.newId(), answerTo: commentId, language: 'nl', text: 'Ah ?' })).rejects.toMatchObject({
    status: 404,
  })
  await expect(
    world.as(bruno).perform(answerComment, { commentId: world.newId(), answerTo: world.newId(), language: 'nl', text: 'Ah ?' }),
  ).rejects.toMatchObject({ status: 404 })
})

test('who may not read a thing gets neither its remarks nor its history', async () => {
  for (const [about, strangers] of [
    [partner, [dawit, elif, farid, ivo, katrien, noor]],
    [{ kind: 'outcome', id: asia }, [amina, dawit, farid, ivo, katrien, noor]],
  ] as [About, CastMember[]][]) {
    for (const stranger of strangers) {
      await expect(threads(stranger, about), stranger.name).rejects.toMatchObject({ status: 404 })
      await expect(history(stranger, about), stranger.name).rejects.toMatchObject({ status: 404 })
    }
  }
})

test('history says who did what and when, in figures short enough to read', async () => {
  world.tick()
  await world.as(amina).perform(tendOrganisation, {
    organisationId: niger.id,
    seen: 1,
    changes: { languages: ['fr', 'ha'], description: textIn('fr', 'Onze syndicats du fleuve.') },
  })
  expect((await history(bruno, partner)).lines[0]).toMatchObject({
    verb: 'partners.tend-organisation',
    by: amina.name,
    isMine: false,
    at: world.now,
    things: [
      {
        kind: 'organisation',
        name: niger.name,
        changes: [
          { at: 'languages', before: 'fr', after: 'fr, ha' },
          { at: 'description', before: null, after: 'Onze syndicats du fleuve.' },
        ],
      },
    ],
  })
})

test('history of a programme tells each of her own outcomes only, and nothing said inside', async () => {
  await said(bruno, outcome, 'Entre nous encore', 'organisation')
  const seenBy = async (person: CastMember) =>
    (await history(person, programme)).lines.flatMap(({ verb, things }) => things.map(({ kind, name }) => `${verb} ${kind.endsWith('comment') ? kind : name}`))
  expect(await seenBy(greet)).toEqual(
    expect.arrayContaining(['programme.add-outcome AS1 Résultat AS1', 'programme.add-outcome NE1 Résultat NE1', 'conversation.add-comment internal-comment']),
  )
  const hers = await seenBy(amina)
  expect(hers).toContain('programme.add-outcome NE1 Résultat NE1')
  expect(hers.filter((line) => line.includes('AS1') || line.includes('internal'))).toEqual([])
  expect((await seenBy(elif)).filter((line) => line.includes('NE1'))).toEqual([])
})

test('history comes in pages', async () => {
  for (let count = 0; count < 60; count++) await said(bruno, { kind: 'organisation', id: indonesia.id }, `Remarque ${count}`)
  const first = await history(bruno, { kind: 'organisation', id: indonesia.id })
  expect(first.lines).toHaveLength(50)
  const second = await history(bruno, { kind: 'organisation', id: indonesia.id }, String(first.next))
  expect(second.next).toBeNull()
  const numbers = [...first.lines, ...second.lines].map(({ seq }) => seq)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
})

test('what changed since she was here: by others, and only what she may read', async () => {
  const { seq } = await world.inSpace((tx) => tx.selectFrom('corridor.space_head').select('seq').where('space_id', '=', world.space).executeTakeFirstOrThrow())
  await said(bruno, partner, 'Bonjour')
  await said(amina, partner, 'Bonjour aussi')
  await said(bruno, { kind: 'organisation', id: indonesia.id }, 'Selamat pagi')
  await said(bruno, outcome, 'Entre nous', 'organisation')
  await world.as(bruno).perform(addContact, {
    contactId: world.newId(),
    organisationId: niger.id,
    name: 'Mariama',
    function: '',
    email: '',
    phone: '',
    languages: [],
    consent: true,
  })
  const news = async (person: CastMember) => world.inSpace(async (tx) => changesSince(tx, await world.as(person).who(), { afterSeq: seq }))
  expect((await news(amina)).map(({ verb }) => verb)).toEqual(['partners.add-contact', 'conversation.add-comment'])
  expect((await news(greet)).map(({ verb }) => verb)).toEqual(['partners.add-contact', ...Array.from({ length: 4 }, () => 'conversation.add-comment')])
  expect(await news(farid)).toEqual([])
})

test('open remarks wait for whoever is concerned and did not have the last word', async () => {
  const waiting = async (person: CastMember) =>
    (await world.inSpace(async (tx) => openRemarks(tx, await world.as(person).who()))).map(
      ({ about, count, lastBy }) => `${about.kind} ${about.name} ${count} ${lastBy}`,
    )
  await world.inSpace((tx) =>
    tx.updateTable('conversation.comment').set({ resolved_at: world.now }).where('space_id', '=', world.space).where('answer_to', 'is', null).execute(),
  )
  expect(await waiting(amina)).toEqual([])
  const commentId = await said(bruno, partner, 'Et le budget ?')
  expect(await waiting(amina)).toEqual([`organisation ${niger.name} 1 ${bruno.name}`])
  expect(await waiting(bruno)).toEqual([])
  expect(await waiting(elif)).toEqual([])
  world.tick()
  await world.as(amina).perform(answerComment, { commentId: world.newId(), answerTo: commentId, language: 'fr', text: 'Voici.' })
  expect(await waiting(amina)).toEqual([])
  expect(await waiting(bruno)).toEqual([`organisation ${niger.name} 1 ${amina.name}`])
  await world.as(bruno).perform(resolveComment, { commentId })
  expect(await waiting(bruno)).toEqual([])
})
