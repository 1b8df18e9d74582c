import { expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { engine } from '../src/engine.ts'

it('names its version and a digest of what it ships, the same each time', () => {
  expect(engine()).toEqual({
    version: manifest.version,
    model: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
  })
  expect(engine()).toEqual(engine())
})
