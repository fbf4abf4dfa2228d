// The shape of the standard as data: which elements stand in which, in what order, how often, with which attributes.

export type DataType = 'text' | 'decimal' | 'boolean' | 'date' | 'moment' | 'uri' | 'language' | 'integer' | 'count' | 'positive' | 'token'

export interface AttributeModel {
  name: string
  type: DataType
  required: boolean
}

export interface ChildModel {
  model: ElementModel
  required: boolean
  /** May stand there more than once. */
  repeats: boolean
}

export interface ElementModel {
  name: string
  attributes: Map<string, AttributeModel>
  /** In the order of the standard, which files have to follow. */
  children: ChildModel[]
  /** Place of each child in that order. */
  order: Map<string, number>
  /** Set when the element holds text of this type and no elements. */
  text?: DataType
  /** Attributes of other namespaces are welcome. */
  foreignAttributes: boolean
  /** Elements of other namespaces are welcome before the child with this number (usually: after all); -1 is nowhere. */
  foreignFrom: number
  /** The standard does not say what is inside. */
  anything: boolean
}

/** A document shape that several elements share, by name. */
export type Shapes = Map<string, ElementModel>

export const childModel = (parent: ElementModel, name: string): ChildModel | undefined => parent.children[parent.order.get(name) ?? -1]

/** The model of an element by its way down from `model`: `elementAt(activities, 'iati-activity', 'result', 'indicator')`. */
export function elementAt(model: ElementModel, ...names: string[]): ElementModel | undefined {
  let found: ElementModel | undefined = model
  for (const name of names) found = found && childModel(found, name)?.model
  return found
}
