// A record with everything in it that the standard knows, made from the model: for tests and for measuring.
import { tree, type Tree } from '../domain/tree.ts'
import type { DataType, ElementModel } from '../domain/standard/model.ts'

const samples: Record<DataType, string> = {
  text: 'word',
  decimal: '12.50',
  boolean: '1',
  date: '2027-04-30',
  moment: '2027-04-30T08:00:00Z',
  uri: 'https://example.org/list',
  language: 'fr',
  integer: '2',
  count: '1',
  positive: '2027',
  token: 'name',
}

/** Right for no type but plain text. */
const wrong = 'not 100% this'

/** Each attribute once, each child once or, where the standard allows several, twice. */
export function specimen(model: ElementModel): Tree {
  const attributes = Object.fromEntries([...model.attributes.values()].map(({ name, type }) => [name, samples[type]]))
  const children = model.children.flatMap((child) => (child.repeats ? [specimen(child.model), specimen(child.model)] : [specimen(child.model)]))
  return tree(model.name, attributes, children, model.text ? samples[model.text] : '')
}

export interface Fault {
  /** What was done to the specimen, for the name of a test. */
  what: string
  record: Tree
  isValid: boolean
}

/** Every way to build one thing wrong (or unusual, but right) in the specimen, one at a time. */
export function* faults(model: ElementModel): Generator<Fault> {
  const whole = specimen(model)
  for (const { element, its, path } of walk(whole, model, model.name)) {
    const change = (what: string, isValid: boolean, work: (element: Tree) => Tree): Fault => ({
      what: `${path} ${what}`,
      record: replaced(whole, element, work(element)),
      isValid,
    })
    for (const { name, required, type } of its.attributes.values()) {
      yield change(`without @${name}`, !required, (one) => ({ ...one, attributes: without(one.attributes, name) }))
      if (type !== 'text') yield change(`@${name} of another type`, false, (one) => ({ ...one, attributes: { ...one.attributes, [name]: wrong } }))
    }
    yield change('with an unknown attribute', its.anything, (one) => ({ ...one, attributes: { ...one.attributes, unknown: '1' } }))
    yield change('with an attribute of others', its.foreignAttributes, (one) => ({ ...one, attributes: { ...one.attributes, 'ex:own': '1' } }))
    if (its.anything) continue
    if (its.text !== undefined) {
      yield change('with an element in its text', false, (one) => ({ ...one, children: [tree('narrative')], text: '' }))
      if (its.text !== 'text') yield change('with another text', false, (one) => ({ ...one, text: wrong }))
      continue
    }
    yield* childFaults(its, change)
  }
}

type Change = (what: string, isValid: boolean, work: (element: Tree) => Tree) => Fault

function* childFaults(its: ElementModel, change: Change): Generator<Fault> {
  const put = (where: number, what: Tree) => (one: Tree) => ({ ...one, children: one.children.toSpliced(where, 0, what) })
  yield change('with a stray text', false, (one) => ({ ...one, text: 'stray' }))
  yield change('with an unknown element', false, put(0, tree('unknown')))
  const last = its.children.at(-1)
  const goesOn = its.foreignFrom === its.children.length && last?.repeats === true
  const isFirst = its.foreignFrom === 0 || (goesOn && !last?.required && its.children.length === 1)
  yield change('with an element of others first', isFirst, put(0, tree('ex:own')))
  if (last) yield change('with an element of others before the last', goesOn, put(-1, tree('ex:own')))
  yield change('with an element of others last', its.foreignFrom === its.children.length, put(999, tree('ex:own')))
  for (const [index, { model, required, repeats }] of its.children.entries()) {
    yield change(`without ${model.name}`, !required, (one) => ({ ...one, children: one.children.filter((child) => child.name !== model.name) }))
    const again = (one: Tree) => one.children.findIndex((child) => child.name === model.name)
    yield change(`with one more ${model.name}`, repeats, (one) => put(again(one), one.children[again(one)]!)(one))
    const next = its.children[index + 1]?.model.name
    if (next)
      yield change(`with ${next} before ${model.name}`, false, (one) =>
        put(
          again(one),
          one.children.find((child) => child.name === next)!,
        )(one),
      )
  }
}

const without = (attributes: Record<string, string>, name: string) => Object.fromEntries(Object.entries(attributes).filter(([one]) => one !== name))

/** The first element of each kind, with its model and its way. */
function* walk(element: Tree, its: ElementModel, path: string): Generator<{ element: Tree; its: ElementModel; path: string }> {
  yield { element, its, path }
  for (const { model } of its.children)
    yield* walk(
      element.children.find((child) => child.name === model.name)!,
      model,
      `${path}/${model.name}`,
    )
}

const replaced = (whole: Tree, old: Tree, by: Tree): Tree =>
  whole === old ? by : { ...whole, children: whole.children.map((child) => replaced(child, old, by)) }
