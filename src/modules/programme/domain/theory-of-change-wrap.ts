// Breaking words into lines that fit a box, without a browser: the server draws the same picture as the screen.

/** The width of a text in pixels at a size in pixels. */
export type Measure = (text: string, size: number) => number

// Widths in thousandths of the font size, a little wider than Arial, so that the usual system fonts fit as well.
const widths: [string, number][] = [
  ["iljI.,:;|!'’·", 270],
  ['ftr()[]-/ "„“”*', 345],
  ['sckvxyzJ', 520],
  ['aeoubdghnpqLàáâãäåèéêëòóôõöùúûüñ', 575],
  ['mMW', 850],
  ['w@%—…', 800],
]
const widthOf = new Map(widths.flatMap(([letters, width]) => [...letters].map((letter): [string, number] => [letter, width])))

export const estimate: Measure = (text, size) => {
  let total = 0
  for (const letter of text)
    total += widthOf.get(letter) ?? (letter >= 'A' && letter <= 'Z' ? 700 : letter >= '0' && letter <= '9' ? 575 : letter > '\u2e7f' ? 1000 : 600)
  return (total * size) / 1000
}

const vowels = /[aeiouyàáâãäåèéêëìíîïòóôõöùúûü]/i
const consonant = /[b-df-hj-np-tv-xzçñß]/i
const kept = new Set(['ch', 'ck', 'ph', 'th', 'qu', 'sh', 'gh', 'gn', 'lh', 'nh', 'll', 'rr'])

/** Where a word too long for its line may be cut, best guess: between a letter and the consonant that opens the next syllable. */
function cutOf(word: string, fits: (part: string) => boolean): [string, string] {
  let longest = 1
  while (longest < word.length - 1 && fits(`${word.slice(0, longest + 1)}-`)) longest++
  for (let at = longest; at > Math.max(2, longest - 7); at--) {
    const opens = consonant.test(word[at] ?? '') && vowels.test(word[at + 1] ?? '') && /\p{L}/u.test(word[at - 1] ?? '')
    if (opens && word.length - at > 2 && !kept.has(word.slice(at - 1, at + 1).toLowerCase())) return [`${word.slice(0, at)}-`, word.slice(at)]
  }
  return [`${word.slice(0, longest)}-`, word.slice(longest)]
}

/** Pieces of a word that may stand at a line's end as they are: after a hyphen, a slash, a soft hyphen, the inclusive "*innen". */
const pieces = (word: string): string[] => word.split(/(?<=[-/–—])(?=\p{L})|(?<=\*innen)(?=\p{L})|\u00ad/u).filter((piece) => piece !== '')

export interface Room {
  width: number
  size: number
  lines: number
  measure?: Measure
}

/** At most `lines` lines; the last ends with "…" when words had to stay outside. */
export function wrap(text: string, { width, size, lines, measure = estimate }: Room): string[] {
  const fits = (part: string) => measure(part, size) <= width
  const done: string[] = []
  let line = ''
  const close = () => {
    if (line !== '') done.push(line)
    line = ''
  }

  for (const word of text.trim().split(/\s+/)) {
    let glue = line === '' ? '' : ' '
    for (const piece of pieces(word)) {
      let rest = piece
      if (fits(line + glue + rest)) {
        line += glue + rest
        glue = ''
        continue
      }
      // The inclusive form is cut behind "*innen", and the cut wears a hyphen.
      if (glue === '' && line !== '' && !/[-/–—]$/.test(line) && fits(`${line}-`)) line += '-'
      close()
      while (!fits(rest) && rest.length > 1) {
        const [head, tail] = cutOf(rest, fits)
        done.push(head)
        rest = tail
      }
      line = rest
      glue = ''
    }
    if (done.length > lines) break
  }
  close()
  if (done.length <= lines) return done
  const last = `${done[lines - 1]!.replace(/-$/, '')} ${done[lines] ?? ''}`
  let cut = last.length
  while (cut > 0 && !fits(`${last.slice(0, cut).trimEnd()}…`)) cut--
  return [...done.slice(0, lines - 1), `${last.slice(0, cut).trimEnd()}…`]
}
