import { describe, expect, it } from 'vitest'
import { readPage } from '../src/01-clean/html/page.ts'
import { clean } from '../src/01-clean/index.ts'
import { splitLines } from '../src/01-clean/line.ts'
import { page } from './01-clean.page.ts'

const menu =
  '<nav><ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav>'
const byline = '<p class="byline">By Ilse Varga</p><time datetime="2020-05-14">14 May 2020</time>'
const caption =
  '<figure><img src=b.jpg><figcaption>The sea bridge at low tide. Photo: Northern Desk</figcaption></figure>'
const related =
  '<aside><h3>Related stories</h3><ul><li><a href=/1>Harbour reopens after storm</a></li><li><a href=/2>Ferry fares to rise in the spring</a></li></ul></aside>'
const comments =
  '<section class="comments"><h3>Leave a comment</h3><p>Your email address will not be published.</p></section>'
const footer = '<footer><p>© 2020 The Tidewater Examiner. All rights reserved.</p></footer>'
const paragraphs = page.body.map((text) => `<p>${text}</p>`)
const around = (text: string) =>
  `<head><title>${page.headline}</title></head><body>${menu}<main><h1>${page.headline}</h1>${text}</main>${related}${footer}</body>`

const pages: [string, string][] = [
  ['a plain article', around(`${byline}${paragraphs.join('')}`)],
  ['a picture with its caption', around(`${byline}${caption}${paragraphs.join('')}`)],
  ['line breaks instead of paragraphs', around(`${byline}<div>${page.body.join('<br><br>')}</div>`)],
  [
    'a box of links in the middle',
    around([byline, ...paragraphs.slice(0, 2), related, ...paragraphs.slice(2)].join('')),
  ],
  ['comments under it', around(`${byline}${paragraphs.join('')}${comments}`)],
  [
    'a layout of tables',
    `<table><tr><td>${menu}</td></tr><tr><td><h1>${page.headline}</h1>${byline}${paragraphs.join('')}</td></tr><tr><td>${footer}</td></tr></table>`,
  ],
]

/** What a page shows, in its lines, with the body marked. */
function marked(source: { html: string } | { text: string }): string[] {
  const { text, blocks } = clean({ id: 'a', ...source })
  return splitLines(text).map((line) => {
    const role = blocks.find(({ start, end }) => start <= line.start && line.start < end)?.role
    return `${role === 'body' || role === 'headline' ? role : 'furniture'}: ${line.text}`
  })
}

describe('a page as HTML and as copied text gives the same blocks', () => {
  it.each(pages)('%s', (_, html) => {
    const { text } = clean({ id: 'a', html })
    expect(marked({ text })).toEqual(marked({ html }))
  })
  it.each(pages)('%s: the same lines', (_, html) => {
    const { text, lines } = readPage(html)
    const places = (all: readonly { start: number; end: number }[]) =>
      all.map(({ start, end }) => [start, end])
    expect(places(splitLines(text))).toEqual(places(lines))
  })
})
