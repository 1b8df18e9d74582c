import { expect, test } from 'vitest'
import { phrasesIn } from '../features/why/topic-phrases.ts'

const TEXT = 'The ferry strike ended. The Ferry\nstrike had cost the harbour much.'
const at = (words: string, weight: number | null) => ({
  ...{ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, weight },
})

test('a phrase that stands twice is one, with what both places say', () => {
  expect(phrasesIn(TEXT, [at('harbour', 0.3), at('ferry strike', 0.25), at('Ferry\nstrike', 0.25)])).toEqual([
    { words: 'ferry strike', share: 0.5, places: 2 },
    { words: 'harbour', share: 0.3, places: 1 },
  ])
})

test('without weights the more frequent comes first', () => {
  expect(
    phrasesIn(TEXT, [at('harbour', null), at('ferry strike', null), at('Ferry\nstrike', null)]),
  ).toMatchObject([{ words: 'ferry strike', share: 0 }, { words: 'harbour' }])
})
