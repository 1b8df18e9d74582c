import { expect, test } from 'vitest'
import { phraseFoundWords, phraseWords } from '../features/why/phrase-rules.ts'

const evidence = { frequency: 3, sentences: 2, first: 0, headline: true, keyness: 2 }

test.each([
  [
    evidence,
    'It stands in the article 3 times, in 2 different sentences. The headline has it. It is much more frequent here than in other news.',
  ],
  [
    { frequency: 1, sentences: 1, first: 0.4, headline: false, keyness: 0 },
    'It stands in the article once, in 1 sentence. It stands first 40 % down.',
  ],
  [
    { frequency: 2, sentences: 2, first: 0.1, headline: false, keyness: 0.3 },
    'It stands in the article 2 times, in 2 different sentences. It stands near the beginning. It is more frequent here than in other news.',
  ],
  [null, 'The article was read by an older version, which kept no reasons.'],
])('why a phrase: %j', (given, words) => {
  expect(phraseWords(given).join(' ')).toBe(words)
})

test('a rule without words falls back to its name', () => {
  expect(phraseFoundWords('told-by-letter')).toBe('Chosen by the rule “told by letter”.')
})
