import { idsIn } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { expect, test } from 'vitest'
import { addToList, addToSet, choicesOf } from '../features/filters/choices.ts'

const filter: ArticleFilter = {
  outlets: ['Outlet:a', 'Outlet:b'],
  exceptOutlets: ['Outlet:c'],
  entities: { all: ['Entity:x'], none: ['Entity:y'] },
  furnitureEntities: ['Entity:z'],
  period: { from: '2020-05-01' },
  agencyKnown: false,
  text: 'oil',
}

test('every choice is a chip and can be taken away alone', () => {
  const choices = choicesOf(filter, (id) => id.slice(id.indexOf(':') + 1))
  expect(choices.map(({ label }) => label)).toEqual([
    'Outlet a',
    'Outlet b',
    'Not from c',
    'No wire copy',
    'Mentions x',
    'Does not mention y',
    'Furniture names z',
    'since 1 May 2020',
  ])
  expect(choices[0]?.without).toEqual({ ...filter, outlets: ['Outlet:b'] })
  expect(choices[4]?.without).toEqual({ ...filter, entities: { none: ['Entity:y'] } })
})

test('what is only yes or no is a chip each, and a language is called by its name', () => {
  const choices = choicesOf({ languages: ['de', 'pt-BR'], analysed: false, paywalled: true }, String)
  expect(choices.map(({ label }) => label)).toEqual([
    'Language German, Brazilian Portuguese',
    'Not analysed',
    'Only the beginning shown',
  ])
  expect(choices[2]?.without).toEqual({ languages: ['de', 'pt-BR'], analysed: false })
})

test('copies counted once and original reporting only are chips', () => {
  const choices = choicesOf({ copiesOnce: true, originalOnly: true }, String)
  expect(choices.map(({ label }) => label)).toEqual(['Copies counted once', 'Original reporting only'])
  expect(choices[0]?.without).toEqual({ originalOnly: true })
})

test('the last of a list takes its key with it', () => {
  const [choice] = choicesOf({ outlets: ['Outlet:a'] }, String)
  expect(choice?.without).toEqual({})
})

test('a thing cannot be both wanted and refused', () => {
  expect(addToSet(filter, 'entities', 'all', 'Entity:y').entities).toEqual({ all: ['Entity:x', 'Entity:y'] })
})

test('a story is a chip with its name', () => {
  const chosen = addToList({ stories: ['Story:a'] }, 'stories', 'Story:b')
  const choices = choicesOf(chosen, (id) => (id === 'Story:b' ? 'A ferry sinks' : id))
  expect(choices.map(({ label }) => label)).toEqual(['Story Story:a', 'Story A ferry sinks'])
  expect(choices[0]?.without).toEqual({ stories: ['Story:b'] })
})

test('a list holds a thing once', () => {
  expect(addToList(filter, 'outlets', 'Outlet:a').outlets).toEqual(['Outlet:a', 'Outlet:b'])
})

test('a phrase is called by its wording, which is asked by its id', () => {
  const phrases: ArticleFilter = { phrases: { all: ['united state'] } }
  expect(idsIn(phrases)).toEqual(['Phrase:united state'])
  const nameOf = (id: string) => (id === 'Phrase:united state' ? 'United States' : id)
  expect(choicesOf(phrases, nameOf).map(({ label }) => label)).toEqual(['Phrase “United States”'])
})
