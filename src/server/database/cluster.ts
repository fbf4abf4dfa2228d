// A new data folder: initdb runs once per machine and version, later folders are copies of what it made (three times as fast, and possible
// for an account without a name, as containers like to use).
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, cp, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import { cacheFolder, type Binaries } from './binaries.ts'
import { Trouble } from './trouble.ts'

const run = promisify(execFile)

/** The superuser of an embedded database: makes roles and databases, and is nobody's daily login. */
export const keeper = 'minga_keeper'

export async function newCluster(data: string, binaries: Binaries, account: Account | undefined, isDurable: boolean): Promise<void> {
  const template = await clusterTemplate(binaries, account)
  const draft = `${data}.new`
  await rm(draft, { recursive: true, force: true })
  await ownFolder(draft, account)
  if (process.platform === 'win32') await cp(template, draft, { recursive: true })
  else await run('cp', ['-R', `${template}/.`, draft], { ...account })
  // What is not on the disk yet is lost in a power cut, and with it every later promise.
  if (isDurable) await run(join(binaries.bin, 'initdb'), ['--sync-only', '-D', draft], { ...account })
  await rename(draft, data)
  if (isDurable && process.platform !== 'win32') await syncFolder(dirname(data))
}

export async function clusterTemplate(binaries: Binaries, account: Account | undefined): Promise<string> {
  const template = join(await cacheFolder(), `cluster-${binaries.version}-${account?.uid ?? process.getuid?.() ?? 'own'}`)
  if (!existsSync(template)) await initialise(template, binaries, account)
  return template
}

/** A folder that only the account of the database may look into. */
export async function ownFolder(folder: string, account: Account | undefined): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if (account) await chown(folder, account.uid, account.gid)
}

async function initialise(template: string, { bin, version }: Binaries, account: Account | undefined): Promise<void> {
  const draft = `${template}.${process.pid}`
  await ownFolder(draft, account)
  // The same order of letters everywhere: by code point, whatever the machine's language is.
  const locale = Number.parseInt(version) >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C.UTF-8']
  const options = ['-D', draft, '-U', keeper, '--auth=trust', '--encoding=UTF8', '--no-instructions', ...locale]
  try {
    await run(join(bin, 'initdb'), options, { ...account, env: { PATH: process.env.PATH, LC_ALL: 'C' } })
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    throw new Trouble(
      'database.initdb-failed',
      `PostgreSQL could not prepare a data folder: ${(cause as { stderr?: string }).stderr?.trim() ?? String(cause)}`,
      'If this account has no name in /etc/passwd, run `minga doctor --prepare` once with one that has (the container image does this when it is built).',
      cause,
    )
  }
  await rename(draft, template).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(template)) throw error
  })
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder)
  await handle.sync().finally(() => handle.close())
}
