import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const paragraphs = page.body.map((text) => `<p>${text}</p>`).join('\n')
const html = `<!doctype html><html lang="en"><head>
<title>${page.headline} - The Tidewater Examiner</title>
<meta property="og:site_name" content="The Tidewater Examiner">
<link rel="canonical" href="https://www.tidewaterexaminer.example/news/bridge">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${page.headline}",
"datePublished":"2020-05-14T17:10:00+05:30","dateModified":"2020-05-14T18:40:00+05:30","author":[{"@type":"Person","name":"Ilse Varga"}],
"publisher":{"@type":"Organization","name":"Tidewater Media"}}</script>
<style>p { color: black }</style></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>${page.headline}</h1><p class="byline">By Ilse Varga</p><time datetime="2020-05-14">14 May 2020</time>
<figure><img src="b.jpg"><figcaption>The sea bridge at low tide, seen from the harbour wall on a quiet morning.</figcaption></figure>
${paragraphs}
<aside class="related"><h3>More from Brackwater</h3><a href="/x">Harbour reopens after storm</a></aside></article>
<div hidden>This part is never shown to a reader of the page.</div>
<script>document.write('This is no text.')</script>
<footer>© 2020 Tidewater Media</footer></body></html>`

describe('an HTML page', () => {
  const read = clean({ id: 'a', html })
  const content = (role: string) =>
    read.blocks
      .filter((block) => block.role === role)
      .map(({ start, end }) => read.text.slice(start, end).trim())

  it('becomes text, furniture and all, that its blocks cover', () => {
    expect(read.text).toContain('Home')
    expect(read.text).toContain('Harbour reopens after storm')
    expect(read.blocks[0]?.start).toBe(0)
    expect(read.blocks.at(-1)?.end).toBe(read.text.length)
  })
  it('leaves out what no reader sees', () => {
    expect(read.text).not.toMatch(/never shown|no text|color: black/)
  })
  it('has the article as body', () => expect(content('body')).toEqual(page.body))
  it('has one headline', () => expect(content('headline')).toEqual([page.headline]))
  it('knows the caption', () => expect(content('caption')).toHaveLength(1))
  it('takes title, outlet, author and dates from the head', () => {
    expect(read.title).toMatchObject({ text: page.headline, rule: 'claimed-title' })
    expect(read.outlet).toMatchObject({ name: 'The Tidewater Examiner', domain: 'tidewaterexaminer.example' })
    expect(read.bylines).toMatchObject([{ name: 'Ilse Varga' }])
    expect(read.published).toMatchObject({
      value: '2020-05-14T11:40:00Z',
      precision: 'second',
      rule: 'json-ld',
    })
    expect(read.updated).toMatchObject({ value: '2020-05-14T13:10:00Z' })
  })
  it('parts an agency among the authors from them', () => {
    const credited = html.replace(
      '"name":"Ilse Varga"',
      '"name":"The Tidewater Examiner / Meridian Newswire"',
    )
    const { bylines, agency } = clean({ id: 'a', html: credited.replace('By Ilse Varga', '') })
    expect(bylines).toEqual([])
    expect(agency?.name).toBe('Meridian Newswire')
  })
  it('shows where the page prints that day', () => {
    expect(read.text.slice(read.published?.start, read.published?.end)).toBe('14 May 2020')
  })
})

describe('odd HTML', () => {
  it.each([
    ['a fragment', paragraphs],
    ['tags left open', `<body><div><p>${page.body.join('<p>')}`],
    [
      'upper case',
      `<HTML><BODY><DIV>${page.body.map((text) => `<P>${text}</P>`).join('')}</DIV></BODY></HTML>`,
    ],
    ['line breaks instead of paragraphs', `<body><div>${page.body.join('<br><br>')}</div></body>`],
  ])('%s: the article is still the body', (_, source) => {
    const { text, blocks } = clean({ id: 'a', html: source })
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
    expect(body).toEqual(page.body)
  })

  it('survives broken JSON-LD', () => {
    const broken = html.replace('"@context"', '{{"@context"')
    expect(clean({ id: 'a', html: broken }).title?.text).toBe(page.headline)
  })

  it('reads a page of four megabytes and forty thousand elements', () => {
    const links = Array.from(
      { length: 40_000 },
      (_, i) => `<li><a href="/a/${i}">Page number ${i} of the archive of this site</a></li>`,
    )
    const { text, blocks } = clean({
      id: 'a',
      html: html.replace('<footer>', `<ul>${links.join('')}</ul><footer>`),
    })
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
    expect(body).toEqual(page.body)
  })

  it('reads elements nested deeper than any call stack', () => {
    const deep = `${'<div>'.repeat(6_000)}${paragraphs}${'</div>'.repeat(6_000)}`
    expect(clean({ id: 'a', html: deep }).text).toContain(page.body[0])
  })
})
