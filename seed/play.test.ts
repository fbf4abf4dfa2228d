import { test } from 'vitest'
import { aWorld } from '#tests/world.ts'
import { playDemo } from './play.ts'
const world = await aWorld()
test('it plays', async () => {
  const start = performance.now()
  console.log(await playDemo(world.corridor, { now: world.now }), performance.now() - start)
  const again = performance.now()
  console.log(await playDemo(world.corridor, { now: world.now }), performance.now() - again)
})
