// Somebody with a session who asks over HTTP, as a browser would.
import { TOTP } from 'otpauth'

export interface Visitor {
  get(path: string): Promise<Response>
  post(path: string, body: unknown, errand: string): Promise<Response>
}

export async function visitorAt(address: string, { email, password, totpSecret }: { email: string; password: string; totpSecret: string }): Promise<Visitor> {
  const code = new TOTP({ secret: totpSecret }).generate()
  const answer = await fetch(`${address}/api/session`, {
    method: 'POST', headers: { 'content-type': 'application/json', errand: '0193b000-0000-7000-8000-000000000001' }, body: JSON.stringify({ step: 'password', email, password, code }),
  })
  if (!answer.ok) throw new Error(`could not sign in: ${answer.status} ${await answer.text()}`)
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ')
  return {
    get: (path) => fetch(`${address}${path}`, { headers: { cookie } }),
    post: (path, body, errand) => fetch(`${address}${path}`, { method: 'POST', headers: { cookie, errand, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }
}
