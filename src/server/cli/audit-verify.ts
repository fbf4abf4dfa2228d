// minga audit verify — does each line still hang on the one before it, and does its detail still say what it promised?
import { readFile } from 'node:fs/promises'
import { verifyAudit, type Anchor, type ChainReport } from '#server/verify-audit.ts'
import { databaseHelp, databaseOptions, UsageTrouble, type CliCommand } from './cli-command.ts'
import { withHouse } from './with-house.ts'

interface Verified extends ChainReport {
  space: string
}

export const auditVerify: CliCommand = {
  name: 'audit verify',
  summary: 'check that nobody has changed the history',
  options: { ...databaseOptions, space: { type: 'string' }, against: { type: 'string' } },
  help: {
    space: 'NAME  only this space, by the word in its address',
    against: 'FILE  an earlier answer of this command with --json: what stood then must still stand',
    ...databaseHelp,
  },
  notes:
    'Keep the answer of --json outside this machine, say each month by e-mail to a member: only against it can be seen that the end of a\nhistory was cut off, or that an older copy of the whole was put in its place. Ends with 1 when something does not fit.',
  async run(asked) {
    const kept = asked.options.against ? await keptIn(String(asked.options.against)) : new Map<string, Anchor[]>()
    const verified = await withHouse(asked, async ({ db }) => {
      const known = await db.selectFrom('identity.space').select(['id', 'slug']).orderBy('slug').execute()
      const spaces = known.filter(({ slug }) => asked.options.space === undefined || slug === asked.options.space)
      if (spaces.length === 0) throw new UsageTrouble(`There is no space "${asked.options.space}".`)
      const reports: Verified[] = []
      for (const { id, slug } of spaces) reports.push({ space: slug, ...(await verifyAudit(db, id, kept.get(slug))) })
      const gone = [...kept.keys()].filter((slug) => asked.options.space === undefined && !known.some((one) => one.slug === slug))
      return [...reports, ...gone.map((space): Verified => ({ space, lines: 0, last: { seq: 0, hash: '' }, broken: { seq: 1, why: 'end-missing' } }))]
    })
    const whole = verified.every((one) => !one.broken)
    asked.answer({ whole, spaces: verified }, verified.map(lineOf).join('\n'))
    return whole ? 0 : 1
  },
}

const reasons: Record<NonNullable<ChainReport['broken']>['why'], string> = {
  missing: 'is missing',
  changed: 'was changed',
  'not-linked': 'does not hang on the line before it',
  'detail-changed': 'has another detail than it promised',
  'end-missing': 'and what came after it is missing',
  'not-as-kept': 'is not the one that was kept elsewhere',
}

const lineOf = ({ space, lines, last, broken }: Verified) =>
  broken ? `BROKEN  ${space}: line ${broken.seq} ${reasons[broken.why]}` : `whole   ${space}: ${lines} lines, the last ${last.hash || '(none yet)'}`

async function keptIn(file: string): Promise<Map<string, Anchor[]>> {
  try {
    const { spaces } = JSON.parse(await readFile(file, 'utf8')) as { spaces: { space: string; last: Anchor }[] }
    return new Map(spaces.filter(({ last }) => last.seq > 0).map(({ space, last }) => [space, [{ seq: Number(last.seq), hash: String(last.hash) }]]))
  } catch {
    throw new UsageTrouble(`${file} is not an answer of \`minga audit verify --json\`.`)
  }
}
