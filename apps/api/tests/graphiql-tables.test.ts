import { describe, expect, test } from 'vitest'
import { answerTables } from '../graphiql/result/answer-tables.ts'
import { chartChoices, quickRows } from '../graphiql/result/chart-choices.ts'
import { columnType, sortedBy } from '../graphiql/result/columns.ts'
import type { JsonObject } from '../graphiql/result/flat-row.ts'
import { readAnswer, readVariables } from '../graphiql/result/read-answer.ts'
import { fileNameOf, sizeOf } from '../graphiql/result/table-words.ts'

const tables = (data: JsonObject) =>
  answerTables(data).map(({ path, columns, rows, total }) => ({ path, total, table: [columns, ...rows] }))

describe('the lists of an answer', () => {
  test('a list with a total beside it; nested objects are dotted columns', () => {
    const counts = [
      { entity: { id: 'a', name: 'Ada Example' }, mentions: 12 },
      { entity: { id: 'b', name: 'Bo Sample' }, mentions: 3 },
    ]
    expect(tables({ topEntities: { total: 43, counts } })).toEqual([
      {
        path: 'topEntities.counts',
        total: 43,
        table: [
          ['entity.id', 'entity.name', 'mentions'],
          ['a', 'Ada Example', 12],
          ['b', 'Bo Sample', 3],
        ],
      },
    ])
  })

  test('nodes of a connection', () => {
    const articles = {
      totalCount: 9,
      nodes: [{ title: 'One' }, { title: null }],
      pageInfo: { hasNextPage: true },
    }
    expect(tables({ articles })).toEqual([
      { path: 'articles', total: 9, table: [['title'], ['One'], [null]] },
    ])
  })

  test('edges with their nodes; where both have a column, the node’s is named so', () => {
    const edges = [{ articles: 4, node: { name: 'The bridge', articles: 5 }, cursor: 'x' }]
    expect(tables({ stories: { edges } })).toEqual([
      {
        path: 'stories',
        total: null,
        table: [
          ['articles', 'cursor', 'name', 'node.articles'],
          [4, 'x', 'The bridge', 5],
        ],
      },
    ])
  })

  test('lists in lists: each row says where it belongs; totals add up', () => {
    const timeline = (name: string, points: number[]) => ({
      entity: { name },
      total: 5,
      points: points.map((mentions, i) => ({ period: { from: `2020-05-0${i + 1}` }, mentions })),
    })
    expect(tables({ mentionsOverTime: { timelines: [timeline('A', [1, 2]), timeline('B', [3])] } })).toEqual([
      {
        path: 'mentionsOverTime.timelines',
        total: null,
        table: [
          ['entity.name', 'total'],
          ['A', 5],
          ['B', 5],
        ],
      },
      {
        path: 'mentionsOverTime.timelines.points',
        total: 10,
        table: [
          [
            'period.from',
            'mentions',
            'mentionsOverTime.timelines.entity.name',
            'mentionsOverTime.timelines.total',
          ],
          ['2020-05-01', 1, 'A', 5],
          ['2020-05-02', 2, 'A', 5],
          ['2020-05-01', 3, 'B', 5],
        ],
      },
    ])
  })

  test('null where others have an object is no column', () => {
    const sides = [
      { outlet: null, articles: 1 },
      { outlet: { name: 'The Northern Post' }, articles: 2 },
    ]
    expect(tables({ sides })[0]?.table).toEqual([
      ['articles', 'outlet.name'],
      [1, null],
      [2, 'The Northern Post'],
    ])
    expect(tables({ sides: sides.slice(0, 1) })[0]?.table).toEqual([
      ['outlet', 'articles'],
      [null, 1],
    ])
  })

  test('plain values in a list stand in one cell', () => {
    expect(tables({ a: [{ tags: ['x', 'y'], none: [], flag: true }] })[0]?.table).toEqual([
      ['tags', 'flag'],
      ['x; y', true],
    ])
  })

  test('an empty list is an empty table; an answer without any list is one row', () => {
    expect(tables({ articles: { totalCount: 0, nodes: [] } })).toEqual([
      { path: 'articles', total: 0, table: [[]] },
    ])
    expect(tables({ overview: { articles: 3, span: { from: '2020-01-01' } } })).toEqual([
      {
        path: '',
        total: null,
        table: [
          ['overview.articles', 'overview.span.from'],
          [3, '2020-01-01'],
        ],
      },
    ])
    expect(tables({})).toEqual([])
  })

  test('several fields are several tables; one twice under two names too', () => {
    const list = { nodes: [{ id: 1 }] }
    expect(tables({ a: list, b: { c: list } }).map(({ path }) => path)).toEqual(['a', 'b.c'])
  })

  test('keys that objects have by themselves are keys like others', () => {
    expect(
      tables(JSON.parse('{"a": [{"constructor": 1, "__proto__": 2, "toString": 3}]}'))[0]?.table,
    ).toEqual([
      ['constructor', '__proto__', 'toString'],
      [1, 2, 3],
    ])
  })
})

