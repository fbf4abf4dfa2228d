// Who may look, who may touch, and for whom nothing is there.
import { beforeAll, expect, test } from 'vitest'
import { freshId } from '#kernel/id.ts'
import { pastProgrammeId, programmeId } from '#seed/demo/programme.ts'
import type { Visitor } from '../visitor.ts'
import { aStage, look, type Stage } from './stage.ts'

let stage: Stage
const outcomes = new Map<string, string>()
beforeAll(async () => {
  stage = await aStage()
  const greet = await stage.visitor('greet')
  const answer = await greet.get(`/api/spaces/demo/programmes/${programmeId}`)
  for (const { code, id } of ((await answer.json()) as { outcomes: { code: string; id: string }[] }).outcomes) outcomes.set(code, id)
})

const pagesOf = () => ['', '/programmes', `/programmes/${programmeId}`, `/outcomes/${outcomes.get('O2')}`, '/organisations', '/money', '/calendar', '/people']

test('the stranger gets "nothing here" everywhere, and learns nothing', async () => {
  const page = await stage.signedIn('farid', { language: 'fr' }, '/')
  await look(page, 'stranger-spaces')
  for (const path of pagesOf()) {
    await page.goto(`${stage.address}/demo${path}`)
    await page.waitForLoadState('networkidle')
    const text = await page.locator('main').innerText()
    expect(text, path).not.toMatch(/Demo Union|O2|Decent Work Together|Travail décent ensemble/)
  }
  await look(page, 'stranger-nothing-here')
  await page.context().close()

  const farid = await stage.visitor('farid')
  const unknown = await (await farid.get(`/api/spaces/demo/outcomes/${freshId()}`)).json()
  for (const path of ['/home', '/programmes', `/outcomes/${outcomes.get('O1')}`, '/partners', '/money', '/people', '/audit', '/search?q=work', '/my-rights']) {
    const answer = await farid.get(`/api/spaces/demo${path}`)
    expect(answer.status, path).toBe(404)
    expect({ ...(await answer.json()), instance: '' }, path).toEqual({ ...unknown, instance: '' })
  }
})

test('the finance officer may look but not touch', async () => {
  const chiara = await stage.visitor('chiara')
  expect((await chiara.get(`/api/spaces/demo/outcomes/${outcomes.get('O1')}`)).status).toBe(200)
  expect((await chiara.get(`/api/spaces/demo/outcomes/${outcomes.get('O1')}/money`)).status).toBe(200)
  expect((await touch(chiara)).status).toBe(404)
  const page = await stage.signedIn('chiara', { language: 'fr' }, `/demo/outcomes/${outcomes.get('O1')}?tab=money`)
  await look(page, 'finance-money')
  await page.goto(`${stage.address}/demo/programmes/${programmeId}`)
  await page.getByRole('button', { name: 'Ajouter un outcome' }).waitFor()
  expect(await page.getByRole('button', { name: 'Ajouter un outcome' }).getAttribute('aria-disabled')).toBe('true')
  await page.context().close()
})

test('the reviewer, who sits in a partner union, reviews what her grant covers and nothing else', async () => {
  const elif = await stage.visitor('elif')
  expect((await elif.get(`/api/spaces/demo/outcomes/${outcomes.get('O2')}`)).status).toBe(200)
  expect((await elif.get(`/api/spaces/demo/outcomes/${outcomes.get('O1')}`)).status).toBe(404)
  expect((await elif.get(`/api/spaces/demo/outcomes/${outcomes.get('O3')}`)).status).toBe(404)
  expect((await touch(elif)).status).toBe(404)

  const page = await stage.signedIn('elif', { language: 'en' }, '/demo')
  await page
    .getByRole('link', { name: /Review amendment/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Agree' }).waitFor()
  await look(page, 'reviewer-amendment')
  await page.getByRole('button', { name: 'Agree' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Agree' }).click()
  await page.getByText('Reviewed: agreed').waitFor()
  await page.context().close()
})

test('the partner officer sees her union and her outcomes on a phone; the funder only what was approved', async () => {
  const page = await stage.signedIn('amina', { language: 'fr', size: 'phone' }, '/demo')
  await look(page, 'partner-home-phone')
  await page.goto(`${stage.address}/demo/organisations`)
  await look(page, 'partner-organisations-phone')
  await page.context().close()

  const ivo = await stage.visitor('ivo')
  expect((await ivo.get(`/api/spaces/demo/programmes/${programmeId}/approved`)).status).toBe(200)
  expect((await ivo.get(`/api/spaces/demo/programmes/${programmeId}`)).status).toBe(404)
  expect((await ivo.get(`/api/spaces/demo/outcomes/${outcomes.get('O1')}`)).status).toBe(404)
  expect((await ivo.get(`/api/spaces/demo/programmes/${pastProgrammeId}/approved`)).status).toBe(200)
})

const touch = (visitor: Visitor) =>
  visitor.post(
    '/api/spaces/demo/verbs/programme.add-programme',
    {
      programmeId: freshId(),
      cycleId: freshId(),
      code: 'X',
      title: { source: 'en', text: 'Mine' },
      startsOn: '2027-01-01',
      endsOn: '2031-12-31',
    },
    freshId(),
  )
