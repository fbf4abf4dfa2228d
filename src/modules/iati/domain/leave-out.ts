// Nothing about a partner is public until she is cleared: whoever is not is taken out of an activity before it leaves the house.
import type { Id } from '#kernel/id.ts'
import { blocker, hint, warning, type Finding } from '#kernel/finding.ts'
import type { Activity } from './activity.ts'
import type { KnownOrganisation, LiveOutcome } from './live-outcome.ts'
import { mentionsIn } from './mentions.ts'
import type { OrganisationMention } from './organisation-mention.ts'
import { refOf } from './organisation-met-in-file.ts'
import type { Tree } from './tree.ts'

export interface Publishable {
  activity: Activity
  /** Whose name was left out, and what to look at before it goes out. */
  findings: Finding[]
  leftOut: Id[]
}

export function publishable(activity: Activity, { organisations, outcome, base }: LiveOutcome): Publishable {
  const owner = outcome.ownerOrganisationId
  const hidden = [...organisations.values()].filter((one) => !one.isPublic && one.id !== owner)
  const findings: Finding[] = []
  if (hidden.length === 0) return { activity, findings, leftOut: [] }

  const idOf = recogniser(hidden, base ? new Map(mentionsIn(base.activity).map(([place, mention]) => [mention, base.ids[place]])) : new Map())
  const counts = new Map<Id, number>()
  const nameless = <One extends OrganisationMention>(mention: One): One => {
    const id = idOf(mention)
    if (!id) return mention
    counts.set(id, (counts.get(id) ?? 0) + 1)
    const { ref: _ref, name: _name, rest: _rest, ...left } = mention as One & { activityId?: string; channelCode?: string }
    delete left.activityId
    delete left.channelCode
    return left as unknown as One
  }
  const side = <One extends OrganisationMention>(mention: One | undefined): One | undefined => {
    if (!mention || !idOf(mention)) return mention
    nameless(mention)
    return undefined
  }
  const sides = <One extends { provider?: OrganisationMention; receiver?: OrganisationMention }>(one: One): One => {
    const [provider, receiver] = [side(one.provider), side(one.receiver)]
    if (provider === one.provider && receiver === one.receiver) return one
    const { provider: _provider, receiver: _receiver, ...left } = one
    return { ...left, ...(provider ? { provider } : {}), ...(receiver ? { receiver } : {}) } as unknown as One
  }
  const clean: Activity = {
    ...activity,
    participants: activity.participants.map(nameless),
    otherIdentifiers: activity.otherIdentifiers.filter((one) => side(one.owner) === one.owner),
    plannedDisbursements: activity.plannedDisbursements.map(sides),
    transactions: activity.transactions.map(sides),
  }
  if (activity.reporter && idOf(activity.reporter)) findings.push(blocker('iati.reporter-not-cleared', 'reporting-org'))
  withoutContacts(clean, hidden)
  const words = JSON.stringify(clean)
  for (const one of hidden) {
    const values = { name: one.name, organisation: one.id }
    if (counts.has(one.id)) findings.push(hint('iati.partner-left-out', 'participating-org', { ...values, count: counts.get(one.id)! }))
    if (one.name.length >= 5 && words.includes(JSON.stringify(one.name).slice(1, -1))) findings.push(warning('iati.partner-named-in-text', '', values))
  }
  return { activity: clean, findings, leftOut: [...counts.keys()] }
}

/** Known from the import, by her identifier, or by her name. */
function recogniser(hidden: KnownOrganisation[], imported: Map<OrganisationMention, Id | undefined>) {
  const ids = new Set(hidden.map((one) => one.id))
  const byRef = new Map(hidden.flatMap((one) => (one.ref ? [[one.ref, one.id]] : [])))
  const byName = new Map(hidden.map((one) => [one.name.toLowerCase(), one.id]))
  return (mention: OrganisationMention): Id | undefined => {
    const known = imported.get(mention)
    if (known !== undefined) return ids.has(known) ? known : undefined
    const names = mention.name ? [mention.name.text, ...Object.values(mention.name.translations ?? {}).map((one) => one.text)] : []
    return byRef.get(refOf(mention)) ?? names.map((name) => byName.get(name.trim().toLowerCase())).find((id) => id !== undefined)
  }
}

/** Contacts that the file carried go out only when they are nobody's who is not cleared. */
function withoutContacts(activity: Activity, hidden: KnownOrganisation[]): void {
  const children = activity.rest?.carried?.children
  if (!children?.some((one) => one.name === 'contact-info')) return
  const isHers = (contact: Tree) => hidden.some(({ name }) => textIn(contact).includes(name.toLowerCase()))
  const left = children.filter((one) => one.name !== 'contact-info' || !isHers(one))
  activity.rest = { ...activity.rest, carried: { ...activity.rest!.carried, children: left } }
}
const textIn = (one: Tree): string => `${one.text} ${one.children.map(textIn).join(' ')}`.toLowerCase()
