// Finding things by what people type: no accents needed, no capitals, words in any order; what begins with it comes first.

export const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

export function matching<Thing>(things: readonly Thing[], typed: string, wordsOf: (thing: Thing) => string, most = 50): Thing[] {
  const wanted = folded(typed).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return things.slice(0, most)
  const found: { thing: Thing; rank: number }[] = []
  for (const thing of things) {
    const words = folded(wordsOf(thing))
    if (!wanted.every((word) => words.includes(word))) continue
    const first = wanted[0]!
    const rank = words.startsWith(first) ? 0 : words.includes(` ${first}`) ? 1 : 2
    found.push({ thing, rank })
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ thing }) => thing)
}
