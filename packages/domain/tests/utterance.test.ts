import { describe, expect, test } from 'vitest'
import { utterance } from '../src/utterance.ts'

const wordsOf = (content: string) => utterance(content).words.join(' ')

describe('one utterance, printed in two ways', () => {
  test.each([
    ['“The pier will open in May,”', '"the pier will open in May."'],
    ['‘We don’t want it’', "We don't want it"],
    ['«\u00a0The pier\u202fis closed\u00a0»', 'The pier is closed'],
    ['„Das Café ist zu“', 'das cafe ist zu'],
    ['“[T]he pier will open”', 'The pier will open'],
    ['“[The pier] will open in May”', '“… will open in May”'],
    ['“He (the mayor) will open it”', '“He will open it”'],
    ['“It cost 1,200 crowns (sic)”', '“It cost 1200 crowns”'],
    ['“A well-known U.S. harbour — ours — is closed”', '“A well known US harbour, ours, is closed”'],
    ['“They told me ‘go home’ and I went,”', '“They told me “go home” and I went.”'],
    ['“a soft\u00adly spoken\u200b word”', '“a softly spoken word”'],
    ['“The\n pier   is\tclosed”', '“The pier is closed”'],
  ])('%s = %s', (one, other) => {
    expect(wordsOf(one)).toBe(wordsOf(other))
    expect(wordsOf(one)).not.toBe('')
  })
})

describe('words that tell two utterances apart stay', () => {
  test.each([
    ['“We will go”', '“We will not go”'],
    ['“It cost 1,200 crowns”', '“It cost 12,000 crowns”'],
    ['“We do”', '“We don’t”'],
  ])('%s ≠ %s', (one, other) => {
    expect(wordsOf(one)).not.toBe(wordsOf(other))
  })
})

describe('shingles', () => {
  const whole = '“The old pier will open in May, and the town will pay for all of it,” said the mayor'

  test('five words in a row, each once, in order', () => {
    expect(utterance('“the pier, the pier, the pier, the”').shingles).toEqual([
      'the pier the pier the',
      'pier the pier the pier',
    ])
  })

  test.each([
    '“the town will pay for all of it”',
    '“The old pier will open in May … all of it”',
    'that “[the] old pier will open in May”',
  ])('a cut or a fragment shares them with the whole: %s', (part) => {
    const known = new Set(utterance(whole).shingles)
    const { shingles } = utterance(part)
    expect(shingles.filter((one) => known.has(one)).length).toBeGreaterThan(0)
  })

  test.each([
    '“The old pier … and the town”',
    '“The old pier [in the harbour] and the town”',
    '“The old . . . pier and the town”',
  ])('none runs over a gap: %s', (content) => {
    expect(utterance(content).words.length).toBeGreaterThan(4)
    expect(utterance(content).shingles).toEqual([])
  })

  test.each(['', '“”', '…', '“We will not resign”'])('a short content has none: %j', (content) => {
    expect(utterance(content).shingles).toEqual([])
  })
})

test('a megabyte of brackets, dots and apostrophes is read in one go', () => {
  const long = `${'[('.repeat(250_000)}${'. '.repeat(250_000)}${"a'".repeat(125_000)}`
  expect(utterance(long).words).toHaveLength(1)
})
