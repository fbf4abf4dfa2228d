/** The next code after the highest that is in use: after O1 and O4 comes O5. */
export function freeCode(codes: string[]): string {
  const numbers = codes.flatMap((code) => /^O(\d+)$/.exec(code)?.[1] ?? []).map(Number)
  return `O${Math.max(0, ...numbers) + 1}`
}
