import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failure, frameAncestor, frameAncestors, frameAncestorsSources } from '../src/index.ts'

describe('a site that may show a chart', () => {
  it.each([
    ['https://news.example.org', 'https://news.example.org'],
    ['news.example.org', 'https://news.example.org'],
    [' HTTPS://News.Example.ORG/ ', 'https://news.example.org'],
    ['http://localhost:8080', 'http://localhost:8080'],
    ['https://news.example.org:443', 'https://news.example.org'],
    ['https://*.example.org', 'https://*.example.org'],
    ['*.example.org:8443', 'https://*.example.org:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
  ])('%s', (written, site) => expect(frameAncestor(written)).toBe(site))

  it.each([
    '',
    '*',
    'https://',
    'https://*',
    'https://*.org',
    'https://a.*.example.org',
    'https://news.example.org/page',
    'https://who@news.example.org',
    'https://news.example.org?x',
    "'self'",
    'https://a.example; script-src *',
    'https://a.example https://b.example',
    'https://a.example\r\nset-cookie: x=1',
    'ftp://news.example.org',
    'data:',
    'javascript:alert(1)',
    'https://[::1]',
    'https://a.example,b.example',
    `https://${'a'.repeat(300)}.example`,
  ])('not %j', (written) => expect(frameAncestor(written)).toBeNull())
})

it('whatever is written, nothing of it ends a word of the header', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'https://',
      '*.',
      'a.example',
      ';',
      ' ',
      ',',
      '\n',
      "'none'",
      ':',
      '/',
      '@',
      '%0a',
      '\u3002',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const site = frameAncestor(pieces.join(''))
      if (site !== null) expect(site).toMatch(/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d{1,5})?$/)
    }),
    { numRuns: 2000 },
  )
})

describe('the sites of a chart', () => {
  it('stand once each, in one order', () =>
    expect(frameAncestors(['b.example', 'https://a.example/', 'B.example'])).toEqual([
      'https://a.example',
      'https://b.example',
    ]))
  it('are refused with the place of the one that is none', () => {
    const refused = (): unknown => {
      try {
        return frameAncestors(['a.example', 'nowhere at all'])
      } catch (error) {
        return error
      }
    }
    expect(refused()).toBeInstanceOf(Failure)
    expect(refused()).toMatchObject({ code: 'BAD_INPUT', field: '1' })
  })
  it('are listed with the dashboard’s own; none named is any', () => {
    expect(frameAncestorsSources([])).toBe('*')
    expect(frameAncestorsSources(['https://a.example', 'https://b.example'])).toBe(
      "'self' https://a.example https://b.example",
    )
  })
})
