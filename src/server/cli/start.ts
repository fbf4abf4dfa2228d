// minga start — the server, with the embedded database unless another was named.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { haveBrowserApp } from './browser-app.ts'
import { databaseHelp, databaseOptions, type CliCommand } from './cli-command.ts'
import { settingsFor } from './settings.ts'

export const start: CliCommand = {
  name: 'start',
  summary: 'start the server and print its address',
  options: { ...databaseOptions, port: { type: 'string' }, host: { type: 'string' }, demo: { type: 'boolean' }, watch: { type: 'boolean' } },
  help: {
    port: 'PORT  where to listen (default: MINGA_PORT, else 8090; 0 takes any free one)',
    host: 'HOST  on which address (default: MINGA_HOST, else 127.0.0.1: this machine only)',
    ...databaseHelp,
    demo: '      with the demo union; its people and their passwords are printed',
    watch: '      start again whenever the program changes (for developers)',
  },
  notes: 'Stop it with Ctrl+C or SIGTERM: what is under way is finished first. Nothing acknowledged is lost, however it ends.',
  async run(asked) {
    if (asked.options.watch) return watching()
    const { startMinga } = await import('#src/main.ts')
    const config = settingsFor(asked)
    haveBrowserApp(asked.say)
    const demo = config.demo ? { ...(await import('#seed/play.ts')), ...(await import('#seed/sign-ins.ts')) } : undefined
    const minga = await startMinga({
      config,
      say: asked.say,
      ...(demo && { beforeOpening: async (corridor) => void (await demo.playDemo(corridor, { log: asked.say })) }),
    })
    const words = demo ? ['', ...demo.signInLines(new Date()), '', `Minga is at ${minga.address}`].join('\n') : `Minga is at ${minga.address}`
    asked.answer({ address: minga.address, ...(demo && { signIns: demo.signInsOf(new Date()) }) }, words)
    await new Promise<void>((ended) => {
      let isStopping = false
      const stop = () => {
        if (isStopping) return
        isStopping = true
        minga.stop().then(ended, (error: unknown) => {
          console.error(error)
          ended()
        })
      }
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
      // An older Node that handed over to us is gone: so is whoever wanted a server.
      if (process.send) process.once('disconnect', stop)
    })
  },
}

/** The same command again, under Node's own watch. */
function watching(): Promise<number> {
  const args = process.argv.slice(2).filter((arg) => arg !== '--watch')
  const watched = ['src', 'seed', 'db/migrations'].map((folder) => `--watch-path=${folder}`)
  const child = spawn(process.execPath, [...watched, '--watch-preserve-output', join(import.meta.dirname, 'main.ts'), ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((ended) => child.on('exit', (code) => ended(code ?? 1)))
}
