import { describe, expect, test } from 'vitest'
import type { Cell, Drawn } from '../src/prepare/index.ts'
import { prepare } from '../src/prepare/index.ts'
import { type Moment, since } from '../src/since/index.ts'
import { context, everyKind } from './samples/index.ts'

const opens = (title: string) => ({ slice: {}, subject: null, title })
type Line = [header: string, ...numbers: (number | string)[]]

/** A table of names, types and numbers. A number opens onto what is named after it. */
function moment(
  lines: Line[],
  over: Partial<Moment> & { articles?: number; columns?: string[] } = {},
): Moment {
  const { articles = 40, columns = ['Mentions'], ...rest } = over
  const cell = (value: number | string, header: string): Cell =>
    typeof value === 'string'
      ? { text: value, raw: value, opens: null }
      : { text: `${value}`, raw: value, opens: value === 0 ? null : opens(`${header} ${value}`) }
  const [words = []] = lines.map((line) => line.slice(1).filter((value) => typeof value === 'string'))
  return {
    ...{ engine: ['0.6.0+aaaa'], asOf: '2020-05-03T10:00:00.000Z', ...rest },
    drawn: {
      source: { text: '', articles, opens: opens('all') },
      table: {
        caption: '',
        columns: [
          ...['Name', ...words.map(() => 'Type')].map((label) => ({ label, numeric: false })),
          ...columns.map((label) => ({ label, numeric: true })),
        ],
        rows: lines.map(([header, ...values]) => [header, ...values].map((value) => cell(value, header))),
      },
    } as unknown as Drawn,
  }
}

describe('what has changed since, as a sentence', () => {
  const then = moment([
    ['Ada Example', 12],
    ['Tarn Ferry', 7],
  ])
  const table: [string, Moment, Moment, string][] = [
    ['the same numbers', then, then, 'Nothing has changed since.'],
    [
      'one number',
      then,
      moment([
        ['Ada Example', 12],
        ['Tarn Ferry', 8],
      ]),
      'Since 3 May 2020 1 of 2 numbers differs.',
    ],
    [
      'articles came in and every number grew',
      then,
      moment(
        [
          ['Ada Example', 14],
          ['Tarn Ferry', 8],
        ],
        { articles: 52 },
      ),
      'Since 3 May 2020 the filter matches 12 articles more (52, then 40); all 2 numbers differ.',
    ],
    [
      'an article went, and a row with it',
      then,
      moment([['Ada Example', 12]], { articles: 39 }),
      'Since 3 May 2020 the filter matches 1 article fewer (39, then 40); 1 of 2 numbers differs; 1 row is gone.',
    ],
    [
      'a row came in',
      then,
      moment([
        ['Ada Example', 12],
        ['Tarn Ferry', 7],
        ['Oru Novak', 1],
      ]),
      'Since 3 May 2020 1 row is new.',
    ],
    [
      'another engine read the articles',
      then,
      moment(
        [
          ['Ada Example', 12],
          ['Tarn Ferry', 7],
        ],
        { engine: ['0.7.0+bbbb'] },
      ),
      'Since 3 May 2020 the articles were read by 0.7.0+bbbb, then by 0.6.0+aaaa.',
    ],
    [
      'another order alone is no change',
      then,
      moment([
        ['Tarn Ferry', 7],
        ['Ada Example', 12],
      ]),
      'Nothing has changed since.',
    ],
    [
      'a table of one number',
      moment([['All', 3]]),
      moment([['All', 4]]),
      'Since 3 May 2020 its only number differs.',
    ],
  ]
  test.each(table)('%s', (_, before, after, sentence) => expect(since(before, after).sentence).toBe(sentence))

  test.each(everyKind().map((question) => [question.kind, question] as const))(
    '%s, drawn twice from the same numbers: nothing',
    (_, question) => {
      const drawn = prepare(question, context())
      const at = { drawn, engine: [], asOf: '2020-05-03' }
      expect(since(at, { ...at, drawn: JSON.parse(JSON.stringify(drawn)) })).toMatchObject({
        rows: [],
        numbers: { differ: 0 },
        sentence: 'Nothing has changed since.',
      })
    },
  )
})

