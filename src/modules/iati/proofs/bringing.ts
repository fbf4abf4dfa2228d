// Bringing files in tests: into an upload, and from there into a programme.
import { sha256 } from '#server/hash.ts'
import type { Id } from '#kernel/id.ts'
import { addCycle } from '#modules/programme/commands/add-cycle.ts'
import { addProgramme } from '#modules/programme/commands/add-programme.ts'
import { textIn } from '#kernel/translated-text.ts'
import { bruno } from '#tests/cast.ts'
import type { World } from '#tests/world.ts'
import { importFile } from '../commands/import-file.ts'
import { receiveUpload } from '../commands/receive-upload.ts'
import { readFile } from '../domain/read-file.ts'
import { surveyOf } from '../domain/survey.ts'

async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

export async function bring(world: World, bytes: Uint8Array, name = 'file.xml', person = bruno): Promise<Id> {
  const uploadId = world.newId()
  const survey = await surveyOf(readFile(inPieces(bytes)), 'en')
  await world
    .as(person)
    .perform(receiveUpload(inPieces(bytes), survey), { uploadId, name, sha256: sha256(Buffer.from(bytes).toString('latin1')), bytes: bytes.length })
  return uploadId
}

let cycles = 0
/** A draft programme in a cycle of its own, wide enough for anybody's days. */
export async function aDraft(world: World, code = `OD${cycles + 1}`): Promise<Id> {
  const [cycleId, programmeId] = [world.newId(), world.newId()]
  const days = { startsOn: '2000-01-01', endsOn: '2049-12-31' }
  await world.as(bruno).perform(addCycle, { cycleId, title: `Cycle ${++cycles}`, ...days })
  await world.as(bruno).perform(addProgramme, { programmeId, cycleId, code, title: textIn('en', 'From open data'), ...days })
  return programmeId
}

export async function takeIn(world: World, bytes: Uint8Array, how: { programmeId?: Id; again?: 'refuse' | 'skip'; language?: string } = {}) {
  const { programmeId = await aDraft(world), ...rest } = how
  return world.as(bruno).perform(importFile, { fileId: world.newId(), uploadId: await bring(world, bytes), programmeId, language: 'en', ...rest })
}
