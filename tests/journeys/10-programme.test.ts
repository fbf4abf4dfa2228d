// A programme from nothing to its second approved version: Bruno writes it, Greet approves it, and both versions can be read for ever.
import { beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { freshId } from '#kernel/id.ts'
import { demoPeople } from '#seed/people.ts'
import { aStage, codeNow, look, type Stage } from './stage.ts'

const indicatorName = 'People covered by an agreement that women helped to write'
const negotiation = 'Unions negotiate agreements with employers'

let stage: Stage
/** Bruno’s, and Greet’s. */
let page: Page
let greet: Page
const addresses = { programme: '', first: '', second: '', indicator: '' }

beforeAll(async () => {
  stage = await aStage()
})

const button = (name: string | RegExp, at = page) => at.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
const said = (words: string | RegExp, at = page) => at.getByText(words).first().waitFor()
const pathOf = (at: Page) => at.url().replace(stage.address, '')

/** A text in its own language, and one translation. */
async function write(label: string, english: string, french: string) {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(`${label} · English`).fill(english)
  await dialog.getByRole('button', { name: 'French' }).first().click()
  await dialog.getByLabel(`${label} · French`).fill(french)
}

async function pick(label: string, typed: string, at = 0) {
  const box = page.getByRole('dialog').getByRole('combobox', { name: label }).nth(at)
  await box.click()
  await box.pressSequentially(typed)
  await page.getByRole('option', { name: typed }).first().waitFor()
  await box.press('Enter')
}

/** As somebody types who knows the keys: words letter by letter, the others by their names. */
const named = /^(Enter|Tab|Home|Shift\+N|Arrow\w+)$/
const keys = async (...pressed: string[]) => {
  for (const one of pressed) await (named.test(one) ? page.keyboard.press(one) : page.keyboard.type(one, { delay: 25 }))
}

test('Bruno signs in with his password and the code of his app', async () => {
  page = await stage.page({ language: 'en' })
  page.setDefaultTimeout(10_000)
  await page.goto(`${stage.address}/sign-in`)
  await page.getByLabel('E-mail address').fill(demoPeople.bruno.email)
  await page.getByLabel('Password', { exact: true }).fill(demoPeople.bruno.password)
  await button('Sign in').click()
  await look(page, 'programme-second-half')
  await page.getByLabel(/Code/).fill(codeNow(demoPeople.bruno.totpSecret))
  await button('Continue').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  stage.keep('bruno', await page.context().cookies())
})

test('he starts a programme of the cycle 2027-2031', async () => {
  await page.goto(`${stage.address}/demo/programmes`)
  await button('Add a programme').click()
  const dialog = page.getByRole('dialog', { name: 'Add a programme' })
  await dialog.getByLabel('Cycle').selectOption({ label: '2027-2031' })
  await write('Title', 'A journey to decent work', 'Un chemin vers le travail décent')
  await dialog.getByLabel('Code').fill('JNY')
  await look(page, 'programme-add', { full: false })
  await dialog.getByRole('button', { name: 'Add a programme' }).click()
  await page.getByRole('heading', { level: 1, name: 'A journey to decent work' }).waitFor()
  addresses.programme = pathOf(page)
  await said('1 January 2027 – 31 December 2031')
  await look(page, 'programme-empty')
})

test('two outcomes, each in two languages', async () => {
  for (const [code, english, french] of [
    ['J1', 'Workers in garment factories bargain together', 'Les travailleurs et travailleuses de la confection négocient ensemble'],
    ['J2', 'Unions speak for informal workers', 'Les syndicats parlent pour le travail informel'],
  ] as const) {
    await page.goto(stage.address + addresses.programme)
    await button('Add an outcome').click()
    await page.getByRole('dialog').getByLabel('Code').fill(code)
    await write('Title', english, french)
    await page.getByRole('dialog').getByRole('button', { name: 'Add an outcome' }).click()
    await page.getByRole('heading', { level: 1, name: `${code} ${english}` }).waitFor()
    addresses[code === 'J1' ? 'first' : 'second'] = pathOf(page)
  }
  await page.goto(stage.address + addresses.first)
  await button(/^Language/).click()
  await button('Français').click()
  await page.getByRole('heading', { level: 1, name: 'J1 Les travailleurs et travailleuses de la confection négocient ensemble' }).waitFor()
  await button(/^Langue/).click()
  await button('English').click()
  await page.getByRole('heading', { level: 1, name: 'J1 Workers' }).waitFor()
})

test('where it takes place, what it serves, and who takes part with whose budget', async () => {
  await page.goto(stage.address + addresses.first)
  await placeIn('Cambodia', 'Indonesia')
  await button('Edit What it serves').click()
  const goal = page
    .getByRole('dialog')
    .getByRole('group', { name: /^Joint strategic goals/ })
    .getByRole('checkbox')
    .first()
  await goal.check()
  await button('Save').click()
  await said('The themes are saved.')

  await button('Edit Partners').click()
  await button('Add a partner').click()
  await pick('Organisation', 'KSD-Indonesia')
  await pick('Budget holder', 'DUI')
  await button('Save').click()
  await said('The partners are saved.')
  await page.getByRole('row', { name: /KSD-Indonesia.*Demo Union International/ }).waitFor()
  await look(page, 'programme-outcome')
})

async function placeIn(...countries: string[]) {
  await button('Edit Where').click()
  for (const [at, country] of countries.entries()) {
    if (at > 0) await button('Add a country').click()
    await pick('Country', country, at)
  }
  await button('Share evenly').click()
  await button('Save').click()
  await said('The countries are saved.')
}

test('he draws the theory of change, with the mouse and with keys, and nothing is lost when the page is loaded again', async () => {
  await page.goto(`${stage.address}${addresses.first}?tab=theory`)
  await button('Write the impact').click()
  await page.getByLabel('Text of the step (Impact)').waitFor()
  await keys('Workers live from their work', 'Enter')
  const step = (name: string) => page.locator('[data-step]').getByRole('button', { name: new RegExp(`^[^:]+: ${name}`) })
  // By keys: on what does it depend, and on what does that depend?
  await step('Workers live from their work').focus()
  await keys('Shift+N')
  await page.getByLabel(/^Text of the step/).waitFor()
  await keys(negotiation, 'Enter')
  await step(negotiation).focus()
  await keys('Shift+N')
  await page.getByLabel(/^Text of the step/).waitFor()
  await keys('Women lead the talks', 'Enter')
  // By mouse: a new step, and an arrow drawn from its handle.
  await button('New step').click()
  await page.getByLabel(/^Text of the step/).waitFor()
  await keys('Negotiators are trained', 'Enter')
  await step('Negotiators are trained').hover()
  const [handle, target] = await Promise.all([page.locator('[data-handle]').boundingBox(), step(negotiation).boundingBox()])
  await page.mouse.move(handle!.x + handle!.width / 2, handle!.y + handle!.height / 2)
  await page.mouse.down()
  await page.mouse.move(handle!.x + 30, handle!.y - 30, { steps: 4 })
  await page.mouse.move(target!.x + target!.width / 2, target!.y + target!.height / 2, { steps: 8 })
  await page.mouse.up()
  await said(`Arrow drawn from “Negotiators are trained” to “${negotiation}”`)
  // By keys again: an arrow from here to the step the arrow keys reach, and a step that this one leads to.
  await step('Women lead the talks').focus()
  await keys('c')
  await said(/leads to which step/)
  await keys('Home', 'Enter')
  await said('Arrow drawn from “Women lead the talks” to “Workers live from their work”')
  await step('Negotiators are trained').focus()
  await keys('n')
  await page.getByLabel(/^Text of the step/).waitFor()
  await keys('Shop stewards know the law', 'Enter')
  // What an arrow rests on.
  await step(negotiation).focus()
  await keys('a', 'Enter')
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByLabel(/^Assumption/)
    .fill('Employers come to the table')
  await keys('Tab')
  await said('Everything drawn here is saved.')
  await look(page, 'programme-theory')

  await page.reload()
  await step('Shop stewards know the law').waitFor()
  expect(await page.locator('[data-step]').count()).toBe(5)
  await page.getByRole('row', { name: /Employers come to the table/ }).waitFor()
  const answer = (await (await (await stage.visitor('bruno')).get(`/api/spaces${addresses.first}/theory-of-change`)).json()) as {
    diagram: { steps: unknown[]; arrows: { assumption?: unknown }[] }
  }
  expect(answer.diagram.arrows).toHaveLength(5)
  expect(answer.diagram.arrows.filter((one) => one.assumption)).toHaveLength(1)
})

test('a result; one too many is taken out and put back', async () => {
  await page.goto(`${stage.address}${addresses.first}?tab=framework`)
  for (const [english, french] of [
    ['Agreements are signed', 'Des accords sont signés'],
    ['Agreements are kept', 'Les accords sont respectés'],
  ] as const) {
    await button('Add a result').click()
    await write('Title', english, french)
    await page.getByRole('dialog').getByRole('button', { name: 'Add a result' }).click()
    await page.getByRole('region', { name: english }).waitFor()
  }
  await button('What to do with Agreements are kept').click()
  await button('Remove the result').click()
  await said('“Agreements are kept” is removed.')
  await expect.poll(() => page.getByRole('region', { name: 'Agreements are kept' }).count()).toBe(0)
  await button('Undo').last().click()
  await page.getByRole('region', { name: 'Agreements are kept' }).waitFor()
})

test('a question, and an indicator that is answered by it', async () => {
  await button('Add a question').click()
  const dialog = page.getByRole('dialog', { name: 'Add a question' })
  await write('Question', 'How many people does the agreement cover?', 'Combien de personnes l’accord couvre-t-il ?')
  await dialog.getByLabel('Sex', { exact: true }).check()
  await dialog.getByLabel('Age', { exact: true }).check()
  await dialog.getByRole('button', { name: 'Add a question' }).click()
  await said('The question is added.')

  await page.getByRole('link', { name: 'Add an indicator' }).first().click()
  await page.getByLabel('Title · English').fill(indicatorName)
  await page.getByLabel('Measures').selectOption({ label: 'Agreements are signed' })
  await page.getByRole('radio', { name: /^The answer to one question/ }).check()
  await page.getByLabel('Question asked').selectOption({ label: 'How many people does the agreement cover?' })
  await page
    .getByRole('group', { name: /^Split by/ })
    .getByLabel('Sex', { exact: true })
    .check()
  await page
    .getByRole('group', { name: /^Split by/ })
    .getByLabel('Age', { exact: true })
    .check()
  await look(page, 'programme-indicator-form')
  await button('Add an indicator').click()
  await page.getByRole('heading', { level: 1, name: indicatorName }).waitFor()
  addresses.indicator = pathOf(page)
})

test('its baseline and targets, typed into the sheet', async () => {
  await button('Edit the values').click()
  await button('Sex').click()
  await button('Age').click()
  await cell('Total', 'Baseline').click()
  await keys('1200', 'Tab', '1500', 'Tab', '2000', 'Tab', 'y', 'ArrowRight', 'u', 'ArrowRight', '4000', 'Enter')
  await cell('Women', 'Baseline').click()
  await keys('700', 'Tab', '900', 'Tab', '1200', 'Enter')
  await cell('Men', 'Baseline').click()
  await keys('500', 'Tab', '600', 'Tab', '800', 'Enter')
  await cell('18 to 34', 'Baseline').click()
  await keys('400', 'Tab', '500', 'Tab', 'u')
  await look(page, 'programme-sheet')
  await button('Save').click()
  await said('Baseline and targets are saved.')
  await page.reload()
  await page.getByRole('grid').waitFor()
  const row = async (name: string) => (await rowOf(name).getByRole('gridcell').allInnerTexts()).map((one) => one.trim())
  expect(await row('Total')).toEqual(['1,200', '1,500', '2,000', 'not yet', 'unknown', '4,000'])
  expect((await row('Women')).slice(0, 3)).toEqual(['700', '900', '1,200'])
  expect((await row('18 to 34')).slice(0, 3)).toEqual(['400', '500', 'unknown'])
  await look(page, 'programme-indicator')
})

/** The first of several stands with the name of what it is a part of: “Sex Women”. */
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^((Age|Sex)\\s+)?${name}\\b`) })
const columnOf = { Baseline: 0, 2027: 1, 2028: 2 }
const cell = (row: string, column: keyof typeof columnOf) => rowOf(row).getByRole('gridcell').nth(columnOf[column])

test('Greet is told which rules stand in the way, Bruno mends it, and she approves', async () => {
  greet = await stage.signedIn('greet', { language: 'en' }, addresses.programme)
  greet.setDefaultTimeout(10_000)
  await button('Approve the programme', greet).click()
  const dialog = greet.getByRole('dialog')
  const ofSecond = dialog.getByRole('heading', { name: /^J2/ }).locator('..')
  await ofSecond.getByText('PRG-04', { exact: true }).waitFor()
  await ofSecond.getByText('PRG-07', { exact: true }).waitFor()
  expect(await dialog.getByRole('heading', { name: /^J1/ }).locator('..').innerText()).not.toMatch(/PRG-0[47]/)
  expect(await button('Approve the programme', greet).last().getAttribute('aria-disabled')).toBe('true')
  await look(greet, 'programme-not-approved', { full: false })
  // Whoever asks the server without the screen hears the same.
  const answer = await (
    await stage.visitor('greet')
  ).post(
    '/api/spaces/demo/verbs/programme.approve-programme',
    {
      programmeId: addresses.programme.split('/').at(-1),
      seen: 1,
      reason: 'In a hurry',
    },
    freshId(),
  )
  expect(answer.status).toBe(422)
  expect(((await answer.json()) as { findings: { code: string }[] }).findings.map((one) => one.code)).toEqual(
    expect.arrayContaining(['programme.outcome-without-joint-goal', 'programme.outcome-without-country']),
  )

  await page.goto(stage.address + addresses.second)
  await placeIn('Philippines')
  await button('Edit What it serves').click()
  await page
    .getByRole('dialog')
    .getByRole('group', { name: /^Joint strategic goals/ })
    .getByRole('checkbox')
    .first()
    .check()
  await button('Save').click()
  await said('The themes are saved.')

  await greet.reload()
  await button('Approve the programme', greet).click()
  await dialog.getByLabel('Decision').fill('Board meeting of 20 November 2026')
  await dialog.getByRole('button', { name: 'Approve the programme' }).click()
  await said(/^The programme is approved(\.|, with .*)$/, greet)
  await greet.getByRole('link', { name: 'As approved' }).waitFor()
  await look(greet, 'programme-approved')
})

test('Bruno proposes another target with a reason and a day; Greet, who did not propose it, approves', async () => {
  await page.goto(stage.address + addresses.indicator)
  await button('Amend the targets').click()
  await cell('Total', 2028).click()
  await keys('2400', 'Enter')
  await page.getByLabel('Why').fill('Two more factories join from 2028.')
  await page.getByLabel('Holds from').fill('2027-06-01')
  await said(/2,000 → 2,400/)
  await look(page, 'programme-amend')
  await button('Propose the amendment').click()
  await said(/Amendment 1 is proposed/)

  await page.goto(`${stage.address}${addresses.programme}?tab=amendments`)
  await page.getByRole('link', { name: 'Amendment 1' }).click()
  await page.getByRole('heading', { level: 1, name: 'Amendment 1' }).waitFor()
  await expect.poll(() => button('Withdraw').count()).toBe(1)
  expect(await button('Approve').count()).toBe(0)

  await greet.goto(`${stage.address}${addresses.programme}?tab=amendments`)
  await greet.getByRole('link', { name: 'Amendment 1' }).click()
  await button('Approve', greet).click()
  await greet.getByRole('dialog').getByRole('button', { name: 'Approve' }).click()
  await said('The amendment is approved.', greet)
  await look(greet, 'programme-amendment-approved')
})

test('both versions can be read, and the history tells what happened', async () => {
  for (const [link, figure, other] of [
    ['Before: version 1', '2,000', '2,400'],
    ['After: version 2', '2,400', '2,000'],
  ] as const) {
    await page.reload()
    await page.getByRole('link', { name: link }).click()
    const row = page.getByRole('row', { name: new RegExp(indicatorName) })
    await row.waitFor()
    const words = await row.innerText()
    expect(words).toContain(figure)
    expect(words).not.toContain(other)
    await look(page, `programme-version-${figure.replace(',', '')}`)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Amendment 1' }).waitFor()
  }
  await page.goto(`${stage.address}${addresses.first}?tab=history`)
  await said(/approved an amendment/)
  await said(/proposed an amendment/)
  await said(/worked on the theory of change/)
  await look(page, 'programme-history')
  await Promise.all([page.context().close(), greet.context().close()])
})
