import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const HEAD = `<meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script>
<title>${page.headline} - The Wendmouth Tide</title><link rel="canonical" href="https://wendmouth-tide.example/a">
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"${page.headline}",
"datePublished":"2020-05-08T14:26:00Z","dateModified":"2020-05-09T08:00:00Z","author":{"@type":"Person","name":"Ilse Varga"},
"publisher":{"@type":"Organization","name":"The Wendmouth Tide"}}</script>
<style amp-boilerplate>body{visibility:hidden}</style><noscript><style amp-boilerplate>body{}</style></noscript>`
const paragraphs = page.body.map((text) => `<p>${text}</p>`)

/** A page of AMP with something in the middle of the article, before it and after it. */
function amp({ inside = '', before = '', after = '', root = '⚡' }) {
  const middle = Math.floor(paragraphs.length / 2)
  const body = [...paragraphs.slice(0, middle), inside, ...paragraphs.slice(middle)].join('\n')
  const html = `<!doctype html><html ${root} lang="en"><head>${HEAD}</head><body>${before}<article><h1>${page.headline}</h1>${body}</article>${after}</body></html>`
  const article = clean({ id: 'a', html })
  const blocks = article.blocks.map(({ role, start, end }) => ({
    role,
    text: article.text.slice(start, end).trim(),
  }))
  return { article, roleOf: (words: string) => blocks.find(({ text }) => text.includes(words))?.role, blocks }
}
type Parts = Parameters<typeof amp>[0]

describe('a page of AMP: what its components hold is what they are for', () => {
  it.each<[component: string, words: string, role: string, parts: Parts]>([
    [
      'the caption of amp-img',
      'The old quay',
      'caption',
      {
        inside:
          '<figure><amp-img src=a.jpg layout=responsive><noscript><img src=a.jpg alt="A quay"></noscript></amp-img><figcaption>The old quay before the flood.</figcaption></figure>',
      },
    ],
    [
      'amp-sidebar',
      'Letters to the editor',
      'navigation',
      {
        before:
          '<amp-sidebar id=s layout=nodisplay><ul><li><a href=/>Home</a></li><li>Letters to the editor</li></ul></amp-sidebar>',
      },
    ],
    [
      'amp-list',
      'Bakery wins a prize',
      'teaser',
      {
        inside:
          '<amp-list src=r.json><template type="amp-mustache"><a href="{{url}}">{{title}}</a></template><a href=/x>Bakery wins a prize for rye bread in Kestrel Falls.</a></amp-list>',
      },
    ],
    [
      'amp-ad',
      'Shoes for the rain',
      'advert',
      { inside: '<amp-ad type=x><p>Shoes for the rain, this week only.</p></amp-ad>' },
    ],
    [
      'amp-social-share',
      'Send this by mail',
      'navigation',
      { inside: '<amp-social-share type=email>Send this by mail</amp-social-share>' },
    ],
    [
      'amp-consent',
      'We and our partners',
      'advert',
      {
        after:
          '<amp-consent id=c layout=nodisplay><p>We and our partners store data on your device.</p></amp-consent>',
      },
    ],
    [
      'amp-next-page',
      'Tram stops at noon',
      'teaser',
      { after: '<amp-next-page><a href=/t>Tram stops at noon in Kestrel Falls</a></amp-next-page>' },
    ],
  ])('%s', (_, words, role, parts) => {
    const { roleOf, blocks } = amp(parts)
    expect(roleOf(words)).toBe(role)
    const body = blocks.filter((block) => block.role === 'body').map(({ text }) => text)
    expect(body).toEqual(page.body)
  })

  it.each([
    [
      'a placeholder',
      '<amp-twitter data-tweetid=1><blockquote placeholder>It loads.</blockquote></amp-twitter>',
    ],
    ['a fallback', '<amp-video src=v.mp4><div fallback>It loads.</div></amp-video>'],
    ['a template', '<amp-list src=a><template type="amp-mustache">It loads.</template></amp-list>'],
  ])('%s is not shown', (_, inside) => expect(amp({ inside }).article.text).not.toContain('It loads'))

  it.each(['⚡', 'amp', '⚡4ads'])('the details come from its JSON-LD: <html %s>', (root) => {
    expect(amp({ root }).article).toMatchObject({
      title: { text: page.headline },
      outlet: { name: 'The Wendmouth Tide' },
      bylines: [{ name: 'Ilse Varga' }],
      published: { value: '2020-05-08T14:26:00Z' },
      updated: { value: '2020-05-09T08:00:00Z' },
      language: 'en',
    })
  })
})