describe('what has changed since, row by row', () => {
  test('what it said then is quoted, what it says now opens', () => {
    const { rows, numbers } = since(
      moment([
        ['Ada Example', 12],
        ['Tarn Ferry', 7],
      ]),
      moment([
        ['Oru Novak', 20],
        ['Ada Example', 13],
      ]),
    )
    const now = (name: string, value: number) => ({ text: `${value}`, opens: opens(`${name} ${value}`) })
    expect(rows).toEqual([
      {
        change: 'changed',
        label: 'Ada Example',
        cells: [{ column: 'Mentions', was: '12', now: now('Ada Example', 13) }],
      },
      { change: 'gone', label: 'Tarn Ferry', cells: [{ column: 'Mentions', was: '7', now: null }] },
      {
        change: 'added',
        label: 'Oru Novak',
        cells: [{ column: 'Mentions', was: null, now: now('Oru Novak', 20) }],
      },
    ])
    expect(numbers).toEqual({ differ: 2, of: 2 })
  })

  test('of two people of one name the type tells who is meant', () => {
    const { rows } = since(
      moment([
        ['Marlow', 'person', 5],
        ['Marlow', 'place', 3],
      ]),
      moment([
        ['Marlow', 'place', 6],
        ['Marlow', 'person', 5],
      ]),
    )
    expect(rows).toMatchObject([
      { change: 'changed', label: 'Marlow', cells: [{ was: '3', now: { text: '6' } }] },
    ])
  })

  test.each([
    ['Share of 40 articles', 'Share of 52 articles'],
    ['Harbour Daily (12)', 'Harbour Daily (1,019)'],
  ])('"%s" and "%s" are one column', (before, after) => {
    const { rows } = since(
      moment([['Ada Example', 5]], { columns: [before] }),
      moment([['Ada Example', 6]], { columns: [after] }),
    )
    expect(rows).toMatchObject([
      { change: 'changed', cells: [{ column: before, was: '5', now: { text: '6' } }] },
    ])
  })

  test('a month of which only a part was there is the same month when it is over', () => {
    const { rows, numbers } = since(
      moment([
        ['April 2020', 9],
        ['May 2020 (part)', 5],
      ]),
      moment([
        ['April 2020', 9],
        ['May 2020', 8],
      ]),
    )
    expect(rows).toMatchObject([
      { change: 'changed', label: 'May 2020 (part)', cells: [{ was: '5', now: { text: '8' } }] },
    ])
    expect(numbers).toEqual({ differ: 1, of: 2 })
  })

  test('outlets whose names end in a number are two columns', () => {
    const { rows } = since(
      moment([['Ada Example', 5, 7]], { columns: ['Channel 4 (12)', 'Channel 5 (3)'] }),
      moment([['Ada Example', 7, 5]], { columns: ['Channel 5 (4)', 'Channel 4 (14)'] }),
    )
    expect(rows).toEqual([])
  })

  test('what is read as the same number is no changed one, however it was rounded', () => {
    const share = (raw: number): Moment => {
      const one = moment([['Ada Example', 0]])
      one.drawn.table.rows = [
        [
          { text: 'Ada Example', raw: 'Ada Example', opens: null },
          { text: '12%', raw, opens: null },
        ],
      ]
      return one
    }
    expect(since(share(0.1234), share(0.1239))).toMatchObject({ rows: [], numbers: { differ: 0, of: 1 } })
  })

  test('a column that came in is no changed number', () => {
    const changes = since(
      moment([['Ada Example', 5]], { columns: ['Post'] }),
      moment([['Ada Example', 5, 2]], { columns: ['Post', 'Courier'] }),
    )
    expect(changes.numbers).toEqual({ differ: 0, of: 1 })
    expect(changes.rows).toMatchObject([{ cells: [{ column: 'Courier', was: null, now: { text: '2' } }] }])
    expect(changes.sentence).toBe('Since 3 May 2020 no number differs; other cells of the table do.')
  })
})
