// The settings a command works with: its options before the environment before the defaults.
import { readConfig, type Config } from '#server/config.ts'
import type { Asked } from './cli-command.ts'

const settingOf = { data: 'MINGA_DATA', 'database-url': 'DATABASE_URL', port: 'MINGA_PORT', host: 'MINGA_HOST' } as const

export function settingsFor({ options }: Pick<Asked, 'options'>): Config {
  const given = Object.entries(settingOf).flatMap(([option, setting]) => (typeof options[option] === 'string' ? [[setting, options[option]]] : []))
  return readConfig(process.env, { ...Object.fromEntries(given), demo: options.demo === true })
}
