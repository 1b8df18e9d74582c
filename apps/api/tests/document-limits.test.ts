import { getIntrospectionQuery, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { DOCUMENT_LIMITS } from '../src/limits/document-limits.ts'
import { documentSize } from '../src/limits/document-size.ts'
import { ask, smallApi } from './support/small-api.ts'

/** Fragments that each spread the next one twice: 2ⁿ fields from n lines. */
function fanOut(n: number, start = '...f0'): string {
  const fragments = Array.from(
    { length: n },
    (_, i) => `fragment f${i} on Item { ...f${i + 1} ...f${i + 1} }`,
  )
  return `{ item { ${start} } } ${fragments.join(' ')} fragment f${n} on Item { name }`
}
const repeat = (times: number, part: (i: number) => string) =>
  Array.from({ length: times }, (_, i) => part(i)).join(' ')
const nested = (depth: number) => `{ item ${'{ child '.repeat(depth)}{ name }${' }'.repeat(depth)} }`

describe('the size of a document', () => {
  test.each([
    ['one field', '{ item { name } }', { depth: 2, fields: 2, aliases: 0, directives: 0, rootFields: 1 }],
    ['aliases and directives', '{ a: item @skip(if: true) { b: name } }', { aliases: 2, directives: 1 }],
    [
      'a fragment counts wherever it is spread',
      '{ a: item { ...n } b: item { ...n } } fragment n on Item { name }',
      { fields: 5 },
    ],
    [
      'an inline fragment adds no level',
      '{ ... on Query { item { ... { name } } } }',
      { depth: 2, fields: 2, rootFields: 1 },
    ],
    ['root fields in fragments', '{ ...q ...q } fragment q on Query { a: echo b: echo }', { rootFields: 4 }],
    [
      'the widest operation counts for root fields',
      'query a { echo } query b { x: echo y: echo }',
      { rootFields: 2, fields: 3 },
    ],
    [
      'fragments that nobody uses count',
      '{ echo } fragment n on Item { name child { name } }',
      { fields: 4 },
    ],
    ['a cycle ends', '{ item { ...n } } fragment n on Item { name ...n }', { depth: 2 }],
    ['an unknown fragment is nothing', '{ item { ...gone } }', { fields: 1 }],
    [
      'directives of variables and fragments',
      'query($a: Int @x) { item { ...n } } fragment n on Item @x { name }',
      { directives: 3 },
    ],
  ])('%s', (_, query, size) => {
    expect(documentSize(parse(query))).toMatchObject(size)
  })

  test('a fan-out is counted exactly, without being written out', () => {
    expect(documentSize(parse(fanOut(40))).fields).toBeGreaterThan(2 ** 40)
  })
})

describe('refused before validation, with one error and status 400', () => {
  test.each([
    ['a fan-out of 23 fragments', fanOut(23), 'fields'],
    ['a fan-out of 40 fragments', fanOut(40), 'fields'],
    ['a fan-out that no operation uses', fanOut(23, 'name'), 'fields'],
    [
      'a fan-out at the root',
      fanOut(23).replaceAll('on Item', 'on Query').replace('{ item { ...f0 } }', '{ ...f0 }'),
      'fields',
    ],
    ['a deep query', nested(DOCUMENT_LIMITS.depth), 'depth'],
    ['a wide query', `{ item { ${repeat(DOCUMENT_LIMITS.fields, () => 'name')} } }`, 'fields'],
    ['many aliases', `{ item { ${repeat(DOCUMENT_LIMITS.aliases + 1, (i) => `a${i}: name`)} } }`, 'aliases'],
    ['many root fields', `{ ${repeat(DOCUMENT_LIMITS.rootFields + 1, () => 'echo')} }`, 'rootFields'],
    [
      'many directives',
      `{ echo ${repeat(DOCUMENT_LIMITS.directives + 1, () => '@skip(if: true)')} }`,
      'directives',
    ],
    ['many tokens', `{ echo(text: "${'x'}") ${repeat(DOCUMENT_LIMITS.tokens, () => 'a')} }`, 'tokens'],
    ['a long text', `{ echo(text: "${'x'.repeat(DOCUMENT_LIMITS.characters)}") }`, 'characters'],
    ['20,000 levels', nested(20_000), 'characters'],
    ['1,000 levels', nested(1_000), 'nesting'],
    ['lists in lists', `{ echo(text: ${'['.repeat(1_900)}${']'.repeat(1_900)}) }`, 'nesting'],
    ['types in types', `query($a: ${'['.repeat(1_900)}Int${']'.repeat(1_900)}) { echo }`, 'nesting'],
    ['objects in objects', `{ echo(text: ${'{a:'.repeat(1_300)}1${'}'.repeat(1_300)}) }`, 'nesting'],
    ['brackets that never close', '['.repeat(3_900), 'nesting'],
  ])('%s', async (_, query, limit) => {
    const { api, reached, faults } = smallApi()
    const { status, body } = await ask(api, query)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].extensions).toMatchObject({ code: 'QUERY_TOO_BIG', limit })
    expect(body.data).toBeUndefined()
    expect(status).toBe(400)
    expect(reached).toEqual({ validation: 0, execution: 0 })
    expect(faults).toEqual([])
  })

  test('the sentence says what was found and what is allowed', async () => {
    const { body } = await ask(smallApi().api, fanOut(23))
    expect(body.errors[0].message).toBe(
      'The query is too big: it has 25,165,824 fields (fragments written out), and at most 1,000 are allowed.',
    )
  })

  test('asked a second time it is refused again', async () => {
    const { api, reached } = smallApi()
    await ask(api, fanOut(23))
    expect((await ask(api, fanOut(23))).status).toBe(400)
    expect(reached.validation).toBe(0)
  })
})

