// The identifier under which an outcome is public: that of its owner, the code of the programme, its own. It never changes once it has been given.

// Characters that the standard refuses in identifiers are `/ & | ?`; blanks and accents only make trouble in addresses.
const plain = (code: string) =>
  code
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '')

export function identifierFor(
  { owner, programme, outcome }: { owner: string; programme: string; outcome: string },
  taken: (identifier: string) => boolean,
): string {
  const wanted = [owner, plain(programme), plain(outcome)].filter((part) => part !== '').join('-')
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken(candidate)) return candidate
  }
}
