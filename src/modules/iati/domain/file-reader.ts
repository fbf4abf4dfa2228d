// Takes characters, gives the parts of an open-data file as soon as each is complete. Memory holds one record at a time.
import { SaxesParser } from 'saxes'
import type { FindingValues, Severity } from '#kernel/finding.ts'
import { excerpt, fileFinding, type FileFinding } from './file-finding.ts'
import { namespaces } from './namespaces.ts'
import { isBlank, type Tree } from './tree.ts'

export type FileKind = 'activities' | 'organisations'

export type FilePart =
  /** The outermost element, without its children: they follow. */
  | { part: 'opening'; kind: FileKind; version: string; tree: Tree }
  /** One activity or organisation, complete. */
  | { part: 'record'; tree: Tree }
  /** Something else that stands between the records. */
  | { part: 'other'; tree: Tree }
  | { part: 'finding'; finding: FileFinding }
  /** Always the last. Not complete: the reading stopped before the end, a finding said why. */
  | { part: 'closing'; complete: boolean; records: number }

export interface ReadLimits {
  /** Characters without any tag: a longer text belongs in a document, not in a record. */
  longestText: number
  /** Characters of text and attributes in one record. */
  largestRecord: number
  deepest: number
  /** To look at the build of a file only, whatever version it says it has. */
  anyVersion?: boolean
}
export const usualLimits: ReadLimits = { longestText: 4_000_000, largestRecord: 64_000_000, deepest: 100 }

export interface FileReader {
  push(text: string): void
  end(): void
  /** Nothing more is read; the closing part has been given. */
  readonly stopped: boolean
  /** For whoever feeds the reader and meets trouble of its own: says it where the reading stands, and stops. */
  stop(code: string, values?: FindingValues): void
}

/** Thrown through the parser to leave it at once. */
const leave = Symbol('leave')

const piece = 65_536
const recordOf: Record<string, FileKind> = { 'iati-activity': 'activities', 'iati-organisation': 'organisations' }
const rootOf: Record<string, FileKind> = { 'iati-activities': 'activities', 'iati-organisations': 'organisations' }

