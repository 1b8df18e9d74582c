import { apiWords } from '@parallax/client'
import { expect, test } from 'vitest'
import { parseTone, printTone, toneSet } from '../src/tone-address.ts'

const ada = { entity: 'Entity:person.ada-example' }

test.each([
  [ada, 'person.ada-example'],
  [{ ...ada, voice: 'narration' as const }, 'person.ada-example*narration'],
  [{ ...ada, direction: 'none' as const }, 'person.ada-example*none'],
  [{ ...ada, telling: true as const }, 'person.ada-example*telling'],
  [
    { ...ada, voice: 'quoted' as const, direction: 'negative' as const },
    'person.ada-example*quoted*negative',
  ],
])('%j stands in an address as %s and is read from it', (tone, address) => {
  expect(printTone(tone)).toBe(address)
  expect(parseTone(address)).toEqual(tone)
})

test.each(['', '*narration', 'person.ada*loud', 'person.ada*quoted*narration', 'per son'])(
  '%j is no tone',
  (address) => {
    expect(parseTone(address)).toBeNull()
  },
)

test('a set has one address in any order', () => {
  const bo = { entity: 'Entity:person.bo-sample' }
  expect(toneSet.serialize([bo, ada])).toBe(toneSet.serialize([ada, bo]))
  expect(toneSet.parse(toneSet.serialize([bo, ada]))).toEqual([ada, bo])
})

test('its words become the API’s', () => {
  const tone = { ...ada, voice: 'narration', direction: 'positive' }
  expect(apiWords({ filter: { toned: [tone] }, subject: { kind: 'TONE', tone } })).toEqual({
    filter: { toned: [{ ...ada, voice: 'NARRATION', direction: 'POSITIVE' }] },
    subject: { kind: 'TONE', tone: { ...ada, voice: 'NARRATION', direction: 'POSITIVE' } },
  })
})
