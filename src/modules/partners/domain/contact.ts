// Somebody one may write to at an organisation. Personal data: seen by those who work with her, never published, never written into history.
import { z } from 'zod/mini'
import { hint, type Finding } from '#kernel/finding.ts'
import { oneLine, plainText } from '#kernel/plain-text.ts'
import { WorkingLanguages } from './organisation.ts'

export const ContactFields = z.strictObject({
  name: oneLine(200),
  function: plainText(200),
  email: plainText(254).check(z.refine((text) => text === '' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text), 'partners.email-not-understood')),
  phone: plainText(40).check(z.refine((text) => text === '' || /^\+?[0-9][0-9 ()./-]{3,}$/.test(text), 'partners.phone-not-understood')),
  languages: WorkingLanguages,
  /** She agreed to be listed here. */
  consent: z.boolean(),
})
export type ContactFields = z.infer<typeof ContactFields>

export function contactFindings({ consent, email, phone }: Pick<ContactFields, 'consent' | 'email' | 'phone'>): Finding[] {
  return [...(consent ? [] : [hint('partners.contact-not-asked', 'consent')]), ...(email || phone ? [] : [hint('partners.contact-without-address', 'email')])]
}
