import { expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { engine } from '../src/engine.ts'

it('names its version and a digest of what it ships, the same each time', async () => {
  expect(await engine('fast')).toEqual({
    version: manifest.version,
    model: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    names: 'fast',
  })
  expect(await engine('fast')).toEqual(await engine('fast'))
})
