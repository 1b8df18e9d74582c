import { checkKnownOutlet, countries, Failure, parseOutletTable } from '@parallax/domain'
import { describe, expect, it, test } from 'vitest'

describe('an entry', () => {
  it.each([
    ['eastmere-post.example', 'eastmere-post.example'],
    ['https://www.Eastmere-Post.example/news/today', 'eastmere-post.example'],
    ['www.quillport.co.uk', 'quillport.co.uk'],
    ['zeitung-am-fluß.example', 'xn--zeitung-am-flu-egb.example'],
    ['', null],
    ['  ', null],
  ])('knows the domain of “%s”', (domain, known) => {
    expect(checkKnownOutlet({ domain, name: 'Eastmere Post' }).domain).toBe(known)
  })

  it.each([
    [{ domain: 'eastmere', name: 'x' }, 'domain', 'no web domain'],
    [{ domain: '192.0.2.1', name: 'x' }, 'domain', 'no web domain'],
    [{ domain: 'two words.example', name: 'x' }, 'domain', 'no web domain'],
    [{ domain: 'a..example', name: 'x' }, 'domain', 'no web domain'],
    [{ domain: 'mailto:desk@eastmere.example', name: 'x' }, 'domain', 'no web domain'],
    [{ domain: 'eastmere.example', name: '  ' }, 'name', 'no name'],
    [{ domain: 'eastmere.example' }, 'name', 'no name'],
    [{ name: '—' }, 'name', 'neither letter nor digit'],
    [{ name: 'a\0b' }, 'name', 'control characters'],
    [{ name: 'x'.repeat(201) }, 'name', '200'],
    [{ name: 'x', country: 'Germany' }, 'country', 'no country code'],
    [{ name: 'x', country: 'ZZ' }, 'country', 'no country code'],
    [{ name: 'x', country: 'QQ' }, 'country', 'no country code'],
  ])('%j cannot be taken: its %s', (given, field, why) => {
    try {
      checkKnownOutlet(given)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(Failure)
      expect(error).toMatchObject({ code: 'BAD_INPUT', field, message: expect.stringContaining(why) })
      expect((error as Failure).message).toMatch(/\.$/)
    }
  })

  it('writes a country as ISO 3166-1 does', () => {
    expect(
      ['de', 'UK', 'us ', ''].map((country) => checkKnownOutlet({ name: 'x', country }).country),
    ).toEqual(['DE', 'GB', 'US', null])
  })
})

test('every country is listed once, by name', () => {
  const listed = countries()
  const codes = listed.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes).toEqual(expect.arrayContaining(['DE', 'GB', 'IN', 'KE', 'US', 'XK']))
  expect(codes).not.toEqual(expect.arrayContaining(['UK']))
  expect(codes.filter((code) => ['ZZ', 'EU', 'XA', 'SU'].includes(code))).toEqual([])
  for (const { name } of listed) expect(name).toMatch(/\p{L}{3}/u)
})

const post = { domain: 'eastmere-post.example', name: 'Eastmere Post', country: 'GB' }

describe('a table', () => {
  it.each([
    ['with commas', 'eastmere-post.example,Eastmere Post,GB'],
    ['with semicolons', 'eastmere-post.example;Eastmere Post;GB\n'],
    ['with tabs', 'eastmere-post.example\tEastmere Post\tGB\r\n'],
    [
      'with a byte-order mark and a header',
      '\uFEFFdomain,name,country\neastmere-post.example,Eastmere Post,gb',
    ],
    [
      'with its columns in another order',
      'Name,Founded,Country,Domain\nEastmere Post,1901,GB,eastmere-post.example',
    ],
    ['with quotation marks', '"eastmere-post.example","Eastmere Post","GB"'],
    ['with old line ends', 'domain,name,country\reastmere-post.example,Eastmere Post,GB\r'],
    ['with blank lines', '\n\neastmere-post.example,Eastmere Post,GB\n\n'],
  ])('%s', (_, csv) => {
    expect(parseOutletTable(csv)).toMatchObject({ rows: [{ outlet: post }], failures: [] })
  })

  it('keeps commas, quotation marks and line breaks inside quotation marks', () => {
    const { rows } = parseOutletTable('a.example,"Harbour, ""Tide"" and\nSons",\nb.example,Second,')
    expect(rows).toEqual([
      { row: 1, outlet: { domain: 'a.example', name: 'Harbour, "Tide" and Sons', country: null } },
      { row: 3, outlet: { domain: 'b.example', name: 'Second', country: null } },
    ])
  })

  it('takes names without a domain', () => {
    expect(parseOutletTable('name\nEastmere Post').rows).toEqual([
      { row: 2, outlet: { domain: null, name: 'Eastmere Post', country: null } },
    ])
  })

  it('says of every row that cannot be taken where it is and why, and keeps the others', () => {
    const { rows, failures } = parseOutletTable(
      [
        'domain,name,country',
        'a.example,First,GB',
        'nonsense,Second,GB',
        'c.example,,GB',
        'd.example,Fourth,Atlantis',
        'a.example,Fifth,GB',
        'f.example,Sixth,GB,and more',
        ',First,',
        ',The first,',
        ',first,',
        'k.example,"Never ends,GB',
      ].join('\n'),
    )
    expect(rows.map(({ row }) => row)).toEqual([2, 8, 9])
    expect(failures.map(({ row, code, field }) => [row, code, field])).toEqual([
      [3, 'BAD_INPUT', 'domain'],
      [4, 'BAD_INPUT', 'name'],
      [5, 'BAD_INPUT', 'country'],
      [6, 'DUPLICATE', null],
      [7, 'MALFORMED', null],
      [10, 'DUPLICATE', null],
      [11, 'MALFORMED', null],
    ])
    expect(failures[3]?.message).toBe('This outlet stands in row 2 already.')
  })

  it.each([
    ['', 'EMPTY'],
    ['domain,name,country\n', 'EMPTY'],
    ['a.example,A\n'.repeat(20_001), 'TOO_LARGE'],
  ])('that is none or too large is refused', (csv, code) => {
    expect(() => parseOutletTable(csv)).toThrow(expect.objectContaining({ code }))
  })
})
