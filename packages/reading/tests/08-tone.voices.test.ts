import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { scenesOf } from '../src/08-tone/passages.ts'
import { documentOf } from './annotated-document.ts'

/** The words that each mention of Velde is read in, and whether they count as quoted. */
function readIn(text: string) {
  const d = findQuotations(documentOf(text, [{ text: 'Velde', entity: 'marta' }]))
  return scenesOf({ ...d, topics: [] }).flatMap(({ passage, toRead }) =>
    toRead.flatMap(({ expression, inContent }) => {
      const isVelde = text.slice(expression.start, expression.end) === 'Velde'
      return isVelde ? [{ words: passage.tokens.map((token) => token.text).join(' '), inContent }] : []
    }),
  )
}

describe('the words that a mention is read in', () => {
  test.each([
    [
      '“Velde kept every promise of hers,” Lindqvist said.',
      [{ words: '“ Velde kept every promise of hers , ”', inContent: true }],
    ],
    [
      'Lindqvist complained that Velde kept none of her promises.',
      [{ words: 'Lindqvist complained that Velde kept none of her promises .', inContent: true }],
    ],
    [
      'Lindqvist said that Velde “kept none of her promises”.',
      [{ words: 'Lindqvist said that Velde “ kept none of her promises ” .', inContent: true }],
    ],
    ['Velde kept her promises.', [{ words: 'Velde kept her promises .', inContent: false }]],
    ['“Velde lied,” Lindqvist said.', [{ words: '“ Velde lied , ” Lindqvist said .', inContent: true }]],
  ])('%s', (text, expected) => {
    expect(readIn(text)).toEqual(expected)
  })
})
