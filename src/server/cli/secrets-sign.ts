// What the doctor says of the key that seals the secrets of authenticator apps: is it there, is it ours alone, and is it the right one.
import type pg from 'pg'
import type { Config } from '#server/config.ts'
import type { Sign } from '#server/database/examine.ts'
import { Trouble } from '#server/database/trouble.ts'
import { keyFileIn, keyFileIsOpen, readSecretKey } from '#server/secrets-key.ts'
import { sealWith } from '#server/secrets.ts'

const name = 'key for secrets'

export async function secretsSign(client: pg.ClientBase, settings: Pick<Config, 'dataFolder' | 'secretKey'>): Promise<Sign> {
  const path = keyFileIn(settings.dataFolder)
  let key: Buffer | undefined
  try {
    key = await readSecretKey(settings)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    return { name, state: 'wrong', says: error.message, remedy: error.remedy }
  }
  if (await keyFileIsOpen(settings)) return { name, state: 'wrong', says: `Others on this machine can read ${path}.`, remedy: `chmod 600 ${path}` }
  const { sealed, elsewhere } = await countSealed(client, key && sealWith(key).keyId)
  if (elsewhere > 0) {
    const apps = elsewhere === 1 ? 'One authenticator app is' : `${elsewhere} authenticator apps are`
    return {
      name,
      state: 'wrong',
      says: `${apps} sealed under ${key ? 'another key' : 'a key that is not here'}: codes of ${elsewhere === 1 ? 'it' : 'them'} are refused.`,
      remedy: `Put the key of that time back (MINGA_SECRET_FILE, or ${path}; every process needs the same one). If it is lost, people sign in with a code on paper or a passkey and set up their app again; \`minga user add EMAIL\` makes a link for those who have neither.`,
    }
  }
  if (!key) return { name, state: 'well', says: `none yet; the next start makes ${path}` }
  const from = settings.secretKey ? 'from the settings' : `in ${path}`
  return {
    name,
    state: 'well',
    says: `${from}; ${sealed === 1 ? 'one secret is' : `${sealed} secrets are`} sealed under it. Keep a copy apart from the backups`,
  }
}

async function countSealed(client: pg.ClientBase, keyId: string | undefined): Promise<{ sealed: number; elsewhere: number }> {
  const {
    rows: [there],
  } = await client.query<{ it: string | null }>(`select to_regclass('identity.authenticator')::text as it`)
  if (!there?.it) return { sealed: 0, elsewhere: 0 }
  await client.query('set role minga_app')
  const {
    rows: [counted],
  } = await client.query<{ sealed: number; elsewhere: number }>(
    `select count(*)::int as sealed, count(*) filter (where not starts_with(secret, 'sealed.1.' || $1))::int as elsewhere
     from identity.authenticator where starts_with(secret, 'sealed.')`,
    [`${keyId ?? 'none'}.`],
  )
  await client.query('reset role')
  return counted!
}
