import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { outcomePage } from '#modules/programme/queries/outcome-page.ts'
import { outcomeProgress } from '#modules/results/queries/outcome-progress.ts'
import { outcomeMoney } from '#modules/finance/queries/outcome-money.ts'
import { bruno } from '#tests/cast.ts'
import { aWorld, type World } from '#tests/world.ts'
import { takeIn } from '../proofs/bringing.ts'
import { hasShared, sharedIati } from '../proofs/official-schema.ts'

let world: World
beforeAll(async () => {
  world = await aWorld()
})

const real = hasShared ? readdirSync(join(sharedIati, 'real')).filter((file) => file.endsWith('.xml')) : []

describe.runIf(hasShared).each(real)('%s', (file) => {
  test('comes in whole', async () => {
    const answer = await takeIn(await world, readFileSync(join(sharedIati, 'real', file)), {})
    console.log(file, answer.counts)
    expect(answer.outcomes).toHaveLength(answer.counts.activities)
  })
})
