// Reads our short notation of the standard (see `activities.ts`) into the model.
//
//   name      exactly one        @name     attribute            = type   holds text of this type
//   name?     none or one        @name!    must be there        words    holds one narrative or more
//   name+     one or more        @name:t   of type t            words?   holds any number of narratives
//   name*     any number                                        plain    no attributes of other namespaces
//   like x    is filled as `shape x` further up                 bare     a value only: no attributes at all
//   (others)  place for elements of other namespaces, when it is not after all the rest
import type { ChildModel, DataType, ElementModel, Shapes } from './model.ts'

const line = /^( *)(?:(shape) )?(\(others\)|[a-z-]+)([?*+]?)((?: .*)?)$/

function emptyModel(name: string): ElementModel {
  return { name, attributes: new Map(), children: [], order: new Map(), foreignAttributes: true, foreignFrom: 0, anything: false }
}

function narrative(): ElementModel {
  const model = emptyModel('narrative')
  model.text = 'text'
  model.foreignFrom = -1
  model.attributes.set('xml:lang', { name: 'xml:lang', type: 'language', required: false })
  return model
}
const words = narrative()

function addChild(parent: ElementModel, child: ChildModel) {
  parent.order.set(child.model.name, parent.children.length)
  parent.children.push(child)
}

function addAttribute(model: ElementModel, word: string) {
  const [, name, required, type] = /^@(xml:lang|[A-Za-z0-9-]+)(!?)(?::([a-z-]+))?$/.exec(word) ?? []
  if (!name) throw new Error(`not an attribute: ${word}`)
  model.attributes.set(name, { name, type: (type ?? (name === 'xml:lang' ? 'language' : 'text')) as DataType, required: required === '!' })
}

function describe(model: ElementModel, rest: string, shapes: Shapes) {
  const parts = rest.trim().split(/ +/).filter(Boolean)
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    if (part.startsWith('@')) addAttribute(model, part)
    else if (part === '=') {
      model.text = parts[++index] as DataType
      model.foreignFrom = -1
    } else if (part === 'words' || part === 'words?') addChild(model, { model: words, required: part === 'words', repeats: true })
    else if (part === 'plain' || part === 'bare') model.foreignAttributes = false
    else if (part === 'anything') model.anything = true
    else if (part === 'like') Object.assign(model, { ...shapes.get(parts[++index]!)!, name: model.name })
    else throw new Error(`not in the notation: ${part}`)
  }
}

/** The root of a standard, by its lines. */
export function modelFrom(notation: string): ElementModel {
  const shapes: Shapes = new Map()
  const above: ElementModel[] = []
  const moved = new Set<ElementModel>()
  let root: ElementModel | undefined

  for (const one of notation.split('\n').filter((text) => text.trim() !== '')) {
    const match = line.exec(one)
    if (!match) throw new Error(`not in the notation: ${one}`)
    const depth = match[1]!.length / 2
    const parent = above[depth - 1]
    if (match[3] === '(others)') {
      parent!.foreignFrom = parent!.children.length
      moved.add(parent!)
      continue
    }
    const model = match[3] === 'narrative' ? words : emptyModel(match[3]!)
    describe(model, match[5]!, shapes)
    if (match[2]) shapes.set(model.name, model)
    else if (parent) addChild(parent, { model, required: match[4] === '' || match[4] === '+', repeats: match[4] === '*' || match[4] === '+' })
    else root = model
    above.length = depth
    above.push(model)
  }
  settle(root!, moved, new Set())
  return root!
}

/** Elements of other namespaces come after all the rest, unless the lines said otherwise or the element holds text. */
function settle(model: ElementModel, moved: Set<ElementModel>, done: Set<ElementModel>) {
  if (done.has(model)) return
  done.add(model)
  if (model.text === undefined && !moved.has(model)) model.foreignFrom = model.children.length
  for (const child of model.children) settle(child.model, moved, done)
}
