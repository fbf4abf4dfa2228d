// minga iati import — a file of open data becomes outcomes of a draft programme, as through the screen.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { createGunzip } from 'node:zlib'
import { createHash } from 'node:crypto'
import { freshId } from '#kernel/id.ts'
import { textIn } from '#kernel/translated-text.ts'
import { importFile } from '#modules/iati/commands/import-file.ts'
import { receiveUpload } from '#modules/iati/commands/receive-upload.ts'
import { readFile } from '#modules/iati/domain/read-file.ts'
import { surveyOf } from '#modules/iati/domain/survey.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import { databaseHelp, databaseOptions, only, UsageTrouble, type CliCommand } from './cli-command.ts'
import { inSpaceAs, programmeByCode, type Inside } from './in-space-as.ts'
import { withHouse } from './with-house.ts'

export const iatiImport: CliCommand = {
  name: 'iati import',
  takes: 'FILE',
  summary: 'take a file of open data (IATI 2.0x, XML or gzip) into a programme',
  options: {
    ...databaseOptions,
    space: { type: 'string' },
    as: { type: 'string' },
    programme: { type: 'string' },
    'new-programme': { type: 'string' },
    title: { type: 'string' },
    cycle: { type: 'string' },
    language: { type: 'string' },
    'skip-known': { type: 'boolean' },
  },
  help: {
    space: 'WORD  the space, as in its addresses',
    as: 'EMAIL  in whose name (default: the director who has been there longest)',
    programme: 'CODE  of the draft programme that takes it in',
    'new-programme': 'CODE  of a programme to begin for it instead',
    title: 'TEXT  of the new programme',
    cycle: 'TITLE  of the cycle the new programme stands in',
    language: 'CODE  of texts that do not say theirs (default: hers)',
    'skip-known': '      leave out activities that are here already, instead of refusing the file',
    ...databaseHelp,
  },
  notes: 'All activities come in, or none. What is to be repaired stands on the page “Open data” of the space.',
  async run(asked) {
    const path = only(asked.positionals, 'FILE')
    const { programme, 'new-programme': begin, title, cycle, language } = asked.options
    if (Boolean(programme) === Boolean(begin)) throw new UsageTrouble('One of --programme and --new-programme is needed.')
    if (begin && (!title || !cycle)) throw new UsageTrouble('--new-programme needs --title and --cycle.')
    if (!(await stat(path).catch(() => undefined))?.isFile()) throw new UsageTrouble(`"${path}" is not a file.`)
    await withHouse(asked, async (house) => {
      const inside = await inSpaceAs(house, asked)
      asked.say(`In the name of ${inside.who.name}.`)
      const upload = await brought(inside, path)
      const programmeId = begin
        ? await begun(inside, { code: String(begin), title: String(title), cycle: String(cycle) })
        : (await programmeByCode(inside, String(programme))).id
      const answer = await inside.perform(importFile, {
        fileId: freshId(),
        uploadId: upload,
        programmeId,
        ...(language ? { language: String(language) } : {}),
        ...(asked.options['skip-known'] ? { again: 'skip' as const } : {}),
      })
      const { activities, leftOut, repairs } = answer.counts
      asked.answer(answer, `Taken in: ${activities} activities as outcomes${leftOut ? `, ${leftOut} left out` : ''}. To repair: ${repairs}.`)
    })
  },
}

/** Looked through first, as at the door, then kept until it has its place. */
async function brought({ perform, who }: Inside, path: string): Promise<string> {
  const gzip = await isGzip(path)
  const bytes = () => (gzip ? createReadStream(path).pipe(createGunzip()) : createReadStream(path)) as AsyncIterable<Uint8Array>
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of bytes()) {
    hash.update(piece)
    size += piece.length
  }
  const survey = await surveyOf(readFile(bytes()), who.language)
  const uploadId = freshId()
  await perform(receiveUpload(bytes(), survey), { uploadId, name: basename(path).slice(0, 200), sha256: hash.digest('hex'), bytes: size })
  return uploadId
}

async function isGzip(path: string): Promise<boolean> {
  for await (const piece of createReadStream(path, { end: 1 }) as AsyncIterable<Buffer>) return piece[0] === 0x1f && piece[1] === 0x8b
  return false
}

async function begun({ perform, read, spaceId, who }: Inside, { code, title, cycle }: { code: string; title: string; cycle: string }): Promise<string> {
  const found = await read((tx) =>
    tx.selectFrom('programme.cycle').select(['id', 'starts_on', 'ends_on']).where('space_id', '=', spaceId).where('title', '=', cycle).executeTakeFirst(),
  )
  if (!found) throw new UsageTrouble(`There is no cycle "${cycle}" in this space.`)
  const programmeId = freshId()
  await perform(addProgramme, { programmeId, cycleId: found.id, code, title: textIn(who.language, title), startsOn: found.starts_on, endsOn: found.ends_on })
  return programmeId
}