describe('hostile but within the limits: an answer below 500', () => {
  test.each([
    ['the same field again and again', `{ item { ${repeat(990, () => 'name')} } }`],
    [
      'fields that must be compared pairwise',
      `{ ${repeat(20, () => `item { ${repeat(45, () => 'name')} }`)} }`,
    ],
    ['a fragment that spreads itself', '{ item { ...n } } fragment n on Item { ...n }'],
    ['an unknown operation', 'query a { echo } query b { echo }'],
    ['nothing', ''],
  ])('%s', async (_, query) => {
    const { api, faults } = smallApi()
    const { status } = await ask(api, query)
    expect(status).toBeLessThan(500)
    expect(faults).toEqual([])
  })

  test('variables nested 100,000 deep', async () => {
    const variables = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const response = await smallApi().api.fetch('http://localhost:4000/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"query":"query($text: String) { echo(text: $text) }","variables":{"text":${variables}}}`,
    })
    expect(response.status).toBeLessThan(500)
  })
})

describe('what an operation costs', () => {
  const list = (first: string) => `{ item { children(first: ${first}) { name child { name } } } }`

  test('a list costs its length times its children; over the limit it is refused before execution', async () => {
    const { api, reached } = smallApi()
    const { status, body } = await ask(api, list('400'))
    expect(status).toBe(400)
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].extensions).toMatchObject({
      code: 'QUERY_TOO_EXPENSIVE',
      limit: 'complexity',
      found: 1202,
    })
    expect(reached.execution).toBe(0)
    expect(body.data).toBeUndefined()
  })

  test('the same list, shorter, is answered', async () => {
    const { status } = await ask(smallApi().api, list('100'))
    expect(status).toBe(200)
  })

  test('many root fields over the limit are still one error', async () => {
    const { body } = await ask(
      smallApi().api,
      `{ ${repeat(20, (i) => `a${i}: item { children(first: 90) { name } }`)} }`,
    )
    expect(body.errors).toHaveLength(1)
  })

  test('variables count', async () => {
    const query = 'query($n: Int) { item { children(first: $n) { name child { name } } } }'
    const { api } = smallApi()
    expect((await ask(api, query, { n: 400 })).status).toBe(400)
    expect((await ask(api, query, { n: 4 })).status).toBe(200)
  })

  test('only the chosen operation counts', async () => {
    const { api } = smallApi()
    const query = `query cheap { echo } query dear ${list('400')}`
    const post = (operationName: string) =>
      api.fetch('http://localhost:4000/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, operationName }),
      })
    expect((await post('cheap')).status).toBe(200)
    expect((await post('dear')).status).toBe(400)
  })
})

test("GraphiQL's introspection keeps every limit", async () => {
  const { api } = smallApi()
  const query = getIntrospectionQuery({ schemaDescription: true, inputValueDeprecation: true })
  const { status, body } = await ask(api, query)
  expect(body.errors).toBeUndefined()
  expect(status).toBe(200)
})
