// Our words turned back into an activity element, in the order that the standard wants.
import type { Activity } from './activity.ts'
import { activityShape } from './codec/activity-shape.ts'
import { activityModel } from './standard/activities.ts'
import type { ElementModel } from './standard/model.ts'
import type { Tree } from './tree.ts'

/** `language`: the same assumption as was made when it was read, for activities that do not say theirs. */
export function treeFromActivity(activity: Activity, language = 'en'): Tree {
  return inOrder(activityShape.write('iati-activity', activity, activity.language ?? language), activityModel)
}

/** Children and attributes as the standard lists them; what it does not know comes last, for the check to find. */
export function inOrder(element: Tree, model: ElementModel): Tree {
  const placeOf = (name: string) => model.order.get(name) ?? model.children.length
  const names = [...model.attributes.keys()]
  const rank = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length)
  return {
    ...element,
    attributes: Object.fromEntries(Object.entries(element.attributes).sort(([one], [other]) => rank(one) - rank(other))),
    children: element.children
      .map((child) => {
        const known = model.children[placeOf(child.name)]
        return known ? inOrder(child, known.model) : child
      })
      .sort((one, other) => placeOf(one.name) - placeOf(other.name)),
  }
}
