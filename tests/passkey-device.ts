// A security key made of code: it answers challenges as a real one would (WebAuthn level 3, ES256), so that the server's side is tried in earnest.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest()
const base64url = (data: Buffer) => data.toString('base64url')

/** As much CBOR (RFC 8949) as a key says: whole numbers, bytes, text, maps. */
function cbor(value: unknown): Buffer {
  const head = (major: number, length: number) =>
    length < 24
      ? Buffer.of((major << 5) | length)
      : length < 256
        ? Buffer.of((major << 5) | 24, length)
        : Buffer.of((major << 5) | 25, length >> 8, length & 255)
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value])
  const entries = [...(value as Map<unknown, unknown>)]
  return Buffer.concat([head(5, entries.length), ...entries.flatMap(([key, one]) => [cbor(key), cbor(one)])])
}

export interface PasskeyDevice {
  id: string
  /** Counts up at every use, as keys with a counter do. */
  counter: number
  register(options: { challenge: string }, change?: Partial<Said>): object
  answer(options: { challenge: string }, change?: Partial<Said>): object
}

interface Said {
  origin: string
  host: string
  verified: boolean
  challenge: string
}

export function aPasskeyDevice(publicUrl: URL): PasskeyDevice {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x, y } = publicKey.export({ format: 'jwk' }) as { x: string; y: string }
  const credential = randomBytes(32)
  const device: PasskeyDevice = { id: base64url(credential), counter: 0, register, answer }
  return device

  function authenticatorData(host: string, verified: boolean, isNew: boolean): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(device.counter)
    const flags = 0x01 | (verified ? 0x04 : 0) | (isNew ? 0x40 : 0)
    const key = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ]),
    )
    const made = isNew ? [Buffer.alloc(16), Buffer.of(0, credential.length), credential, key] : []
    return Buffer.concat([sha256(host), Buffer.of(flags), counter, ...made])
  }

  function said(type: string, challenge: string, change: Partial<Said>) {
    return Buffer.from(JSON.stringify({ type, challenge: change.challenge ?? challenge, origin: change.origin ?? publicUrl.origin, crossOrigin: false }))
  }

  function register({ challenge }: { challenge: string }, change: Partial<Said> = {}) {
    const client = said('webauthn.create', challenge, change)
    const data = authenticatorData(change.host ?? publicUrl.hostname, change.verified ?? true, true)
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ]),
    )
    return {
      id: device.id,
      rawId: device.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: base64url(client), attestationObject: base64url(attestation), transports: ['usb', 'nfc'] },
    }
  }

  function answer({ challenge }: { challenge: string }, change: Partial<Said> = {}) {
    device.counter++
    const client = said('webauthn.get', challenge, change)
    const data = authenticatorData(change.host ?? publicUrl.hostname, change.verified ?? true, false)
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
    return {
      id: device.id,
      rawId: device.id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: base64url(client), authenticatorData: base64url(data), signature: base64url(signature) },
    }
  }
}
