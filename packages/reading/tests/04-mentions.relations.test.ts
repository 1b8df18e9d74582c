import { describe, expect, it } from 'vitest'
import { relationsOf } from '../src/04-mentions/relations.ts'

const words = (entity: Parameters<typeof relationsOf>[0]) =>
  relationsOf(entity).map(({ kind, office, from, to, inverse, name }) =>
    [inverse ? '←' : '→', kind, office, name, from, to].filter((part) => part !== null).join(' '),
  )

describe('what the knowledge base says of two', () => {
  it('the Kremlin belongs to Russia, and Russia has it', () => {
    expect(words({ type: 'ORGANIZATION', name: 'Kremlin', wikidata: null })).toEqual(['→ part Russia'])
    expect(words({ type: 'PLACE', name: 'Russia', wikidata: 'Q159' })).toContain('← part Kremlin')
  })
  it('a capital, from both sides', () => {
    expect(words({ type: 'PLACE', name: 'Moscow', wikidata: 'Q649' })).toEqual(['→ capital Russia'])
    expect(words({ type: 'PLACE', name: 'Russia', wikidata: 'Q159' })).toContain('← capital Moscow')
  })
  it('an office with its years', () => {
    expect(words({ type: 'PERSON', name: 'Boris Johnson', wikidata: 'Q180589' })).toEqual([
      '→ office prime minister United Kingdom 2019 2022',
    ])
  })
  it('nothing of a namesake that was not linked', () => {
    expect(relationsOf({ type: 'PERSON', name: 'Boris Johnson', wikidata: null })).toEqual([])
    expect(relationsOf({ type: 'PERSON', name: 'Boris Johnson', wikidata: 'Q1' })).toEqual([])
  })
  it('nothing of another type with the same name, and of whom it does not know', () => {
    expect(relationsOf({ type: 'PERSON', name: 'Moscow', wikidata: 'Q649' })).toEqual([])
    expect(relationsOf({ type: 'PERSON', name: 'Mira Sandgate', wikidata: null })).toEqual([])
  })
})
