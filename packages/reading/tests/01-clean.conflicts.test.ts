import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { read } from '../src/read.ts'
import { page, shown } from './01-clean.page.ts'

const paragraphs = page.body.map((text) => `<p>${text}</p>`).join('\n')
const article = { '@type': 'NewsArticle', headline: page.headline }
const withHead = (node: object, above = '', head = '') =>
  clean({
    id: 'a',
    html: `<html><head><script type="application/ld+json">${JSON.stringify({ ...article, ...node })}</script>${head}</head><body>
<h1>${page.headline}</h1>${above}${paragraphs}</body></html>`,
  })
const valuesOf = (conflicts: readonly { field: string; value: string }[]) =>
  conflicts.map(({ field, value }) => `${field}: ${value}`)

describe('what a page states otherwise', () => {
  it('another day of publication, with its place', () => {
    const { conflicts, text } = withHead(
      { datePublished: '2020-05-08T14:26:00Z' },
      '<p>Published: May 3, 2020</p>',
    )
    expect(valuesOf(conflicts)).toEqual(['published: 2020-05-03'])
    expect(text.slice(conflicts[0]?.start, conflicts[0]?.end)).toBe('May 3, 2020')
    expect(conflicts[0]).toMatchObject({ rule: 'labelled:written' })
  })

  it.each([
    ['the same moment in another zone', '<p>Published: May 8, 2020 19:56 +0530</p>'],
    ['the bare day', '<p>Published: 8 May 2020</p>'],
    ['the same minute without its seconds', '<p>Published: May 8, 2020 14:26 UTC</p>'],
  ])('is not %s', (_, above) => {
    expect(withHead({ datePublished: '2020-05-08T14:26:31Z' }, above).conflicts).toEqual([])
  })

  it('another clock time on the same day is one', () => {
    const { conflicts } = withHead(
      { datePublished: '2020-05-08T14:26:00Z' },
      '<p>Published: May 8, 2020 11:00 UTC</p>',
    )
    expect(valuesOf(conflicts)).toEqual(['published: 2020-05-08T11:00:00Z'])
  })

  it('an update before the publication', () => {
    const { updated, conflicts } = withHead({ datePublished: '2020-05-08', dateModified: '2019-01-01' })
    expect(updated).toBeNull()
    expect(valuesOf(conflicts)).toEqual(['updated: 2019-01-01'])
  })

  it('another author', () => {
    const { conflicts } = withHead({ author: 'Marta Quill' }, '<p>By Marta Quill and Tomas Lindqvist</p>')
    expect(valuesOf(conflicts)).toEqual(['bylines: Tomas Lindqvist'])
  })

  it.each([
    ['capitals', 'MARTA QUILL'],
    ['a middle initial', 'Marta J. Quill'],
    ['an initial', 'M. Quill'],
  ])('is not the same person with %s', (_, author) => {
    expect(withHead({ author }, '<p>By Marta Quill</p>').conflicts).toEqual([])
  })

  it('another title', () => {
    const { conflicts } = withHead(
      {},
      '',
      '<meta property="og:title" content="Why a small town will not wait for its bridge">',
    )
    expect(valuesOf(conflicts)).toEqual(['title: Why a small town will not wait for its bridge'])
    expect(conflicts[0]?.start).toBeUndefined()
  })

  it.each([
    ['capitals and marks', page.headline.toUpperCase()],
    ['the outlet behind it', `${page.headline} - The Tidewater Examiner`],
  ])('is not the same title with %s', (_, title) => {
    expect(withHead({}, '', `<meta property="og:title" content="${title}">`).conflicts).toEqual([])
  })

  it('another outlet, but no other spelling of it', () => {
    const head = '<meta property="og:site_name" content="Tidewater Examiner">'
    const publisher = (name: string) => withHead({ publisher: { name } }, '', head).conflicts
    expect(valuesOf(publisher('Northern Media Holdings'))).toEqual(['outlet: Northern Media Holdings'])
    expect(publisher('The Tidewater Examiner')).toEqual([])
    expect(publisher('TIDEWATER EXAMINER')).toEqual([])
  })

  it('another agency', () => {
    const text = [
      page.headline,
      'Reuters',
      `BRACKWATER, May 14 (AP) - ${page.body[0]}`,
      ...page.body.slice(1),
    ].join('\n\n')
    const { agency, conflicts } = clean({ id: 'a', text })
    expect(agency?.name).toBe('Associated Press')
    expect(valuesOf(conflicts)).toEqual(['agency: Reuters'])
  })

  it('what contradicts the values given', () => {
    const given = { title: 'Council agrees to a ferry', outlet: 'Northern Ledger', publishedAt: '2020-05-17' }
    const { conflicts, ...found } = clean({ id: 'a', text: shown(page), ...given })
    expect(found).toMatchObject({
      title: { text: given.title },
      outlet: { name: given.outlet },
      published: { value: '2020-05-17' },
    })
    expect(valuesOf(conflicts)).toEqual([
      'outlet: The Tidewater Examiner',
      'published: 2020-05-14T11:40:00Z',
      // An update before the publication cannot be.
      'updated: 2020-05-14T13:10:00Z',
    ])
  })

  it('each once, the best first, a handful a field', () => {
    const nodes = Array.from(
      { length: 12 },
      (_, i) => `<meta name="author" content="Marta ${String.fromCharCode(65 + i)}quill">`,
    )
    const { conflicts } = withHead({ author: 'Odd Ferreira' }, '<p>By Odd Ferreira</p>', nodes.join(''))
    expect(conflicts.length).toBeLessThanOrEqual(5)
    const confidences = conflicts.map(({ confidence }) => confidence)
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a))
  })

  it('nothing where everything agrees', () => {
    expect(clean({ id: 'a', text: shown(page) }).conflicts).toEqual([])
  })

  it('stands in the annotations, and is absent where there is none', async () => {
    expect(await read({ id: 'a', text: shown(page) })).not.toHaveProperty('conflicts')
    const found = await read({ id: 'a', text: shown(page), outlet: 'Northern Ledger' })
    expect(found.conflicts).toMatchObject([{ field: 'outlet' }])
  })
})
