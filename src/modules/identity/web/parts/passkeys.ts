// Talks to the passkeys of this device or of a key in her hand. Fetched only by those who use one.
import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { Problem } from '#kernel/problem.ts'

export const canUsePasskeys = () => typeof PublicKeyCredential !== 'undefined' && isSecureContext

/** She closed the device's dialog, or it knows no key of hers: no fault of anybody. */
const notUsed = () => new Problem('identity.passkey-not-used', 422)

export async function answerWithPasskey(options: PublicKeyCredentialRequestOptionsJSON): Promise<object> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return startAuthentication({ optionsJSON: options }).catch(() => {
    throw notUsed()
  })
}

export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON): Promise<object> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return startRegistration({ optionsJSON: options }).catch((reason: Error) => {
    throw reason.name === 'InvalidStateError' ? new Problem('identity.passkey-there-already', 422) : notUsed()
  })
}
