import { describe, expect, test } from 'vitest'
import { pairView } from '../src/tellings/index.ts'
import { telling } from './tellings-articles.ts'

const themeOf = async (a: string, b: string) =>
  pairView(await telling('a', a), await telling('b', b)).sharedPhrases.map(({ label }) => label)

describe('the theme of two articles', () => {
  test.each([
    [
      'The valley marked the 40th anniversary of the flood on Friday.',
      'In Korvala a bell was rung to commemorate the flood.',
      ['anniversary', 'flood'],
    ],
    [
      'The harbour authority will dredge the northern channel in May.',
      'A ship ran aground because the harbour authority had not dredged the channel.',
      ['harbour authority', 'channel'],
    ],
    [
      'Farmers fear that locusts will eat the harvest.',
      'The harvest was small, and locusts were seen at the river.',
      ['locusts', 'harvest'],
    ],
  ])('%s / %s', async (a, b, labels) => {
    expect(await themeOf(a, b)).toEqual(expect.arrayContaining(labels))
    expect((await themeOf(b, a)).toSorted()).toEqual((await themeOf(a, b)).toSorted())
  })

  test.each([
    [
      'The villagers were forced to leave, and stayed together in a barn.',
      'The ship was forced to turn, and its crew held together.',
      'participles and adverbs',
    ],
    [
      'The global airline closed its office in Korvala.',
      'A global survey of birds began in Norvik.',
      'an adjective before another noun',
    ],
    ['The mill of Korvala burned.', 'A school was opened in Norvik.', 'nothing in common'],
  ])('%s / %s: nothing (%s)', async (a, b) => {
    expect(await themeOf(a, b)).toEqual([])
  })

  test('a pair of words stands before a word that weighs as much', async () => {
    const labels = await themeOf(
      'The harbour authority will dredge the channel for the ferries.',
      'For the ferries the harbour authority had not dredged the channel.',
    )
    expect(labels[0]).toBe('harbour authority')
  })
})
