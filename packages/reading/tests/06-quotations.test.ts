import type { Quotation } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Marta Velde', entity: 'marta' },
  { text: 'Velde', entity: 'marta' },
  { text: 'Oskar Lindqvist', entity: 'oskar' },
  { text: 'Lindqvist', entity: 'oskar' },
  { text: 'Harbour Authority', entity: 'authority', type: 'ORGANIZATION' },
]

const quotationsOf = (text: string) => findQuotations(documentOf(text, NAMES)).quotations
const shown = (text: string, { kind, content, cue, speaker }: Quotation) => ({
  kind,
  content: text.slice(content.start, content.end),
  cue: cue?.text ?? null,
  speaker: speaker?.text ?? null,
})

interface Row {
  text: string
  kind: Quotation['kind']
  content: string
  cue: string | null
  speaker: string | null
}

const ROWS: Row[] = [
  {
    text: '“The pier will open in May,” said Marta Velde.',
    kind: 'direct',
    content: '“The pier will open in May,”',
    cue: 'said',
    speaker: 'Marta Velde',
  },
  {
    text: '"The pier will open in May," Velde told reporters on Friday.',
    kind: 'direct',
    content: '"The pier will open in May,"',
    cue: 'told',
    speaker: 'Velde',
  },
  {
    text: 'Velde said: “We have waited long enough.”',
    kind: 'direct',
    content: '“We have waited long enough.”',
    cue: 'said:',
    speaker: 'Velde',
  },
  {
    text: 'Marta Velde, the mayor of the town, said the pier would open in May.',
    kind: 'indirect',
    content: 'the pier would open in May',
    cue: 'said',
    speaker: 'Marta Velde, the mayor of the town,',
  },
  {
    text: 'Lindqvist insisted that the harbour was safe.',
    kind: 'indirect',
    content: 'that the harbour was safe',
    cue: 'insisted',
    speaker: 'Lindqvist',
  },
  {
    text: 'The pier will open in May, the Harbour Authority said on Monday.',
    kind: 'indirect',
    content: 'The pier will open in May',
    cue: 'said',
    speaker: 'the Harbour Authority',
  },
  {
    text: 'According to the Harbour Authority, the pier will open in May.',
    kind: 'indirect',
    content: 'the pier will open in May',
    cue: 'According to',
    speaker: 'the Harbour Authority',
  },
  {
    text: 'The pier will open in May, according to the Harbour Authority.',
    kind: 'indirect',
    content: 'The pier will open in May',
    cue: 'according to',
    speaker: 'the Harbour Authority',
  },
  {
    text: 'Velde said the pier was “a gift to the town” and would open in May.',
    kind: 'mixed',
    content: 'the pier was “a gift to the town” and would open in May',
    cue: 'said',
    speaker: 'Velde',
  },
  {
    text: 'Velde has promised to open the pier in May.',
    kind: 'indirect',
    content: 'to open the pier in May',
    cue: 'has promised',
    speaker: 'Velde',
  },
  {
    text: '‘We have waited long enough,’ Velde said.',
    kind: 'direct',
    content: '‘We have waited long enough,’',
    cue: 'said',
    speaker: 'Velde',
  },
  {
    text: "``We have waited long enough,'' Velde said.",
    kind: 'direct',
    content: "``We have waited long enough,''",
    cue: 'said',
    speaker: 'Velde',
  },
  {
    text: '“They told me ‘go home’ and I went,” Lindqvist recalled.',
    kind: 'direct',
    content: '“They told me ‘go home’ and I went,”',
    cue: 'recalled',
    speaker: 'Lindqvist',
  },
]

describe('a sentence gives its quotation', () => {
  test.each(ROWS)('$text', ({ text, ...expected }) => {
    expect(quotationsOf(text).map((one) => shown(text, one))).toContainEqual(expected)
  })
})

