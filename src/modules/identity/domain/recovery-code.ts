// Codes on paper: sixteen signs in fours, none of which looks like another, read back generously.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const codesAtATime = 10

/** Ten random bytes make eighty bits, sixteen signs. */
export function recoveryCodeFrom(random: Uint8Array): string {
  let bits = 0n
  for (const byte of random.slice(0, 10)) bits = (bits << 8n) | BigInt(byte)
  const signs = Array.from({ length: 16 }, (_, index) => alphabet[Number((bits >> BigInt(75 - index * 5)) & 31n)])
  return [0, 4, 8, 12].map((from) => signs.slice(from, from + 4).join('')).join('-')
}

/** As it was printed, however it was typed; nothing when it cannot be one. */
export function recoveryCodeIn(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return signs.length === 16 && [...signs].every((sign) => alphabet.includes(sign)) ? signs.replace(/(.{4})(?=.)/g, '$1-') : undefined
}