export function fileReader(onPart: (part: FilePart) => void, limits: ReadLimits = usualLimits): FileReader {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true })
  const stack: Tree[] = []
  const spaces = namespaces()
  let root: Tree | undefined
  let rootDepth = 0
  let kind: FileKind | undefined
  let record: Tree | undefined
  let weight = 0
  let records = 0
  let quiet = 0
  let hasMoved = false
  let stopped = false
  let sawElement = false
  let hasInk = false
  let line = 1
  let column = 1

  const say = (severity: Severity, code: string, spot = { line, column }, values?: FindingValues) =>
    onPart({ part: 'finding', finding: fileFinding('xml', severity, code, spot, undefined, values) })

  const close = (complete: boolean) => {
    if (stopped) return
    stopped = true
    if (complete && !kind) say('blocker', sawElement ? 'iati.not-open-data' : 'iati.file-empty')
    onPart({ part: 'closing', complete: complete && kind !== undefined, records })
  }
  const here = () => ({ line: parser.line, column: parser.column + 1 })
  const stop = (code: string, spot = here(), values?: FindingValues): never => {
    say('blocker', code, spot, values)
    close(false)
    throw leave
  }

  // Seven listeners and no more: with an eighth the engine keeps the parser as a dictionary, and all reading takes four times as long.
  parser.on('error', (error) => stop(...reasonOf(error.message), here()))
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) stop('iati.entities-refused')
  })
  parser.on('opentagstart', (tag) => {
    // The reader stands behind the name and one more character, which may have been a line's end.
    const isNextLine = parser.column === 0
    line = isNextLine ? parser.line - 1 : parser.line
    column = isNextLine ? 1 : Math.max(1, parser.column - [...tag.name].length - 1)
  })

  parser.on('opentag', (tag) => {
    hasMoved = true
    sawElement = true
    const depth = stack.length + 1
    if (depth > limits.deepest) stop('iati.too-deep', { line, column }, { deepest: limits.deepest })
    const { name, attributes, undeclared, around } = spaces.open(tag.name, tag.attributes, depth, root !== undefined)
    if (undeclared !== undefined) stop('iati.prefix-unknown', { line, column }, { prefix: excerpt(undeclared) })
    if (around !== undefined) say('warning', 'iati.namespace-not-expected', { line, column }, { namespace: excerpt(around) })
    const element: Tree = { name, attributes, children: [], text: '', line, column }
    if (record) {
      weight += 20
      for (const one in attributes) weight += one.length + attributes[one]!.length
      if (weight > limits.largestRecord) stop('iati.record-too-large', { line: record.line!, column: record.column! })
      const above = stack[stack.length - 1]!
      if (above.children.length === 0 && isBlank(above.text)) above.text = ''
      above.children.push(element)
    } else if (rootOf[name] && !root) openRoot(element, rootOf[name], depth)
    else if (recordOf[name] && (!root || recordOf[name] === kind)) openRecord(element)
    else if (root && depth === rootDepth + 1) record = element
    stack.push(element)
  })

  parser.on('closetag', () => {
    hasMoved = true
    const element = stack.pop()!
    spaces.close(stack.length + 1)
    if (element.children.length > 0 && element.text !== '' && isBlank(element.text)) element.text = ''
    if (element !== record) return
    record = undefined
    weight = 0
    if (recordOf[element.name] === kind) {
      records += 1
      onPart({ part: 'record', tree: element })
    } else onPart({ part: 'other', tree: element })
  })

  const onText = (text: string) => {
    const element = stack[stack.length - 1]
    if (!element) return
    if (!record && element !== root) return
    if (element.children.length > 0 && isBlank(text)) return
    weight += text.length
    if (element.text.length + text.length > limits.longestText) stop('iati.text-too-long', { line: element.line!, column: element.column! })
    element.text += text
  }
  parser.on('text', onText)
  parser.on('cdata', onText)

  function openRoot(element: Tree, itsKind: FileKind, depth: number) {
    root = element
    rootDepth = depth
    kind = itsKind
    if (depth > 1) say('hint', 'iati.file-is-wrapped', { line, column }, { element: stack[0]!.name })
    const version = element.attributes['version'] ?? ''
    if (!limits.anyVersion && /^\s*1(\.|$)/.test(version)) stop('iati.version-one', { line, column }, { version: version.trim() })
    if (version === '') say('warning', 'iati.version-missing')
    else if (!['2.01', '2.02', '2.03'].includes(version)) say('warning', 'iati.version-unknown', { line, column }, { version: excerpt(version) })
    onPart({ part: 'opening', kind, version, tree: element })
  }

  /** Some collections hand out single activities, without the element that belongs around them. */
  function openRecord(element: Tree) {
    if (!root) {
      say('warning', 'iati.root-missing', { line, column }, { element: element.name })
      kind = recordOf[element.name]!
      root = { name: `iati-${kind}`, attributes: {}, children: [], text: '', line, column }
      onPart({ part: 'opening', kind, version: '', tree: root })
    }
    record = element
  }

  const write = (text: string) => {
    hasInk ||= !isBlank(text)
    hasMoved = false
    parser.write(text)
    quiet = hasMoved ? 0 : quiet + text.length
    if (quiet > limits.longestText) stop('iati.text-too-long')
  }
  const guarded = (work: () => void) => {
    if (stopped) return
    try {
      work()
    } catch (thrown) {
      if (thrown !== leave) throw thrown
    }
  }

  return {
    push: (text) =>
      guarded(() => {
        for (let from = 0; from < text.length; from += piece) write(from === 0 && text.length <= piece ? text : text.slice(from, from + piece))
      }),
    end: () =>
      guarded(() => {
        if (!hasInk) return close(true)
        parser.close()
        close(true)
      }),
    get stopped() {
      return stopped
    },
    stop: (code, values) => guarded(() => stop(code, here(), values)),
  }
}

/** The parser speaks English; we keep its words for those who look closer, and our own code for the sentence. */
function reasonOf(message: string): [string] {
  const reasons: [RegExp, string][] = [
    [/unclosed tag|document must contain|unexpected end/i, 'iati.xml-ends-early'],
    [/unexpected close tag|unmatched closing tag/i, 'iati.xml-tags-do-not-match'],
    [/undefined entity|entity/i, 'iati.xml-entity-unknown'],
    [/disallowed character|forbidden|invalid character/i, 'iati.xml-character'],
  ]
  return [reasons.find(([pattern]) => pattern.test(message))?.[1] ?? 'iati.xml-broken']
}
