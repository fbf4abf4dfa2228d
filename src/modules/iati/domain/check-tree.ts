// Is this element built as the standard says: order, occurrence, attributes, data types? Both for files that people bring
// and, before anything leaves the house, for those that we write.
import { excerpt, fileFinding, type FileFinding } from './file-finding.ts'
import { isOfType } from './standard/data-types.ts'
import type { ElementModel } from './standard/model.ts'
import { identifierOf, isBlank, isForeign, type Tree } from './tree.ts'

/** The way to an element from its record, written out only when there is something to say about it. */
interface Way {
  above?: Way | undefined
  name: string
  /** Which one of several, counted from 1; nought when the standard allows only one. */
  number: number
}

function written(way: Way | undefined, attribute?: string): string {
  const steps: string[] = attribute === undefined ? [] : [`@${attribute}`]
  for (let one = way; one; one = one.above) steps.push(one.number > 0 ? `${one.name}[${one.number}]` : one.name)
  return steps.reverse().join('/')
}

class Check {
  readonly findings: FileFinding[] = []

  say(code: string, element: Tree, at: string, values: Record<string, string | number>) {
    this.findings.push(fileFinding('schema', 'blocker', code, element, at, values))
  }

  element(element: Tree, model: ElementModel, way: Way | undefined) {
    if (model.anything) return
    this.attributes(element, model, way)
    if (model.text === undefined) {
      if (!isBlank(element.text)) this.say('iati.text-not-expected', element, written(way), { element: element.name, text: excerpt(element.text.trim()) })
      this.children(element, model, way)
      return
    }
    for (const child of element.children) this.say('iati.element-in-text', child, written(way), { element: element.name, child: child.name })
    if (element.children.length === 0 && !isOfType(model.text, element.text))
      this.say('iati.text-wrong-type', element, written(way), { element: element.name, text: excerpt(element.text), type: model.text })
  }

  attributes(element: Tree, model: ElementModel, way: Way | undefined) {
    for (const name in element.attributes) {
      const text = element.attributes[name]!
      const known = model.attributes.get(name)
      if (known) {
        if (!isOfType(known.type, text))
          this.say('iati.attribute-wrong-type', element, written(way, name), { element: element.name, attribute: name, text: excerpt(text), type: known.type })
      } else if (!model.foreignAttributes || !(name.startsWith('xml:') || isForeign(name)))
        this.say('iati.attribute-unknown', element, written(way, name), { element: element.name, attribute: name })
      else if (name === 'xml:lang' && !isOfType('language', text))
        this.say('iati.attribute-wrong-type', element, written(way, name), { element: element.name, attribute: name, text: excerpt(text), type: 'language' })
    }
    for (const { name, required } of model.attributes.values())
      if (required && element.attributes[name] === undefined)
        this.say('iati.attribute-missing', element, written(way, name), { element: element.name, attribute: name })
  }

  /** Walks the children beside the model's list. `reached` only moves on, so what comes too late is named where it stands. */
  children(element: Tree, model: ElementModel, way: Way | undefined) {
    const seen = new Array<number>(model.children.length).fill(0)
    let reached = 0
    for (const child of element.children) {
      if (isForeign(child.name)) {
        if (model.foreignFrom < 0 || seen.some((number, place) => number > 0 && place >= model.foreignFrom))
          this.say('iati.element-unknown', child, written(way), { element: element.name, child: child.name })
        else reached = Math.max(reached, placeAfterOthers(model, seen))
        continue
      }
      const place = model.order.get(child.name)
      if (place === undefined) {
        this.say('iati.element-unknown', child, written(way), { element: element.name, child: child.name })
        continue
      }
      const { model: known, repeats } = model.children[place]!
      const number = (seen[place] = seen[place]! + 1)
      const here: Way = { above: way, name: child.name, number: repeats ? number : 0 }
      if (number > 1 && !repeats) this.say('iati.element-repeated', child, written(here), { element: element.name, child: child.name })
      else if (place < reached) {
        const before = model.children[reached]?.model.name
        if (before) this.say('iati.element-misplaced', child, written(here), { element: element.name, child: child.name, before })
        else this.say('iati.element-after-others', child, written(here), { element: element.name, child: child.name })
      } else reached = place
      this.element(child, known, here)
    }
    for (const [place, { model: known, required }] of model.children.entries())
      if (required && seen[place] === 0) this.say('iati.element-missing', element, written(way), { element: element.name, child: known.name })
  }
}

/**
 * Elements of other namespaces end the list, to the letter of the standard. But where the last of the list may repeat, the
 * official service also takes more of it after them, and its verdict is what people are held to.
 */
function placeAfterOthers(model: ElementModel, seen: number[]): number {
  const last = model.children[model.foreignFrom - 1]
  const mayGoOn = last?.repeats && (!last.required || seen[model.foreignFrom - 1]! > 0)
  return mayGoOn ? model.foreignFrom - 1 : model.foreignFrom
}

/** Everything in which this element departs from the model; places are given as a path below it. */
export function checkTree(element: Tree, model: ElementModel): FileFinding[] {
  const check = new Check()
  check.element(element, model, undefined)
  if (check.findings.length > 0) {
    const record = identifierOf(element)
    if (record !== '') for (const finding of check.findings) finding.record = excerpt(record, 200)
  }
  return check.findings
}
