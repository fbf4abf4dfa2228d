// Published programmes come in as they are, are read and put right here, and go out as the standard wants them.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { hasShared, officialComplaints, sharedIati, whyNot } from '#modules/iati/proofs/official-schema.ts'
import { programmeId } from '#seed/demo/programme.ts'
import { aStage, look, type Stage } from './stage.ts'

const real = join(sharedIati, 'real')

let stage: Stage
let page: Page

beforeAll(async () => {
  stage = await aStage()
  page = await stage.signedIn('bruno', { language: 'en' }, '/demo/open-data')
  page.setDefaultTimeout(15_000)
})

const ask = async <Answer>(path: string) => (await (await stage.visitor('bruno')).get(`/api/spaces/demo${path}`)).json() as Promise<Answer>
const button = (name: string | RegExp, at = page) => at.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })

/** Through the page, as a new programme; the address of that programme. */
async function takeIn(name: string, code: string, activities: number): Promise<string> {
  await page.goto(`${stage.address}/demo/open-data`)
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button('Bring a file').click()])
  await chooser.setFiles(join(real, name))
  await page.getByRole('heading', { name: 'What is in the file' }).waitFor()
  await page.getByRole('radio', { name: /^A new programme/ }).check()
  await page.getByLabel('Code').fill(code)
  await look(page, `open-data-${code}-looked`)
  await button(`Take in ${activities} activities`).click()
  await page.getByText(`${activities} activities were taken in as outcomes.`).waitFor({ timeout: 60_000 })
  await look(page, `open-data-${code}-taken`)
  return (await page.getByRole('link', { name: 'See the programme' }).getAttribute('href'))!
}

/** What the browser keeps when somebody presses Download. */
async function downloaded(): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button('Download the file (XML)').click()])
  expect(file.suggestedFilename()).toMatch(/\.xml$/)
  return readFile(await file.path(), 'utf8')
}

describe.skipIf(!hasShared || !existsSync(real))(`real files${whyNot}`, () => {
  test('the donor’s own file is taken in, with the list of what is to be repaired in it', async () => {
    const programme = await takeIn('XM-DAC-2-10.xml', 'DGD', 18)
    await page.getByRole('link', { name: 'To repair' }).click()
    await page.getByRole('heading', { name: 'To repair, by activity' }).waitFor()
    await page
      .getByText(/says “not screened”/)
      .first()
      .waitFor()
    await look(page, 'open-data-repairs', { full: false })
    await page.goto(stage.address + programme)
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('rowgroup').last().getByRole('row').count()).toBe(18)
    await look(page, 'open-data-programme')
  })

  test('a file with results is read in German on a phone: the outcome, its indicators with what was reached, its money', async () => {
    const programme = await takeIn('NL-KVK-27284008.xml', 'NLE', 28)
    const { outcomes } = await ask<{ outcomes: { id: string; code: string; indicators: number }[] }>(programme.replace(/^\/demo/, ''))
    expect(outcomes).toHaveLength(28)
    const { id } = outcomes.toSorted((one, other) => other.indicators - one.indicators)[0]!
    const { indicators, outcome } = await ask<{ indicators: { title: { text: string } }[]; outcome: { title: { text: string } } }>(`/outcomes/${id}`)
    expect(indicators.length).toBeGreaterThan(0)

    const phone = await stage.signedIn('bruno', { language: 'de', size: 'phone' }, `/demo/outcomes/${id}`)
    phone.setDefaultTimeout(15_000)
    await phone.getByRole('heading', { level: 1, name: outcome.title.text }).waitFor()
    await look(phone, 'open-data-outcome-phone-de')
    await phone
      .getByRole('navigation')
      .getByRole('link', { name: /^Rahmen/ })
      .click()
    await phone.getByRole('link', { name: indicators[0]!.title.text }).first().waitFor()
    await look(phone, 'open-data-framework-phone-de', { full: false })
    await phone.goto(`${stage.address}/demo/outcomes/${id}?tab=progress`)
    await phone.getByRole('button', { name: 'Als Tabelle zeigen' }).first().click()
    // Period, target, actual: what was reached came with the file.
    const reached = phone.getByRole('table', { name: indicators[0]!.title.text }).getByRole('row').last().getByRole('cell').nth(1)
    await reached.waitFor()
    expect(await reached.innerText()).toMatch(/^[≈]?\d/)
    await look(phone, 'open-data-progress-phone-de')
    await phone.goto(`${stage.address}/demo/outcomes/${id}?tab=money`)
    await phone.getByText(/EUR|€/).first().waitFor()
    await look(phone, 'open-data-money-phone-de', { full: false })
    await phone.context().close()
  })

  test('an outcome that came in goes out valid, by the official schema', async () => {
    const files = await ask<{ files: { programme: { id: string; code: string } }[] }>('/iati/files')
    const { id } = files.files.find((one) => one.programme.code === 'NLE')!.programme
    const { outcomes } = await ask<{ outcomes: { outcomeId: string; isReady: boolean; identifier: string | null }[] }>(`/programmes/${id}/activities`)
    const ready = outcomes.find((one) => one.isReady && one.identifier)
    expect(ready, 'one of 28 is ready').toBeDefined()
    await page.goto(`${stage.address}/demo/outcomes/${ready!.outcomeId}?tab=open-data`)
    await page.getByText(ready!.identifier!).first().waitFor()
    await look(page, 'open-data-outcome')
    const text = await downloaded()
    expect(text).toContain(ready!.identifier!)
    expect(officialComplaints(text, 'activities')).toEqual([])
  })

  test('so does an outcome that was written here', async () => {
    const { outcomes } = await ask<{ outcomes: { outcomeId: string; code: string; isReady: boolean }[] }>(`/programmes/${programmeId}/activities`)
    const { outcomeId } = outcomes.find((one) => one.isReady) ?? outcomes[0]!
    await page.goto(`${stage.address}/demo/outcomes/${outcomeId}?tab=open-data`)
    await page.getByRole('heading', { name: 'What the public will read' }).waitFor()
    const give = button('Give this identifier')
    if (await give.count()) {
      await give.click()
      await page.getByText(/^The outcome now has the identifier/).waitFor()
    }
    await look(page, 'open-data-demo-outcome')
    expect(officialComplaints(await downloaded(), 'activities')).toEqual([])
  })
})
