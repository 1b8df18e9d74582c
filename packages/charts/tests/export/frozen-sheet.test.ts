import { expect, test } from 'vitest'
import { layoutSheet } from '../../src/export/paper/sheet-layout.ts'
import { prepare } from '../../src/prepare/index.ts'
import { asFrozen, citationOf, jsonOf } from '../../src/text/index.ts'
import { context, topEntities } from '../samples/index.ts'

const question = topEntities()
const HOME = 'https://figures.of-a-newsroom-with-a-long-name.example/charts'
const frozen = asFrozen(
  {
    drawn: prepare(question, context()),
    address: `${HOME}/mentions-over-time-frozen-3k9x0d1q7w3k9x0d1q7w`,
    asOf: '2026-11-21T22:00:00.000Z',
  },
  {
    at: '2026-11-22T08:00:00.000Z',
    live: `${HOME}/mentions-over-time-3k9x0d1q7w`,
    engine: ['0.6.0+1a2b3c4d5e6f'],
  },
)

test('a frozen figure says so in its source line', () => {
  expect(frozen.drawn.source.text).toContain(
    `Frozen on 22 November 2026; numbers of 21 November 2026, read by 0.6.0+1a2b3c4d5e6f. Live: ${HOME}/`,
  )
  expect(JSON.parse(jsonOf(question.spec, frozen))).toMatchObject({
    frozen: { at: '2026-11-22T08:00:00.000Z', engine: ['0.6.0+1a2b3c4d5e6f'] },
  })
  expect(citationOf(frozen).version).toBe('0.6.0+1a2b3c4d5e6f')
})

test.each([360, 520, 1200])('on paper of %i pixels no address is cut', (width) => {
  const { lines } = layoutSheet({ drawn: frozen.drawn, address: frozen.address, plain: false }, width)
  const words = lines.map(({ text }) => text).join('')
  expect(words.replaceAll(' ', '')).toContain(frozen.address)
  expect(words.replaceAll(' ', '')).toContain(frozen.frozen?.live)
  expect(
    lines
      .slice(-8)
      .map(({ text }) => text)
      .join(''),
  ).not.toContain('…')
})
