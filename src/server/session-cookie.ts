// The cookie that carries a session: opaque, out of reach of scripts, never sent along from other sites' forms.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

type PublicUrl = Pick<Config, 'publicUrl'>

const isSecure = ({ publicUrl }: PublicUrl) => publicUrl.protocol === 'https:'

/** The prefix makes browsers refuse the cookie unless it is secure and of this very host; plain http (a laptop) cannot have it. */
export const nameFor = (config: PublicUrl) => (isSecure(config) ? '__Host-minga' : 'minga')

/** The browser forgets it then; the server has its own, shorter, ideas (identity/domain/session.ts). */
const days = 30

/** `null` takes it away. */
export function setSessionCookie(reply: FastifyReply, config: PublicUrl, token: string | null): void {
  const parts = [`${nameFor(config)}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${token ? days * 86_400 : 0}`]
  if (isSecure(config)) parts.push('Secure')
  reply.header('set-cookie', parts.join('; '))
}

export function sessionTokenIn(request: FastifyRequest, config: PublicUrl): string | undefined {
  const name = `${nameFor(config)}=`
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(name))
  const token = found?.slice(name.length)
  return token && /^[A-Za-z0-9_-]{43}$/.test(token) ? token : undefined
}
