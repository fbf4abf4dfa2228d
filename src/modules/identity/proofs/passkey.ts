// Passkeys (WebAuthn level 3): a key that never leaves her device and answers only to our address. She is always verified there (finger, face or PIN).
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import type { Id } from '#kernel/id.ts'
import type { Config } from '#server/config.ts'

type Address = Pick<Config, 'publicUrl'>

export interface KeptPasskey {
  id: string
  public_key: Uint8Array
  counter: number
  transports: string[]
}

/** Enough of the shape for a door; the library reads the rest and refuses what does not fit. */
export interface PasskeyAnswer {
  id: string
  rawId: string
  type: 'public-key'
  response: Record<string, unknown>
  clientExtensionResults: Record<string, unknown>
  authenticatorAttachment?: string | undefined
}

const naming = (kept: Pick<KeptPasskey, 'id' | 'transports'>) => ({ id: kept.id, transports: kept.transports as AuthenticatorTransport[] })

/** `kept` empty: any passkey of this address will do, and says itself whose it is. */
export const passkeyQuestion = ({ publicUrl }: Address, kept: Pick<KeptPasskey, 'id' | 'transports'>[]) =>
  generateAuthenticationOptions({ rpID: publicUrl.hostname, userVerification: 'required', allowCredentials: kept.map(naming) })

export const passkeyOffer = ({ publicUrl }: Address, person: { id: Id; name: string; email: string }, kept: Pick<KeptPasskey, 'id' | 'transports'>[]) =>
  generateRegistrationOptions({
    rpID: publicUrl.hostname,
    rpName: 'Minga',
    userID: Uint8Array.from(Buffer.from(person.id)),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    excludeCredentials: kept.map(naming),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
  })

/** The new counter when the answer is right; nothing otherwise. */
export async function passkeyAnswers({ publicUrl }: Address, challenge: string, kept: KeptPasskey, answer: PasskeyAnswer): Promise<number | undefined> {
  const verified = await verifyAuthenticationResponse({
    response: answer as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl.origin,
    expectedRPID: publicUrl.hostname,
    credential: { id: kept.id, publicKey: Uint8Array.from(kept.public_key), counter: kept.counter, transports: kept.transports as AuthenticatorTransport[] },
    requireUserVerification: true,
  }).catch(() => undefined)
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined
}

export async function newPasskeyIn({ publicUrl }: Address, challenge: string, answer: PasskeyAnswer): Promise<KeptPasskey | undefined> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: publicUrl.origin,
    expectedRPID: publicUrl.hostname,
    requireUserVerification: true,
  }).catch(() => ({ verified: false as const, registrationInfo: undefined }))
  if (!verified || !registrationInfo) return undefined
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  return { id, public_key: publicKey, counter, transports }
}
