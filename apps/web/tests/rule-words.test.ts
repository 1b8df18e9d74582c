import { expect, test } from 'vitest'
import { ruleInWords } from '../features/articles/rule-words.ts'

test.each([
  ['json-ld', 'stated in the data of the page (JSON-LD)'],
  ['labelled:written', 'a word before it says what it is the date of; month in words'],
  [
    'near-headline:numeric-order-by-outlet:zone-by-telephone',
    'stands beside the headline; order of day and month told by the outlet; time zone told by the telephone',
  ],
  [
    'labelled:counted-from-retrieval',
    'a word before it says what it is the date of; counted from the moment when the page was taken',
  ],
  ['a-rule-of-tomorrow', 'a rule of tomorrow'],
])('%s', (rule, words) => {
  expect(ruleInWords(rule)).toBe(words)
})
