// Somebody with a session who asks over HTTP, as a browser would. Her session outlives a restart of the server.
import { TOTP } from 'otpauth'
import { freshId } from '#kernel/id.ts'

export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, body: unknown, errand: string): Promise<Response>
  /** The same person and session at a server that came back at another address. */
  at(address: string): Visitor
  cookie: string
}

export async function visitorAt(address: string, { email, password, totpSecret }: { email: string; password: string; totpSecret: string }): Promise<Visitor> {
  const code = new TOTP({ secret: totpSecret }).generate()
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', errand: freshId() },
    body: JSON.stringify({ step: 'password', email, password, code }),
  })
  if (!answer.ok) throw new Error(`could not sign in: ${answer.status} ${await answer.text()}`)
  return visitorWith(
    address,
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  )
}

export const visitorWith = (address: string, cookie: string): Visitor => ({
  get: (path) => fetch(`${address}${path}`, { headers: { cookie } }),
  post: (path, body, errand) =>
    fetch(`${address}${path}`, { method: 'POST', headers: { cookie, errand, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  cookie,
  at: (elsewhere) => visitorWith(elsewhere, cookie),
})
