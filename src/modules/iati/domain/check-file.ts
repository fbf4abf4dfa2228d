// The outermost element of a file, checked while its records pass by one at a time.
import { checkTree } from './check-tree.ts'
import { fileFinding, type FileFinding } from './file-finding.ts'
import type { ElementModel } from './standard/model.ts'
import { isBlank, isForeign, type Tree } from './tree.ts'

export interface FileCheck {
  /** What is wrong with one element that stands directly inside the outermost one. */
  part(part: Tree): FileFinding[]
  /** What is wrong with the outermost element itself; to be asked when all parts have passed. */
  end(): FileFinding[]
}

export function fileCheck(root: Tree, model: ElementModel): FileCheck {
  const known = model.children[0]!
  let records = 0
  let othersBegan = false
  const say = (code: string, element: Tree, values: Record<string, string>) => fileFinding('schema', 'blocker', code, element, '', values)

  return {
    part(part) {
      if (isForeign(part.name)) {
        othersBegan = true
        return []
      }
      if (part.name !== known.model.name) return [say('iati.element-unknown', part, { element: root.name, child: part.name })]
      records += 1
      const late = othersBegan ? [say('iati.element-after-others', part, { element: root.name, child: part.name })] : []
      return [...late, ...checkTree(part, known.model)]
    },
    end() {
      const findings = checkTree({ ...root, children: [], text: '' }, { ...model, children: [], order: new Map() })
      if (!isBlank(root.text)) findings.push(say('iati.text-not-expected', root, { element: root.name, text: root.text.trim().slice(0, 60) }))
      if (records === 0) findings.push(say('iati.element-missing', root, { element: root.name, child: known.model.name }))
      return findings
    },
  }
}
