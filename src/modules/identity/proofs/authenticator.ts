// The app that shows six digits (TOTP, RFC 6238), and the picture by which it learns its secret.
import { Secret, TOTP } from 'otpauth'
import QRCode from 'qrcode'

const stepSeconds = 30
const totp = (secret: string, label = '') =>
  new TOTP({ issuer: 'Minga', label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: stepSeconds })

export const newAuthenticatorSecret = () => new Secret({ size: 20 }).base32

/** Which step of thirty seconds this code belongs to, give or take one for slow clocks; nothing when it belongs to none. */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: now.getTime(), window: 1 })
  return delta === null ? undefined : Math.floor(now.getTime() / 1000 / stepSeconds) + delta
}

export const codeAt = (secret: string, now: Date) => totp(secret).generate({ timestamp: now.getTime() })

export interface AuthenticatorOffer {
  secret: string
  uri: string
  /** The dark squares as the data of one SVG path in a square of `size`; drawn as a path, never as markup. */
  qr: { size: number; path: string }
}

export function authenticatorOffer(secret: string, email: string): AuthenticatorOffer {
  const uri = totp(secret, email).toString()
  const { size, data } = QRCode.create(uri, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let row = 0; row < size; row++) for (let column = 0; column < size; column++) if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`
  return { secret, uri, qr: { size, path } }
}
