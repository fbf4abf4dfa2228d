/** The same thing without some of its fields. */
export function without<It extends object, Name extends keyof It>(it: It, ...names: Name[]): Omit<It, Name> {
  const rest = { ...it }
  for (const name of names) delete rest[name]
  return rest
}