describe('what a column holds', () => {
  test.each([
    [[1, null, 2.5], 'number'],
    [[1, '2'], 'text'],
    [[null, null], 'text'],
    [[], 'text'],
    [[true, false], 'text'],
    [['2020-05-04', null], 'time'],
    [['2020-05-04T10:00:00Z', '2020-05-04T10:00:00.000+02:00'], 'time'],
    [['2020-05-04', 'soon'], 'text'],
    [['2020-05-04x'], 'text'],
  ] as const)('%j is %s', (cells, type) => expect(columnType(cells)).toBe(type))
})

describe('sorting', () => {
  const rows = [
    ['b', 2],
    ['a', null],
    ['C', -1],
    ['item 10', 10],
    ['item 9', 9],
  ]
  test.each([
    [0, 'ascending', ['a', 'b', 'C', 'item 9', 'item 10']],
    [0, 'descending', ['item 10', 'item 9', 'C', 'b', 'a']],
    [1, 'ascending', [-1, 2, 9, 10, null]],
    [1, 'descending', [10, 9, 2, -1, null]],
  ] as const)('column %i, %s', (column, direction, order) => {
    expect(sortedBy(rows, column, direction).map((row) => row[column])).toEqual(order)
  })
})

describe('what GraphiQL shows as an answer', () => {
  test.each([
    [null, null],
    ['', null],
    ['Failed to fetch', null],
    ['[]', null],
    ['{"errors":[{"message":"No such field"}]}', { tables: [], errors: ['No such field'] }],
    ['{"errors":["odd"],"data":null}', { tables: [], errors: ['"odd"'] }],
    [
      '{"data":{"a":[{"b":1}]},"errors":[{"message":"half"}]}',
      { tables: [{ path: 'a', columns: ['b'], rows: [[1]], total: null }], errors: ['half'] },
    ],
  ])('%s', (response, answer) => expect(readAnswer(response)).toEqual(answer))

  test.each([
    [undefined, {}],
    ['  ', {}],
    ['{"a": 1}', { a: 1 }],
    ['[1]', null],
    ['{"a": }', null],
  ])('variables %j', (text, variables) => expect(readVariables(text)).toEqual(variables))
})

describe('a table in words', () => {
  const rows = (length: number) => Array.from({ length }, () => [1])
  test.each([
    [1, null, '1 row'],
    [5, 43, '5 of 43 rows'],
    [1, 2, '1 of 2 rows'],
    [2, 2, '2 rows'],
    [0, 0, '0 rows'],
    [1200, 34000, '1,200 of 34,000 rows'],
  ])('%i of %s', (length, total, words) => expect(sizeOf({ rows: rows(length), total })).toBe(words))

  test.each([
    ['topEntities.counts', 'topEntities-counts'],
    ['', 'answer'],
  ])('a file of %s', (path, name) => expect(fileNameOf({ path })).toBe(name))
})

describe('what can be drawn', () => {
  const table = {
    path: 'x',
    total: null,
    columns: ['entity.id', 'entity.name', 'mentions', 'period.from', 'share.share'],
    rows: [
      ['a', 'Ada Example', 3, '2020-05-04', 0.5],
      ['b', null, null, '2020-05-11', 1],
    ],
  }
  test('names before ids, numbers, the first time', () =>
    expect(chartChoices(table)).toEqual({ labels: [1, 0], values: [2, 4], time: 3 }))

  test('as rows: what is not there is null, never zero', () =>
    expect(quickRows(table, { label: 1, value: 2, time: 3 })).toEqual([
      { label: 'Ada Example', time: '2020-05-04', value: 3 },
      { label: '', time: '2020-05-11', value: null },
    ]))

  test('without names and times', () =>
    expect(quickRows(table, { label: null, value: 4, time: null })).toEqual([
      { label: '', time: null, value: 0.5 },
      { label: '', time: null, value: 1 },
    ]))
})
