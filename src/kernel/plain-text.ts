// Text typed by people, as a schema: no control characters, no bidirectional overrides (they can hide what a line really says).
import { z } from 'zod/mini'

// C0 but tab, line feed and carriage return; DEL and C1; bidi embeddings, overrides and isolates; lone surrogates.
const unwelcome =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

export const isPlain = (text: string) => !unwelcome.test(text)

/** Free text of at most `longest` UTF-16 units; may be empty. */
export const plainText = (longest: number) =>
  z.string().check(z.maxLength(longest, 'kernel.text-too-long'), z.refine(isPlain, 'kernel.text-has-control-characters'))

/** One line, not empty, no space at either end. */
export const oneLine = (longest: number) =>
  plainText(longest).check(
    z.refine((text) => text.trim() === text && text !== '', 'kernel.text-empty'),
    z.refine((text) => !/[\r\n\t]/.test(text), 'kernel.text-one-line'),
  )
