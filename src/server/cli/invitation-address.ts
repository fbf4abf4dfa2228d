// Where somebody opens her account; the secret is the last part.
import { paths } from '#web/paths.ts'
import type { Config } from '#server/config.ts'

export const invitationAddress = ({ publicUrl }: Pick<Config, 'publicUrl'>, token: string): string =>
  new URL(paths['identity.invitation'].replace(':token', token), publicUrl).href
