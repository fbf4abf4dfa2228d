// A Minga of its own for a journey: the real command, a folder of its own, a free port.
import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

export interface RunningMinga {
  address: string
  folder: string
  process: ChildProcess
  /** As a power cut would: the process and its database, at once. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise<void>((done) => child.once('exit', () => done()))

/** One that the database's own account can reach when we are root. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minga-journey-'))
  chmodSync(folder, 0o755)
  return folder
}

export async function startMinga({ folder = newFolder(), demo = true, port = 0 } = {}): Promise<RunningMinga> {
  const args = [join(root, 'bin/minga.mjs'), 'start', '--port', String(port), '--data', folder, '--json', ...(demo ? ['--demo'] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MINGA_LOG: 'error' } })
  let errors = ''
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()))
  const address = await new Promise<string>((found, failed) => {
    let said = ''
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      const match = /"address":\s*"([^"]+)"/.exec(said)
      if (match) found(match[1]!)
    })
    child.once('exit', (code) => failed(new Error(`minga start ended with ${code}\n${said}\n${errors}`)))
  })
  return {
    address,
    folder,
    process: child,
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
    async stop() {
      child.kill('SIGTERM')
      await ended(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
