import { expect, test } from 'vitest'
import { ConfigTrouble, readConfig } from './config.ts'

const troublesOf = (env: Record<string, string>) => {
  try {
    readConfig(env)
    return []
  } catch (trouble) {
    return (trouble as ConfigTrouble).troubles
  }
}

test('nothing set gives a server for this machine only, on the embedded database', () => {
  expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 8090, files: { kind: 'folder' }, databaseUrl: undefined })
})

test.each([
  [{ MINGA_PORT: '99999' }, 'MINGA_PORT is "99999"; it must be a port from 0 (any free one) to 65535.'],
  [{ MINGA_PROT: '8090' }, 'MINGA_PROT is not a setting of Minga. Is it misspelt?'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL is "mysql://x"; it must be a PostgreSQL address, such as postgresql://minga:secret@localhost/minga.'],
  [{ MINGA_S3_ENDPOINT: 'http://localhost:9000', MINGA_S3_BUCKET: 'minga' }, 'To keep files in an S3 store, set MINGA_S3_KEY_ID and MINGA_S3_SECRET as well.'],
  [{ MINGA_S3_SECRET_FILE: '/nowhere' }, 'MINGA_S3_SECRET_FILE names /nowhere, which is not there. Correct the path or leave it out.'],
])('%o is refused in words', (env, sentence) => {
  expect(troublesOf(env as Record<string, string>)).toContain(sentence)
})

test('all troubles are told at once', () => {
  expect(troublesOf({ MINGA_PORT: 'x', MINGA_LOG: 'loud' })).toHaveLength(2)
})
