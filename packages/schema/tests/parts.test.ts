import { readChartSpec } from '@parallax/domain'
import { describe, expect, it } from 'vitest'
import { chartAddress } from '../src/chart-address.ts'
import { withLocalIds } from '../src/chart-ids.ts'
import { excerpt } from '../src/excerpt.ts'
import { fromFilter, toFilter } from '../src/filter.ts'
import { decodeId, encodeId, isPossible, localId } from '../src/ids.ts'

describe('global ids', () => {
  it.each([
    ['Entity:person.mira-solheim', 'Entity', 'person.mira-solheim'],
    ['Topic:medtop:11000000', 'Topic', 'medtop:11000000'],
    ['Outlet:a:b:c', 'Outlet', 'a:b:c'],
  ])('%s', (globalId, typename, id) => {
    expect(decodeId(globalId)).toEqual({ typename, id })
    expect(encodeId(typename, id)).toBe(globalId)
  })

  it.each(['', ':', 'Entity', 'Entity:', 'entity:x', 'Query:x', '__proto__:x', 'medtop:11000000'])(
    'not %j',
    (id) => {
      expect(() => decodeId(id)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_INPUT' } }))
    },
  )

  it('may be left out where the type is known', () => {
    expect(localId('Entity', 'Entity:person.x')).toBe('person.x')
    expect(localId('Entity', 'person.x')).toBe('person.x')
    expect(localId('Topic', 'medtop:11000000')).toBe('medtop:11000000')
    expect(() => localId('Entity', 'Outlet:x')).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_INPUT' } }),
    )
  })

  it('that no table could hold are known beforehand', () => {
    expect(isPossible({ typename: 'Article', id: 'x' })).toBe(false)
    expect(isPossible({ typename: 'Article', id: '4d84c2f4-0088-56c3-b050-3226884cefb6' })).toBe(true)
    expect(isPossible({ typename: 'Entity', id: 'a\0' })).toBe(false)
  })
})

describe('filter', () => {
  const given = {
    outlets: ['Outlet:a', 'b'],
    exceptOutlets: ['Outlet:c'],
    entities: { all: ['Entity:person.x'], none: null },
    topics: { any: ['Topic:medtop:11000000'] },
    period: { from: '2020-01-01', to: null },
    text: 'oil',
    dated: true,
    agencyKnown: null,
    analysed: null,
    paywalled: null,
  }
  it('comes in with local ids and without nulls', () => {
    expect(toFilter(given)).toEqual({
      outlets: ['a', 'b'],
      exceptOutlets: ['c'],
      entities: { all: ['person.x'] },
      topics: { any: ['medtop:11000000'] },
      period: { from: '2020-01-01' },
      text: 'oil',
      dated: true,
    })
    expect(toFilter(null)).toEqual({})
  })
  it('goes out as it can come in again', () => {
    const filter = toFilter(given)
    expect(toFilter(fromFilter(filter) as never)).toEqual(filter)
  })
  it.each([
    { outlets: ['Entity:x'] },
    { text: 'x'.repeat(501) },
    { entities: { any: Array.from({ length: 51 }, (_, i) => `e${i}`) } },
    { languages: [''] },
  ])('refuses what is too much or of another kind', (filter) => {
    expect(() => toFilter(filter)).toThrow(expect.objectContaining({ extensions: { code: 'BAD_INPUT' } }))
  })
})

describe('excerpt', () => {
  it.each([
    ['Title\n\nFirst words of the body.', 'Title', 100, 'First words of the body.'],
    ['Title\n\nFirst words of the body.', 'Title', 13, 'First words…'],
    ['No title here.', null, 100, 'No title here.'],
    ['One\n\n  two\tthree', null, 9, 'One two…'],
    ['Unbreakable', null, 5, 'Unbre…'],
    ['🚢🚢🚢', null, 3, '🚢…'],
    ['', 'Title', 10, ''],
  ])('of %j', (body, title, length, expected) => {
    expect(excerpt(body, title, length)).toBe(expected)
  })
})

describe('chart address', () => {
  const spec = { version: 1, kind: 'top-entities', filter: { text: 'oil', dated: true }, limit: 10 }
  const address = (document: unknown) => {
    const { spec } = readChartSpec(withLocalIds(document))
    if (!spec) throw new Error('not a chart')
    return chartAddress(spec)
  }

  it('says the kind and is safe in an address', () => {
    expect(address(spec)).toMatch(/^top-entities-[0-9a-z]{10}$/)
  })
  it('does not depend on the order of keys, on defaults or on the form of ids', () => {
    const { limit: _limit, ...shorter } = spec
    expect(address({ ...shorter, filter: { dated: true, text: 'oil' } })).toBe(address(spec))
    const over = { version: 1, kind: 'mentions-over-time', filter: { entities: { all: ['person.x'] } } }
    expect(
      address({ ...over, filter: { entities: { all: ['Entity:person.x'] } }, entities: ['Entity:person.y'] }),
    ).toBe(address({ ...over, entities: ['person.y'] }))
    const by = { version: 1, kind: 'source-comparison', filter: {} }
    expect(
      address({ ...by, subject: { kind: 'topic', id: 'Topic:medtop:11000000' }, outlets: ['Outlet:a'] }),
    ).toBe(address({ ...by, subject: { kind: 'topic', id: 'medtop:11000000' }, outlets: ['a'] }))
  })
  it('differs where the chart differs', () => {
    expect(address({ ...spec, limit: 11 })).not.toBe(address(spec))
    expect(address({ ...spec, title: 'Oil' })).not.toBe(address(spec))
  })
  /** As an installation of version 0.5 gave them. */
  it.each([
    ['top-entities-kz3mqz5pyc', { filter: { outlets: ['eastmere-post'], dated: true }, types: ['PERSON'] }],
    [
      'mentions-over-time-sz47wfs3px',
      { filter: {}, title: 'Two ministers', entities: ['person.ama-okoro', 'person.lena-voss'] },
    ],
    [
      'topics-by-outlet-d163ps56f6',
      { filter: { period: { from: '2026-01-01' } }, outlets: ['eastmere-post', 'lake-mirror'] },
    ],
    ['articles-over-time-9f85xr1y3c', { filter: { text: 'harbour' }, unit: 'month' }],
    ['entity-network-hhe7e2scb9', { filter: {} }],
  ])('of a chart of version 1 stays %s', (slug, rest) => {
    const kind = slug.slice(0, slug.lastIndexOf('-'))
    expect(address({ version: 1, kind, ...rest })).toBe(slug)
    expect(address({ version: 2, kind, ...rest })).toBe(slug)
  })
  it('is another in another form and with notes, and the same in the form that is drawn anyway', () => {
    const today = { ...spec, version: 2 }
    expect(address({ ...today, form: 'bars' })).toBe(address(today))
    expect(address({ ...today, form: 'treemap' })).not.toBe(address(today))
    expect(address({ ...today, notes: 'Counted by hand.' })).not.toBe(address(today))
  })
  it('leaves words alone that only look like ids', () => {
    expect(withLocalIds({ title: 'Entity:x', filter: { text: 'Outlet:y' } })).toEqual({
      title: 'Entity:x',
      filter: { text: 'Outlet:y' },
    })
  })
})
