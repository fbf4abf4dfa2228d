import { describe, expect, test } from 'vitest'
import { checkTree } from '../check-tree.ts'
import { activityFile, activityModel } from './activities.ts'
import { elementAt, type ElementModel } from './model.ts'
import { organisationFile, organisationModel } from './organisations.ts'
import { faults, specimen } from '../../proofs/specimen.ts'

function count(model: ElementModel): { elements: number; attributes: number } {
  return model.children
    .map((child) => count(child.model))
    .reduce((sum, one) => ({ elements: sum.elements + one.elements, attributes: sum.attributes + one.attributes }), {
      elements: 1,
      attributes: model.attributes.size,
    })
}

describe('the model of the standard', () => {
  test('holds every element in every place where it may stand', () => {
    expect(count(activityFile)).toMatchInlineSnapshot(`
      {
        "attributes": 242,
        "elements": 201,
      }
    `)
    expect(count(organisationFile)).toMatchInlineSnapshot(`
      {
        "attributes": 71,
        "elements": 58,
      }
    `)
  })

  test('keeps the order of the standard', () => {
    expect(activityModel.children.slice(0, 6).map((child) => child.model.name)).toEqual([
      'iati-identifier',
      'reporting-org',
      'title',
      'description',
      'participating-org',
      'other-identifier',
    ])
    expect([...elementAt(activityModel, 'result', 'indicator', 'period')!.order.keys()]).toEqual(['period-start', 'period-end', 'target', 'actual'])
  })

  test('fills an element that is like another one in the same way, under its own name', () => {
    const measured = elementAt(activityModel, 'result', 'indicator', 'period', 'actual')!
    expect(measured.name).toBe('actual')
    expect([...measured.order.keys()]).toEqual(['location', 'dimension', 'comment', 'document-link'])
  })
})

describe.each([
  ['activity', activityModel],
  ['organisation', organisationModel],
])('a whole %s', (_, model) => {
  test('passes the check', () => {
    expect(checkTree(specimen(model), model)).toEqual([])
  })

  test('passes or fails with one thing changed, for every element of the model and every kind of change', () => {
    const wrong: string[] = []
    let tried = 0
    for (const { what, record, isValid } of faults(model)) {
      tried += 1
      if ((checkTree(record, model).length === 0) !== isValid) wrong.push(`${what}: should ${isValid ? 'pass' : 'fail'}`)
    }
    expect(wrong).toEqual([])
    expect(tried).toBeGreaterThan(300)
  })
})
