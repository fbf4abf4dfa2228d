// Everything that can be set, read once at the start and checked, so that a typing error is a sentence and not a surprise at night.
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod/mini'

export interface Config {
  host: string
  port: number
  /** What people type to get here; decides on secure cookies and the name passkeys are bound to. */
  publicUrl: URL
  /** Folder of the embedded database and of files kept locally. */
  dataFolder: string
  /** A PostgreSQL 15 or newer of your own; absent: the embedded one. */
  databaseUrl?: string | undefined
  files: { kind: 'folder' } | { kind: 's3'; endpoint: string; bucket: string; region: string; keyId: string; secret: string }
  /** Bytes of files a space may keep. */
  fileQuota: number
  /** Seals secrets in the database, 32 bytes in base64; absent: a key file in the data folder. */
  secretKey?: string | undefined
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  /** Who may read /metrics from outside the machine; absent: only the machine itself. */
  metricsToken?: string | undefined
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  demo: boolean
}

const wholeNumber = (least: number, most: number) =>
  z.pipe(z.string().check(z.regex(/^\d+$/)), z.pipe(z.transform(Number), z.int().check(z.minimum(least), z.maximum(most))))

const settings = {
  MINGA_HOST: [z.string().check(z.minLength(1)), '127.0.0.1', 'an address to listen on, such as 127.0.0.1 or 0.0.0.0'],
  MINGA_PORT: [wholeNumber(0, 65_535), '8090', 'a port from 0 (any free one) to 65535'],
  MINGA_PUBLIC_URL: [z.url({ protocol: /^https?$/ }), '', 'the full address people use, such as https://minga.example.org'],
  MINGA_DATA: [z.string().check(z.minLength(1)), 'data', 'a folder'],
  DATABASE_URL: [z.string().check(z.regex(/^postgres(ql)?:\/\//)), '', 'a PostgreSQL address, such as postgresql://minga:secret@localhost/minga'],
  MINGA_FILE_QUOTA_MB: [wholeNumber(1, 10_000_000), '20000', 'a number of megabytes'],
  MINGA_SECRET: [
    z.string().check(z.regex(/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=?$/)),
    '',
    '32 random bytes in base64, such as `openssl rand -base64 32` makes',
  ],
  MINGA_LOG: [z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info', 'one of silent, error, warn, info, debug'],
  MINGA_METRICS_TOKEN: [z.string().check(z.minLength(16)), '', 'at least 16 characters'],
  MINGA_TRUSTED_PROXIES: [z.string(), '', 'addresses with commas between them'],
  MINGA_S3_ENDPOINT: [z.url({ protocol: /^https?$/ }), '', 'the address of an S3-compatible store'],
  MINGA_S3_BUCKET: [z.string().check(z.minLength(3)), '', 'the name of a bucket'],
  MINGA_S3_REGION: [z.string().check(z.minLength(1)), 'us-east-1', 'a region'],
  MINGA_S3_KEY_ID: [z.string().check(z.minLength(1)), '', 'the id of an access key'],
  MINGA_S3_SECRET: [z.string().check(z.minLength(1)), '', 'the secret of that access key'],
} as const satisfies Record<string, readonly [z.ZodMiniType, string, string]>

type Setting = keyof typeof settings

export class ConfigTrouble extends Error {
  readonly troubles: string[]
  constructor(troubles: string[]) {
    super(troubles.join('\n'))
    this.name = 'ConfigTrouble'
    this.troubles = troubles
  }
}

/** A secret may stand in a file, as containers like it: MINGA_S3_SECRET_FILE=/run/secrets/s3. */
function valueOf(name: Setting, env: Record<string, string | undefined>, troubles: string[]): string {
  const file = env[`${name}_FILE`]
  if (!file) return env[name] ?? settings[name][1]
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  troubles.push(`${name}_FILE names ${file}, which is not there. Correct the path or leave it out.`)
  return ''
}

/** Options of the command line win over the environment; the environment wins over the defaults. Throws all troubles at once. */
export function readConfig(env: Record<string, string | undefined>, options: Partial<Record<Setting, string>> & { demo?: boolean } = {}): Config {
  const troubles: string[] = []
  const values = {} as Record<Setting, string>
  for (const name of Object.keys(settings) as Setting[]) {
    const value = options[name] ?? valueOf(name, env, troubles)
    if (value !== '' && !settings[name][0].safeParse(value).success)
      troubles.push(`${name} is "${name.includes('SECRET') ? '…' : value}"; it must be ${settings[name][2]}.`)
    values[name] = value
  }
  for (const name of Object.keys(env)) {
    if (name.startsWith('MINGA_') && !name.startsWith('MINGA_TEST') && !(name.replace(/_FILE$/, '') in settings))
      troubles.push(`${name} is not a setting of Minga. Is it misspelt?`)
  }
  const s3 = ['MINGA_S3_ENDPOINT', 'MINGA_S3_BUCKET', 'MINGA_S3_KEY_ID', 'MINGA_S3_SECRET'] as const
  const s3Given = s3.filter((name) => values[name])
  if (s3Given.length > 0 && s3Given.length < s3.length)
    troubles.push(`To keep files in an S3 store, set ${s3.filter((name) => !values[name]).join(' and ')} as well.`)
  if (troubles.length) throw new ConfigTrouble(troubles)

  const port = Number(values.MINGA_PORT)
  return {
    host: values.MINGA_HOST,
    port,
    publicUrl: new URL(values.MINGA_PUBLIC_URL || `http://localhost:${port}`),
    dataFolder: values.MINGA_DATA,
    databaseUrl: values.DATABASE_URL || undefined,
    files: s3Given.length
      ? {
          kind: 's3',
          endpoint: values.MINGA_S3_ENDPOINT,
          bucket: values.MINGA_S3_BUCKET,
          region: values.MINGA_S3_REGION,
          keyId: values.MINGA_S3_KEY_ID,
          secret: values.MINGA_S3_SECRET,
        }
      : { kind: 'folder' },
    fileQuota: Number(values.MINGA_FILE_QUOTA_MB) * 1_000_000,
    secretKey: values.MINGA_SECRET || undefined,
    logLevel: values.MINGA_LOG as Config['logLevel'],
    metricsToken: values.MINGA_METRICS_TOKEN || undefined,
    trustedProxies: values.MINGA_TRUSTED_PROXIES.split(',')
      .map((one) => one.trim())
      .filter(Boolean),
    demo: options.demo ?? false,
  }
}
