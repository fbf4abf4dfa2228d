// Starts the PostgreSQL that comes with Minga in a folder, and stops it again. It speaks through a socket that only this account can open.
// A server that outlived its Minga (kill -9) is adopted; locks that the dead left behind are cleared; two Mingas never share a folder.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { canReach, databaseAccount, type Account } from './account.ts'
import { embeddedBinaries, type Binaries } from './binaries.ts'
import { clusterTemplate, keeper, newCluster, ownFolder } from './cluster.ts'
import { holderOfFolder, takeFolder } from './folder-lock.ts'
import { markOf, processesIn } from './process-mark.ts'
import { Trouble } from './trouble.ts'

export interface EmbeddedOptions {
  directory: string
  /** Only tests may say no: without it a power cut loses what was promised. */
  durable?: boolean
  log?: (line: string) => void
  /** Another PostgreSQL than the one that comes with Minga. */
  binaries?: Binaries
  settings?: Record<string, string>
}

export interface Embedded {
  config: { host: string; port: number; user: string; database: string }
  /** As the server says it, `18.4`. */
  version: string
  /** Its process, which may have been there before us. */
  pid: number
  stop(): Promise<void>
}

export async function startEmbedded({ directory, durable = true, log = () => {}, binaries, settings = {} }: EmbeddedOptions): Promise<Embedded> {
  const account = databaseAccount()
  const home = await homeOf(directory, account, log)
  const lock = takeFolder(home)
  try {
    const tools = binaries ?? (await embeddedBinaries(log))
    const data = join(home, 'database')
    if (!existsSync(join(data, 'PG_VERSION'))) await newCluster(data, tools, account, durable)
    await refuseOtherMajor(data, tools)

    const socket = await socketFolder(home, account)
    const config = { host: socket, port: 5432, user: keeper, database: 'postgres' }
    let pid = await survivor(data, socket, config)
    if (pid) log(`adopting the PostgreSQL that is still running (process ${pid})`)
    else pid = await launch({ home, data, socket, tools, account, settings: { ...(durable ? {} : careless), ...settings } })
    const version = await firstAnswer(config, pid, join(home, 'postgres.log'))
    await ensureDatabase(config, 'minga')
    return {
      config: { ...config, database: 'minga' },
      version,
      pid,
      async stop() {
        await stopServer(pid)
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** The database of a Minga that is at work in this folder, for a command beside it (a backup, a new account). Stopping leaves it alone. */
export async function joinRunning(directory: string): Promise<Embedded | undefined> {
  const asked = resolve(directory)
  if (!existsSync(asked)) return undefined
  const [account, folder] = [databaseAccount(), await realpath(asked)]
  const home = canReach(account, folder) ? folder : await realpath(join(folder, 'database')).catch(() => folder)
  if (holderOfFolder(home) === undefined) return undefined
  const config = { host: socketPath(home), port: 5432, user: keeper, database: 'minga' }
  const pid = Number((await readFile(join(home, 'database/postmaster.pid'), 'utf8').catch(() => '0')).split('\n')[0])
  const version = await answers(config)
  return version ? { config, version, pid, stop: async () => {} } : undefined
}

const careless = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB', checkpoint_timeout: '1h' }

/** All that a first start has to make, made before: an account without a name cannot make it (container images). */
export async function prepareCluster(log: (line: string) => void = () => {}): Promise<string> {
  const tools = await embeddedBinaries(log)
  return clusterTemplate(tools, databaseAccount())
}

/** The folder as asked; for root with a folder that nobody can reach (`/root/minga`), a neighbour of it under /var/lib with a sign pointing there. */
async function homeOf(directory: string, account: Account | undefined, log: (line: string) => void): Promise<string> {
  await mkdir(resolve(directory), { recursive: true, mode: 0o755 })
  const home = await realpath(resolve(directory))
  if (canReach(account, home)) return home
  const sign = join(home, 'database')
  if (!existsSync(sign)) {
    const elsewhere = join('/var/lib/minga', createHash('sha256').update(home).digest('hex').slice(0, 12))
    await mkdir(elsewhere, { recursive: true })
    await rm(sign, { force: true })
    await symlink(elsewhere, sign)
    log(`the account of the database cannot reach ${home}: the database is kept in ${elsewhere}`)
  }
  return realpath(sign)
}

async function refuseOtherMajor(data: string, { version }: Binaries): Promise<void> {
  const written = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  const major = String(Number.parseInt(version))
  if (written === major) return
  throw new Trouble(
    'database.other-version',
    `The data in ${data} was written by PostgreSQL ${written}; this Minga brings PostgreSQL ${major}.`,
    'Make a backup with the Minga that wrote it (`minga backup FILE`), then restore it here into an empty folder (`minga restore FILE`).',
  )
}

/** The kernel allows 107 bytes for the path of a socket; a data folder may be deeper than that. */
function socketPath(home: string): string {
  const near = join(home, 'socket')
  const isShort = Buffer.byteLength(join(near, '.s.PGSQL.5432.lock')) <= 107
  return isShort ? near : join(tmpdir(), `minga-${createHash('sha256').update(home).digest('hex').slice(0, 16)}`)
}

async function socketFolder(home: string, account: Account | undefined): Promise<string> {
  const folder = socketPath(home)
  await ownFolder(folder, account)
  await chmod(folder, 0o700)
  return folder
}

/** A server that is still at work in this folder; what the dead left behind is cleared away. */
async function survivor(data: string, socket: string, config: pg.ClientConfig): Promise<number | undefined> {
  const pidFile = join(data, 'postmaster.pid')
  const pid = existsSync(pidFile) ? Number((await readFile(pidFile, 'utf8')).split('\n')[0]) : undefined
  if (pid && (process.platform === 'linux' ? processesIn(data).includes(pid) : markOf(pid))) return pid

  if (existsSync(pidFile) && (await answers(config))) {
    throw new Trouble(
      'database.folder-in-use',
      `A PostgreSQL that this machine cannot see (another container?) is working in ${data}.`,
      'Stop it first, or give this Minga its own folder with --data.',
    )
  }
  // Backends notice that their postmaster is gone and leave; a new one must not start before the last of them has.
  for (let waited = 0; processesIn(data).length > 0; waited += 50) {
    if (waited > 20_000) {
      throw new Trouble(
        'database.remains',
        `Parts of a PostgreSQL that died are still at work in ${data} (processes ${processesIn(data).join(', ')}).`,
        'End these processes, then start Minga again.',
      )
    }
    await wait(50)
  }
  for (const left of [pidFile, join(socket, '.s.PGSQL.5432'), join(socket, '.s.PGSQL.5432.lock')]) await rm(left, { force: true })
  return undefined
}

interface Launch {
  home: string
  data: string
  socket: string
  tools: Binaries
  account: Account | undefined
  settings: Record<string, string>
}

async function launch({ home, data, socket, tools, account, settings }: Launch): Promise<number> {
  const all = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    port: '5432',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '80',
    jit: 'off',
    lc_messages: 'C',
    // What people wrote has no business in a log: no statements, and no "Key (email)=(…) already exists".
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    ...settings,
  }
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const output = await open(join(home, 'postgres.log'), 'a', 0o600)
  try {
    // A group of its own: Ctrl+C is for Minga, which then stops the database when the last answer is given.
    const child = spawn(join(tools.bin, 'postgres'), ['-D', data, ...options], {
      ...account,
      cwd: data,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', output.fd, output.fd],
      detached: true,
    })
    await new Promise<void>((started, failed) => child.once('spawn', started).once('error', failed))
    child.unref()
    return child.pid!
  } finally {
    await output.close()
  }
}

async function firstAnswer(config: pg.ClientConfig, pid: number, logFile: string): Promise<string> {
  for (let waited = 0; waited < 120_000; waited += 15) {
    const version = await answers(config)
    if (version) return version
    if (markOf(pid) === undefined) break
    await wait(15)
  }
  const said = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-5).join('\n')
  throw new Trouble(
    'database.does-not-start',
    `The embedded PostgreSQL does not start. It said:\n${said}`,
    `Read ${logFile}; \`minga doctor\` looks for the usual causes.`,
  )
}

async function answers(config: pg.ClientConfig): Promise<string | undefined> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]!.server_version
  } catch {
    return undefined
  } finally {
    await client.end().catch(() => {})
  }
}

async function ensureDatabase(config: pg.ClientConfig, name: string): Promise<void> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

/** Fast shutdown: work that is under way is undone, everything promised is on the disk. */
async function stopServer(pid: number): Promise<void> {
  const mark = markOf(pid)
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (mark === undefined || markOf(pid) !== mark) return
    process.kill(pid, signal)
    for (let waited = 0; waited < patience && markOf(pid) === mark; waited += 10) await wait(10)
  }
}
