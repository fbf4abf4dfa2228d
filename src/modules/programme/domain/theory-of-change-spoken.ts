// The theory in sentences: for those who listen to the diagram, and for what is written under it.
import { byId, inWords, type Arrow, type Say, type Step, type TheoryOfChange } from './theory-of-change.ts'
import { nameOf } from './theory-of-change-findings.ts'
import { arrowsFrom, arrowsTo } from './theory-of-change-paths.ts'

/** Assumption and risk of an arrow, each with its name in front. */
export function sentencesOf(arrow: Arrow, language: string, say: Say): string[] {
  const assumption = inWords(arrow.assumption, language)
  const risk = inWords(arrow.risk, language)
  const rated = arrow.riskLevel ? say('toc.rated-risk-is', { level: say(`toc.risk-level-${arrow.riskLevel}`), text: risk }) : say('toc.risk-is', { text: risk })
  return [...(assumption ? [say('toc.assumption-is', { text: assumption })] : []), ...(risk ? [rated] : [])]
}

/** "Outcome: agreements are better. Leads to: workers live better (Assumption: …). Depends on: …" */
export function spokenStep(value: TheoryOfChange, step: Step, language: string, say: Say): string {
  const steps = byId(value.steps)
  const named = (arrow: Arrow, end: string) => {
    const notes = sentencesOf(arrow, language, say).join('; ')
    return `${nameOf(steps.get(end), language)}${notes ? ` (${notes})` : ''}`
  }
  const to = arrowsFrom(value, step.id).map((arrow) => named(arrow, arrow.to))
  const from = arrowsTo(value, step.id).map((arrow) => nameOf(steps.get(arrow.from), language))
  const pathway = inWords(value.pathways.find((one) => one.id === step.pathway)?.title, language)
  const actors = value.actors.filter((actor) => step.actors?.includes(actor.id)).map((actor) => inWords(actor.name, language))
  return [
    say('toc.step-is', { kind: say(`toc.kind-${step.kind}`), text: ended(inWords(step.text, language) || '?') }),
    to.length > 0 && say('toc.leads-to-names', { names: to.join('; ') }),
    from.length > 0 && say('toc.depends-on-names', { names: from.join('; ') }),
    pathway && say('toc.in-pathway', { name: pathway }),
    actors.length > 0 && say('toc.with-actors', { names: actors.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ')
}

const ended = (words: string) => (/[.!?…]$/.test(words) ? words : `${words}.`)

/** The arrow itself, as its mark is read aloud. */
export function spokenArrow(value: TheoryOfChange, arrow: Arrow, language: string, say: Say): string {
  const steps = byId(value.steps)
  const names = { from: nameOf(steps.get(arrow.from), language), to: nameOf(steps.get(arrow.to), language) }
  return [say('toc.arrow-from-to', names), ...sentencesOf(arrow, language, say).map(ended)].join(' ')
}

/** All of it, step by step. */
export const inSentences = (value: TheoryOfChange, language: string, say: Say): string =>
  value.steps.map((step) => spokenStep(value, step, language, say)).join(' ')
