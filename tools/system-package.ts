// Installs a package of the system's own (Debian, Ubuntu) when it is missing and we may; says what it does, and what to do when it cannot.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
let isListFresh = false

export function installSystemPackages(names: string[], whatFor: string): boolean {
  const byHand = `Install it by hand (${names.join(', ')}): ${whatFor}.`
  if (!existsSync('/usr/bin/apt-get')) return (console.error(`There is no apt-get on this machine. ${byHand}`), false)
  if (process.getuid?.() !== 0) return (console.error(`Only root may install packages. ${byHand} As root: apt-get install ${names.join(' ')}`), false)
  const steps = [...(isListFresh ? [] : [['update', '-q']]), ['install', '-q', '-y', '--no-install-recommends', ...names]]
  for (const args of steps) {
    console.log(`apt-get ${args.join(' ')}   (${whatFor})`)
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (status !== 0) return (console.error(`apt-get ${args[0]} failed. ${byHand}`), false)
    isListFresh = true
  }
  return true
}
