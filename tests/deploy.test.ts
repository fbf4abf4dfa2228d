// What docs/guide/hosting.md asks for must be enough: the roles made by deploy/database.sh, a login that may little, and nothing more.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { connect } from '#server/database/connect.ts'
import { startEmbedded } from '#server/database/embedded.ts'
import { migrate } from '#server/database/migrate.ts'

const root = join(import.meta.dirname, '..')

test.skipIf(!existsSync('/usr/bin/psql'))('a login made by deploy/database.sh can migrate and work, and no more (needs psql)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-deploy-'))
  await chmod(folder, 0o755)
  // `minga` is the name of the database that the script makes; the embedded server brings one, so its own is put away first.
  const server = await startEmbedded({ directory: folder, durable: false })
  const ask = async (config: pg.ClientConfig, sql: string) => {
    const client = new pg.Client(config)
    await client.connect()
    return client.query(sql).finally(() => client.end())
  }
  try {
    await ask({ ...server.config, database: 'postgres' }, 'drop database minga')
    await writeFile(join(folder, 'password'), `it's "secret"\\\n`)
    const env = { ...process.env, PGHOST: server.config.host, PGPORT: '5432', POSTGRES_USER: server.config.user, PASSWORD_FILE: join(folder, 'password') }
    for (const _time of ['first', 'again'])
      expect(spawnSync('sh', [join(root, 'deploy/database.sh')], { env, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })

    const login = { ...server.config, user: 'minga', database: 'minga' }
    expect((await migrate(login)).length).toBeGreaterThan(0)
    const app = connect(login, { role: 'minga_app' })
    expect((await app.db.selectFrom('identity.space').select('slug').execute()).map((space) => space.slug)).toEqual(['platform'])
    expect(await app.db.selectFrom('corridor.space_head').selectAll().execute()).toEqual([])
    await app.close()
    await expect(ask(login, 'create role stronger superuser')).rejects.toMatchObject({ code: '42501' })
    await expect(ask(login, `alter role minga_app bypassrls`)).rejects.toMatchObject({ code: '42501' })
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
})

test('a login that may not make roles is told what to ask for', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'minga-deploy-'))
  await chmod(folder, 0o755)
  const server = await startEmbedded({ directory: folder, durable: false })
  try {
    const client = new pg.Client(server.config)
    await client.connect()
    await client.query('create role plain login')
    await client.end()
    await expect(migrate({ ...server.config, user: 'plain' })).rejects.toMatchObject({
      code: 'database.roles-missing',
      remedy: expect.stringContaining('create role minga_owner'),
    })
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
})
