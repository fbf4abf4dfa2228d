import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { keyFileIn, openSecretKey } from '#server/secrets-key.ts'
import { sealWith } from '#server/secrets.ts'
import { amina } from '#tests/cast.ts'
import { cloneDatabase } from '#tests/database.ts'
import { secretsSign } from './secrets-sign.ts'

const database = await cloneDatabase()
const client = new pg.Client(database.config)
await client.connect()
const dataFolder = await mkdtemp(join(tmpdir(), 'minga-doctor-'))
afterAll(async () => {
  await client.end()
  await database.close()
  await rm(dataFolder, { recursive: true })
})

test('the doctor tells a key that is not made yet from a right one, an open one, a lost one and another one', async () => {
  expect(await secretsSign(client, { dataFolder })).toMatchObject({ state: 'well', says: expect.stringContaining('none yet') })

  const seal = sealWith(await openSecretKey({ dataFolder }))
  await client.query(`insert into identity.person (id, email, name, language, created_at) values ($1, 'amina@union.example', 'Amina', 'fr', '2026-11-24')`, [
    amina.id,
  ])
  const secret = seal.seal('JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', `authenticator ${amina.id}`)
  await client.query(`insert into identity.authenticator (person_id, secret, confirmed_at, last_step) values ($1, $2, '2026-11-24', 0)`, [amina.id, secret])
  expect(await secretsSign(client, { dataFolder })).toMatchObject({ state: 'well', says: expect.stringContaining('one secret is sealed') })

  await chmod(keyFileIn(dataFolder), 0o644)
  expect(await secretsSign(client, { dataFolder })).toMatchObject({ state: 'wrong', remedy: expect.stringContaining('chmod 600') })

  const another = randomBytes(32).toString('base64')
  expect(await secretsSign(client, { dataFolder, secretKey: another })).toMatchObject({ state: 'wrong', says: expect.stringContaining('another key') })
  await rm(keyFileIn(dataFolder))
  expect(await secretsSign(client, { dataFolder })).toMatchObject({ state: 'wrong', says: expect.stringContaining('not here') })
})
