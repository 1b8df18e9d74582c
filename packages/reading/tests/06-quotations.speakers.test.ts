import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Marta Velde', entity: 'marta' },
  { text: 'Velde', entity: 'marta' },
  { text: 'Oskar Lindqvist', entity: 'oskar' },
  { text: 'Lindqvist', entity: 'oskar' },
]

const found = (text: string) => findQuotations(documentOf(text, NAMES)).quotations
const contents = (text: string) =>
  found(text).map(({ content, speaker }) => [
    text.slice(content.start, content.end),
    speaker && text.slice(speaker.start, speaker.end),
  ])

/** A text, and each quotation of it with the words that name its speaker. */
type Row = [text: string, ...quotations: [content: string, speaker: string | null][]]

const table = (rows: Row[]) => rows.map(([text, ...quotations]) => ({ text, quotations }))

describe('a verb that is in no list', () => {
  test.each(
    table([
      ['“We will wait,” nodded Velde.', ['“We will wait,”', 'Velde']],
      ['“We will wait for the boat,” Velde shrugged.', ['“We will wait for the boat,”', 'Velde']],
      [
        '“We will wait for the boat,” an angry Lindqvist bellowed.',
        ['“We will wait for the boat,”', 'an angry Lindqvist'],
      ],
      ['“We will wait for the boat!” the captain barked.', ['“We will wait for the boat!”', 'the captain']],
      ['“We will wait for the boat,” she surmised.', ['“We will wait for the boat,”', 'she']],
      ['Velde shrugged, “We will wait for the boat.”', ['“We will wait for the boat.”', 'Velde']],
      ['Lindqvist resisted: “We will wait for the boat.”', ['“We will wait for the boat.”', 'Lindqvist']],
    ]),
  )('$text', ({ text, quotations }) => {
    expect(contents(text)).toEqual(quotations)
  })
})

describe('a verb after a full stop, a colon, a dash', () => {
  test.each(
    table([
      ['“We will wait for the boat.” Velde said.', ['“We will wait for the boat.”', 'Velde']],
      ['Marta Velde: “We will wait for the boat.”', ['“We will wait for the boat.”', 'Marta Velde']],
      ['Added Lindqvist: “We will wait for the boat.”', ['“We will wait for the boat.”', 'Lindqvist']],
      [
        'That evening Velde had one answer: “We will wait for the boat.”',
        ['“We will wait for the boat.”', 'Velde'],
      ],
      [
        'Velde, on her way to the pier, said of the boat: “We will wait for it.”',
        ['“We will wait for it.”', 'Velde, on her way to the pier,'],
      ],
      [
        'Velde issued this statement:\n\n“We will wait for the boat.”',
        ['“We will wait for the boat.”', 'Velde'],
      ],
      ['“We will wait for the boat.” — Marta Velde', ['“We will wait for the boat.”', 'Marta Velde']],
      [
        '“We will wait for the boat.” -Marta Velde, on the pier.',
        ['“We will wait for the boat.”', 'Marta Velde'],
      ],
    ]),
  )('$text', ({ text, quotations }) => {
    expect(contents(text)).toEqual(quotations)
  })
})

describe('what stands beside quoted words and says nothing', () => {
  test.each([
    'The “Night Harbour” sank.',
    'They sailed on the “Maid of the Northern Sea” and the crew slept.',
    'Donovan “Bassie” Clennon, who lights both, came late.',
    'Velde played in the series “Night of the Harbour.”',
    '“Daily Harbour” host Oskar Lindqvist came late.',
    '“Harbour Talk” — The Harbour Post, May 3, 2024.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('turns over paragraphs', () => {
  const dialogue = [
    '“When does the boat come?” asked Velde.',
    '“It comes at nine, as always,” Lindqvist said.',
    '“And when does it leave again?”',
    '“Before ten, I should think.”',
  ]

  test('one asks, the other answers, and so on', () => {
    const asksBack = '“It comes at nine, and when will you come?” Lindqvist said.'
    const text = [dialogue[0], asksBack, ...dialogue.slice(2)].join('\n\n')
    expect(found(text).map(({ speaker }) => speaker?.entity)).toEqual(['marta', 'oskar', 'marta', 'oskar'])
  })

  test('without a question the same one goes on', () => {
    const text = [dialogue[0], dialogue[1], '“The captain knows the way in any weather.”'].join('\n\n')
    expect(found(text).map(({ speaker }) => speaker?.entity)).toEqual(['marta', 'oskar', 'oskar'])
  })

  test('narration between the turns ends the exchange', () => {
    const text = [dialogue[0], 'Lindqvist looked at the sea.', '“It comes at nine, as always.”'].join('\n\n')
    expect(found(text).map(({ speaker }) => speaker?.entity)).toEqual(['marta', 'marta'])
  })
})

describe('words as they were said, without marks', () => {
  test('a transcript gives each paragraph to its label', () => {
    const text = [
      'The talk on the pier, word for word:',
      'MARTA VELDE: The boat is late again. It always is.',
      'LINDQVIST: And who pays for it?',
      'VELDE: The town pays, as always.',
      'LINDQVIST (on tape): That is what I thought.',
    ].join('\n\n')
    const given = found(text).filter(({ rule }) => rule === 'transcript')
    expect(given.map(({ content }) => text.slice(content.start, content.end))).toEqual([
      'The boat is late again. It always is.',
      'And who pays for it?',
      'The town pays, as always.',
      'That is what I thought.',
    ])
    expect(given.map(({ kind }) => kind)).toEqual(['direct', 'direct', 'direct', 'direct'])
    expect(given.map(({ speaker }) => speaker?.text)).toEqual([
      'MARTA VELDE',
      'LINDQVIST',
      'VELDE',
      'LINDQVIST',
    ])
  })

  test('questions and answers', () => {
    const text =
      'Q: Is the boat late?\n\nA: It is late again.\n\nQ: Why is it late?\n\nA: The captain sleeps.'
    expect(contents(text)).toEqual([
      ['Is the boat late?', 'Q'],
      ['It is late again.', 'A'],
      ['Why is it late?', 'Q'],
      ['The captain sleeps.', 'A'],
    ])
  })

  test.each(
    table([
      ['Velde tweeted:\n\nThe boat is late again.', ['The boat is late again.', 'Velde']],
      ['The statement read:\n\nThe boat is late again.', ['The boat is late again.', 'The statement']],
      ['Lindqvist has written:\n\nThe boat is late again.', ['The boat is late again.', 'Lindqvist']],
    ]),
  )('$text', ({ text, quotations }) => {
    expect(contents(text)).toEqual(quotations)
  })

  test.each([
    'DUBAI: The boat came late on Monday.',
    'DUBAI: The boat came late.\n\nLONDON: The pier was closed.\n\nThe town slept.',
    'The boat stops at three piers:\n\nThe first of them is old.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('all capitals name whoever is named elsewhere', () => {
  test('MARTA VELDE is Marta Velde', () => {
    const text = 'Marta Velde came.\n\nVELDE: It is late.\n\nREPORTER: Is it?\n\nVELDE: It is.'
    expect(found(text).map(({ speaker }) => speaker?.entity)).toEqual(['marta', null, 'marta'])
  })
})