describe('no quotation', () => {
  test.each([
    'The film “Night Harbour” opened on Friday.',
    'Edward “Teddy” Falk was born in the town.',
    'The so-called “reform” was passed in May.',
    "The pier is 6'2\" wide and 300' long.",
    "The ships' crews left the harbour at nine.",
    'The pier opened in May.',
  ])('%s', (text) => {
    expect(quotationsOf(text)).toEqual([])
  })
})

describe('over sentences and paragraphs', () => {
  test('a cue in the middle gives two pieces of one speaker', () => {
    const text = '“The pier,” said Velde, “will open in May.”'
    expect(quotationsOf(text).map((one) => shown(text, one))).toEqual([
      { kind: 'direct', content: '“The pier,”', cue: 'said', speaker: 'Velde' },
      { kind: 'direct', content: '“will open in May.”', cue: 'said', speaker: 'Velde' },
    ])
  })

  test('the next quoted sentence belongs to the same speaker', () => {
    const text = '“The pier will open in May,” Velde said. “We have waited long enough.”'
    const [, second] = quotationsOf(text)
    expect(second?.speaker?.entity).toBe('marta')
  })

  test('a quotation that a paragraph leaves open goes on in the next', () => {
    const text = 'Velde said: “The pier will open in May.\n\n“The harbour must wait until June.”'
    const found = quotationsOf(text)
    expect(found.map((one) => text.slice(one.content.start, one.content.end))).toEqual([
      '“The pier will open in May.',
      '“The harbour must wait until June.”',
    ])
    expect(found.map((one) => one.speaker?.entity)).toEqual(['marta', 'marta'])
  })

  test('a sentence that introduces a quotation names its speaker', () => {
    const text = 'Lindqvist was in no mood for jokes. “This harbour has been neglected for years.”'
    expect(quotationsOf(text)[0]?.speaker?.entity).toBe('oskar')
  })

  test('a quotation without a closing mark ends with its paragraph', () => {
    const text = 'Velde said: “The pier will open in May.\n\nThe town has nine thousand people.'
    const [first, ...more] = quotationsOf(text)
    expect(first && text.slice(first.content.start, first.content.end)).toBe('“The pier will open in May.')
    expect(more).toEqual([])
  })
})

describe('speakers', () => {
  test.each([
    ['“It is done,” said the mayor, Marta Velde.', 'marta'],
    ['Marta Velde came late. “It is all done now,” she said.', 'marta'],
    ['A spokesman for Velde said the pier would open.', null],
    ['The Velde campaign said the pier would open.', null],
    ['The Harbour Authority said the pier would open.', 'authority'],
    ['Lindqvist, who admitted that he was late, left.', 'oskar'],
  ])('%s', (text, entity) => {
    expect(quotationsOf(text)[0]?.speaker?.entity ?? null).toBe(entity)
  })
})

describe('cue classes', () => {
  test.each([
    ['said', 'neutral'],
    ['insisted', 'assertive'],
    ['claimed', 'doubting'],
    ['admitted', 'conceding'],
    ['complained', 'charging'],
    ['hoped', 'other'],
  ])('%s is %s', (cue, expected) => {
    expect(quotationsOf(`Velde ${cue} that the pier was late.`)[0]?.cue?.class).toBe(expected)
  })
})

test('spans lie in the text, in order, and the whole covers its parts', () => {
  const text = ROWS.map((row) => row.text).join('\n\n')
  for (const { start, end, content, cue, speaker } of quotationsOf(text))
    for (const part of [content, cue, speaker]) {
      if (!part) continue
      expect(part.start).toBeGreaterThanOrEqual(start)
      expect(part.end).toBeLessThanOrEqual(end)
      expect(part.end).toBeGreaterThan(part.start)
    }
})

test('nothing is found in a text that is not analysed', () => {
  expect(findQuotations({ ...documentOf(ROWS[0]?.text ?? ''), analysed: false }).quotations).toEqual([])
})
