// What stands between a theory of change and its readers: said all at once, while it is drawn and before it is saved.
import { blocker, hint, type Finding } from '#kernel/finding.ts'
import { byId, inWords, limits, rankOf, type Arrow, type Step, type TheoryOfChange } from './theory-of-change.ts'
import { circlesIn, reachedFrom, shortestWay, stepsAlone, waysOf } from './theory-of-change-paths.ts'

const longestName = 60
const longestCircle = 8

/** A step by its words, short enough for a sentence, cut between words. */
export function nameOf(step: Step | undefined, language: string): string {
  const words = inWords(step?.text, language)
  if (words.length <= longestName) return words || '?'
  const cut = words.lastIndexOf(' ', longestName - 1)
  return `${words.slice(0, cut > longestName / 2 ? cut : longestName - 1).replace(/[\s,;:]+$/, '')} …`
}

export function theoryOfChangeFindings(value: TheoryOfChange, language: string): Finding[] {
  return [
    ...tooMuch(value),
    ...doubleIds(value),
    ...value.steps.flatMap((step, index) => stepFindings(value, step, index, language)),
    ...namesMissing(value),
    ...arrowFindings(value, language),
    ...circleFindings(value, language),
    ...pathFindings(value, language),
  ]
}

function tooMuch(value: TheoryOfChange): Finding[] {
  return (['steps', 'arrows', 'pathways', 'actors'] as const)
    .filter((list) => value[list].length > limits[list])
    .map((list) => blocker(`toc.too-many-${list}`, list, { count: value[list].length, limit: limits[list] }))
}

function doubleIds(value: TheoryOfChange): Finding[] {
  return (['steps', 'arrows', 'pathways', 'actors'] as const).flatMap((list) => {
    const seen = new Set<string>()
    return value[list].flatMap((one, index) => {
      if (seen.has(one.id)) return [blocker('toc.id-twice', `${list}.${index}.id`)]
      seen.add(one.id)
      return []
    })
  })
}

function stepFindings(value: TheoryOfChange, step: Step, index: number, language: string): Finding[] {
  const at = `steps.${index}`
  const name = nameOf(step, language)
  const findings: Finding[] = []
  if (step.text.text.trim() === '') findings.push(blocker('toc.step-text-empty', `${at}.text`, { kind: step.kind }))
  if (inWords(step.text, language).length > limits.wordsInBox) findings.push(hint('toc.step-text-long', `${at}.text`, { name, limit: limits.wordsInBox }))
  if (step.pathway && !value.pathways.some((one) => one.id === step.pathway)) findings.push(blocker('toc.pathway-unknown', `${at}.pathway`, { name }))
  if (step.actors?.some((id) => !value.actors.some((one) => one.id === id))) findings.push(blocker('toc.actor-unknown', `${at}.actors`, { name }))
  return findings
}

function namesMissing(value: TheoryOfChange): Finding[] {
  return [
    ...value.pathways.flatMap((one, index) => (one.title.text.trim() ? [] : [blocker('toc.pathway-title-empty', `pathways.${index}.title`)])),
    ...value.actors.flatMap((one, index) => (one.name.text.trim() ? [] : [blocker('toc.actor-name-empty', `actors.${index}.name`)])),
  ]
}

function arrowFindings(value: TheoryOfChange, language: string): Finding[] {
  const steps = byId(value.steps)
  const drawn = new Set<string>()
  return value.arrows.flatMap((arrow, index): Finding[] => {
    const at = `arrows.${index}`
    const from = steps.get(arrow.from)
    const to = steps.get(arrow.to)
    if (!from || !to) return [blocker('toc.arrow-end-unknown', at)]
    const names = { from: nameOf(from, language), to: nameOf(to, language) }
    if (from === to) return [blocker('toc.arrow-to-itself', at, names)]
    const pair = `${arrow.from} ${arrow.to}`
    if (drawn.has(pair)) return [blocker('toc.arrow-twice', at, names)]
    drawn.add(pair)

    const findings: Finding[] = []
    const actors = from.kind === 'actor-of-change' || to.kind === 'actor-of-change' // they may stand anywhere
    if (!actors && rankOf(from.kind) > rankOf(to.kind)) findings.push(hint('toc.arrow-backwards', at, { ...names, fromKind: from.kind, toKind: to.kind }))
    if (!arrow.assumption?.text.trim()) findings.push(hint('toc.arrow-without-assumption', `${at}.assumption`, names))
    if (arrow.risk?.text.trim() && !arrow.riskLevel) findings.push(hint('toc.risk-without-level', `${at}.riskLevel`, names))
    return findings
  })
}

/** The names on a circle; of a long one its beginning and its end. */
function circleInWords(circle: string[], steps: Map<string, Step>, language: string): string {
  const names = circle.map((id) => nameOf(steps.get(id), language))
  return (names.length > longestCircle ? [...names.slice(0, longestCircle - 2), '…', names.at(-1)!] : names).join(' → ')
}

function circleFindings(value: TheoryOfChange, language: string): Finding[] {
  const steps = byId(value.steps)
  return circlesIn(value).map((circle) => {
    const names = circleInWords(circle, steps, language)
    return blocker('toc.arrows-in-circle', `steps.${value.steps.findIndex((step) => step.id === circle[0])}`, { steps: names })
  })
}

function pathFindings(value: TheoryOfChange, language: string): Finding[] {
  if (value.steps.length === 0) return []
  const impacts = value.steps.filter((step) => step.kind === 'impact')
  const alone = new Set(value.steps.length === 1 ? [] : stepsAlone(value))
  const lonely = value.steps.flatMap((step, index) => (alone.has(step) ? [hint('toc.step-alone', `steps.${index}`, { name: nameOf(step, language) })] : []))
  if (impacts.length === 0) return [...lonely, hint('toc.no-impact', 'steps')]

  const reaching = reachedFrom(
    impacts.map((step) => step.id),
    waysOf(value, true),
  )
  const lost = value.steps.flatMap((step, index) =>
    reaching.has(step.id) || alone.has(step) ? [] : [hint('toc.no-path-to-impact', `steps.${index}`, { name: nameOf(step, language) })],
  )
  return [...lonely, ...lost]
}

/** Why an arrow may not be drawn between these two, before anybody draws it. */
export function whyNotConnect(value: TheoryOfChange, arrow: Pick<Arrow, 'from' | 'to'>, language: string): Finding | undefined {
  const steps = byId(value.steps)
  const names = { from: nameOf(steps.get(arrow.from), language), to: nameOf(steps.get(arrow.to), language) }
  if (!steps.has(arrow.from) || !steps.has(arrow.to)) return blocker('toc.arrow-end-unknown')
  if (arrow.from === arrow.to) return blocker('toc.arrow-to-itself', undefined, names)
  if (value.arrows.some((one) => one.from === arrow.from && one.to === arrow.to)) return blocker('toc.arrow-twice', undefined, names)
  if (value.arrows.length >= limits.arrows) return blocker('toc.too-many-arrows', undefined, { count: value.arrows.length + 1, limit: limits.arrows })
  const back = shortestWay(arrow.to, arrow.from, waysOf(value))
  if (!back) return undefined
  return blocker('toc.arrows-in-circle', undefined, { steps: circleInWords([arrow.from, ...back], steps, language) })
}
