import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const paragraphs = page.body.map((text) => `<p>${text}</p>`).join('\n')
const ADDRESS = 'https://www.tidewater.example/news/bridge'

const pageWith = (head: string, above = '', below = '') =>
  clean({
    id: 'a',
    html: `<!doctype html><html lang="en"><head><link rel="canonical" href="${ADDRESS}">${head}</head><body>
<article><h1>${page.headline}</h1>${above}${paragraphs}</article>${below}</body></html>`,
  })
const ld = (...nodes: unknown[]) =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('')
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`
const authors = (result: ReturnType<typeof pageWith>) => result.bylines.map(({ name }) => name)
const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: page.headline }

describe('authors of a head', () => {
  it.each([
    ['a name', 'Marta Quill', ['Marta Quill']],
    ['a person', { '@type': 'Person', name: 'Marta Quill' }, ['Marta Quill']],
    [
      'persons',
      [
        { '@type': 'Person', name: 'Marta Quill' },
        { '@type': 'Person', name: 'Tomas Lindqvist' },
      ],
      ['Marta Quill', 'Tomas Lindqvist'],
    ],
    [
      'a list in one string',
      'Marta Quill, Tomas Lindqvist and Odd Ferreira',
      ['Marta Quill', 'Tomas Lindqvist', 'Odd Ferreira'],
    ],
    ['“By”', 'By Marta Quill', ['Marta Quill']],
    ['capitals', 'MARTA QUILL', ['Marta Quill']],
    ['entities', 'Siobhan O&amp;#39;Malley', ["Siobhan O'Malley"]],
    ['a job behind it', 'Marta Quill, Staff Writer', ['Marta Quill']],
    ['an outlet behind it', 'Marta Quill | Northern Ledger Staff', ['Marta Quill']],
    ['one name twice', ['Marta Quill', 'MARTA QUILL'], ['Marta Quill']],
    ['a pen name', 'harbourwatcher', ['harbourwatcher']],
    ['a person called an organisation', { '@type': 'Organization', name: 'Marta Quill' }, ['Marta Quill']],
    ['an organisation', { '@type': 'Organization', name: 'Northern Ledger' }, ['Northern Ledger']],
    ['an agency', 'Reuters', ['Reuters']],
    ['an agency among persons', ['Marta Quill', 'Associated Press'], ['Marta Quill']],
    ['staff', 'Tidewater Staff', ['Tidewater Staff']],
    ['nobody', 'admin', []],
    ['an address', 'https://www.tidewater.example/authors/marta-quill', []],
    ['a handle', '@martaquill', []],
  ])('%s', (_, author, names) => {
    expect(authors(pageWith(ld({ ...article, author })))).toEqual(names)
  })

  it('the outlet itself, where nobody else is named', () => {
    const head = `<meta property="og:site_name" content="Harbour Sylvia">${ld({ ...article, author: 'Harbour Sylvia' })}`
    expect(authors(pageWith(head))).toEqual(['Harbour Sylvia'])
  })

  it.each([
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'citation_author',
  ])('meta %s', (name) => {
    expect(authors(pageWith(meta(name, 'Marta Quill')))).toEqual(['Marta Quill'])
  })

  it.each([
    ['microdata', '<div itemprop="author" itemscope><span itemprop="name">Marta Quill</span></div>'],
    ['rel=author', '<a rel="author" href="/marta">Marta Quill</a>'],
    ['the byline that readers see', '<p class="byline">By Marta Quill</p>'],
  ])('%s', (_, above) => expect(authors(pageWith('', above))).toEqual(['Marta Quill']))

  it('commenters are none', () => {
    const comment =
      '<div class="comments"><div itemprop="comment"><span class="comment-author" itemprop="author">Odd Ferreira</span><p>Well done, all of you who voted for it.</p></div></div>'
    expect(authors(pageWith('', '<p>By Marta Quill</p>', comment))).toEqual(['Marta Quill'])
  })

  it('whom the page shows has signed it, not whom the content system names', () => {
    const head = ld({ ...article, author: 'Odd Ferreira' }) + meta('author', 'Marta Quill')
    const { bylines, conflicts } = pageWith(head, '<p>By Marta Quill</p>')
    expect(bylines.map(({ name }) => name)).toEqual(['Marta Quill'])
    expect(conflicts).toMatchObject([{ field: 'bylines', value: 'Odd Ferreira' }])
  })

  it('point at the place where the page shows them', () => {
    const { bylines, text } = pageWith(ld({ ...article, author: 'Marta Quill' }), '<p>By Marta Quill</p>')
    expect(text.slice(bylines[0]?.start, bylines[0]?.end)).toBe('Marta Quill')
  })
})

describe('which article of the JSON-LD is the page’s', () => {
  const other = {
    '@type': 'NewsArticle',
    headline: 'Ferry fares to rise',
    url: 'https://www.tidewater.example/news/ferry',
    datePublished: '2019-01-01',
    author: 'Odd Ferreira',
  }
  const own = { ...article, datePublished: '2020-05-08T14:26:00Z', author: 'Marta Quill' }
  const isOwn = (result: ReturnType<typeof pageWith>) => {
    expect(authors(result)).toEqual(['Marta Quill'])
    expect(result.published?.value).toBe('2020-05-08T14:26:00Z')
  }
  it('the one of the headline', () => isOwn(pageWith(meta('og:title', page.headline) + ld(other, own))))
  it('the one of the address', () => {
    const { headline: _, ...nameless } = own
    isOwn(pageWith(ld(other, { ...nameless, mainEntityOfPage: { '@id': `${ADDRESS}/?utm=1` } })))
  })
  it('inside a graph, with authors by reference', () => {
    const graph = [
      { '@type': 'WebPage', url: ADDRESS },
      { ...own, author: { '@id': '#marta' } },
      { '@type': 'Person', '@id': '#marta', name: 'Marta Quill' },
    ]
    isOwn(pageWith(ld({ '@context': 'https://schema.org', '@graph': graph })))
  })
  it('not one of a list of stories', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] }
    isOwn(pageWith(ld(list, own)))
  })
  it('not an entry of its live blog', () => {
    isOwn(
      pageWith(
        ld({
          ...own,
          '@type': 'LiveBlogPosting',
          liveBlogUpdate: [{ ...other, '@type': 'BlogPosting', datePublished: '2020-05-09' }],
        }),
      ),
    )
  })
  it('read though a comma is left at its end', () => {
    isOwn(pageWith(`<script type="application/ld+json">${JSON.stringify(own).slice(0, -1)},}</script>`))
  })
})

describe('dates of a head', () => {
  it.each([
    ['article:published_time', '2020-05-08T14:26:00+00:00'],
    ['parsely-pub-date', '2020-05-08T14:26:00Z'],
    ['sailthru.date', '2020-05-08 14:26:00 +0000'],
    ['cxenseparse:recs:publishtime', '2020-05-08T14:26Z'],
    ['citation_publication_date', '2020/05/08 14:26 UTC'],
    ['dc.date', 'Fri, 08 May 2020 14:26:00 GMT'],
    ['pubdate', '20200508T142600Z'],
    ['ptime', '1588947960'],
    ['bt:pubDate', '1588947960000'],
  ])('meta %s: %s', (name, value) => {
    expect(pageWith(meta(name, value)).published?.value).toBe('2020-05-08T14:26:00Z')
  })

  it.each([
    ['microdata', '<span itemprop="datePublished" content="2020-05-08T14:26:00Z">today</span>'],
    ['<time pubdate>', '<time pubdate datetime="2020-05-08T14:26:00Z">today</time>'],
    ['a class of <time>', '<time class="entry-date published" datetime="2020-05-08T14:26:00Z">today</time>'],
  ])('%s', (_, above) => expect(pageWith('', above).published?.value).toBe('2020-05-08T14:26:00Z'))

  it('the more exact of two that agree', () => {
    const head =
      ld({ ...article, datePublished: '2020-05-08' }) + meta('article:published_time', '2020-05-08T14:26:00Z')
    const { published, conflicts } = pageWith(head)
    expect(published?.value).toBe('2020-05-08T14:26:00Z')
    expect(conflicts).toEqual([])
  })

  it.each([
    ['the beginning of computer time', '1970-01-01T00:00:00Z'],
    ['an empty date', '0001-01-01T00:00:00Z'],
    ['no date', 'Invalid Date'],
  ])('passes over %s', (_, value) => {
    const head = ld({ ...article, datePublished: value }) + meta('date', '2020-05-08')
    expect(pageWith(head).published?.value).toBe('2020-05-08')
  })

  it('an update before the publication is none', () => {
    const { published, updated } = pageWith(
      ld({ ...article, datePublished: '2020-05-08', dateModified: '2019-01-01' }),
    )
    expect(published?.value).toBe('2020-05-08')
    expect(updated).toBeNull()
  })

  it('the address where nothing else does', () => {
    const html = `<html><head><link rel="canonical" href="https://www.tidewater.example/2020/05/08/bridge"></head><body><h1>${page.headline}</h1>${paragraphs}</body></html>`
    expect(clean({ id: 'a', html }).published).toMatchObject({
      value: '2020-05-08',
      precision: 'day',
      rule: 'address',
    })
  })

  it('the day that the page prints, where universal time has the next', () => {
    const { published, text } = pageWith(
      ld({ ...article, datePublished: '2020-05-09T01:26:00Z' }),
      '<p>May 8, 2020</p>',
    )
    expect(published).toMatchObject({ value: '2020-05-08', precision: 'day', rule: 'json-ld:day-as-shown' })
    expect(text.slice(published?.start, published?.end)).toBe('May 8, 2020')
  })

  it('the day of a teaser’s <time> is not taken', () => {
    const teaser =
      '<aside class="related"><a href="/x">Ferry fares to rise</a><time class="card-date" datetime="2019-01-01">1 January 2019</time></aside>'
    expect(pageWith('', '', teaser).published).toBeNull()
  })
})

describe('outlets of a head', () => {
  it.each([
    [
      'og:site_name',
      '<meta property="og:site_name" content="The Tidewater Examiner">',
      'The Tidewater Examiner',
      'site-name',
    ],
    [
      'publisher',
      ld({ ...article, publisher: { '@type': 'Organization', name: 'The Tidewater Examiner' } }),
      'The Tidewater Examiner',
      'json-ld',
    ],
    [
      'title',
      `<title>${page.headline} - The Tidewater Examiner</title>${meta('og:title', page.headline)}`,
      'The Tidewater Examiner',
      'title-suffix',
    ],
    [
      'an address as a name is none',
      `<meta property="og:site_name" content="https://tidewater.example">${ld({ ...article, publisher: { name: 'Tidewater Media' } })}`,
      'Tidewater Media',
      'json-ld',
    ],
  ])('%s', (_, head, name, rule) => {
    expect(pageWith(head).outlet).toMatchObject({ name, rule, domain: 'tidewater.example' })
  })
})
