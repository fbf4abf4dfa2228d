// All that is held about an organisation as one file of hers: what this module keeps, and what is kept, said and planned about her elsewhere,
// each asked with the asker's own rights. A partner needs nobody's help to leave with what is hers.
import { ask, currentSpace } from '#web/ask.ts'
import { asProblem } from '#web/questions.ts'

export async function takeOut(organisationId: string, name: string): Promise<void> {
  const held = await ask('GET /partners/:organisationId/take-out', { organisationId })
  const outcomes = []
  for (const outcomeId of held.outcomes) {
    const outcome = await unlessSecret(ask('GET /outcomes/:outcomeId', { outcomeId }))
    if (!outcome) continue
    const theoryOfChange = await unlessSecret(ask('GET /outcomes/:outcomeId/theory-of-change', { outcomeId }))
    const progress = await unlessSecret(ask('GET /outcomes/:outcomeId/progress', { outcomeId }))
    const money = await unlessSecret(ask('GET /outcomes/:outcomeId/money', { outcomeId }))
    outcomes.push({ ...outcome, theoryOfChange, progress, money, ...(await keptAbout('outcome', outcomeId)) })
  }
  save(JSON.stringify({ ...held, outcomes, ...(await keptAbout('organisation', organisationId)) }, undefined, 2), `${name}.json`)
}

async function keptAbout(kind: 'organisation' | 'outcome', about: string) {
  const documents = await unlessSecret(ask('GET /files', { kind, about }))
  const conversation = await unlessSecret(ask('GET /comments', { kind, about }))
  return {
    documents: (documents?.files ?? []).map((file) => ({
      ...file,
      address: new URL(`/files/${currentSpace()}/${file.id}/${encodeURIComponent(file.name)}`, location.href).href,
    })),
    conversation: conversation?.threads ?? [],
  }
}

/** What is not for her is left out, and nothing else. */
const unlessSecret = <Answer>(asked: Promise<Answer>): Promise<Answer | undefined> =>
  asked.catch((reason: unknown) => {
    if (asProblem(reason).status === 404) return undefined
    throw reason
  })

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name.replace(/[\\/:*?"<>|]/g, '_')
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
