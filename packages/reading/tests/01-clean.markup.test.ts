import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const paragraphs = page.body.map((text) => `<p>${text}</p>`).join('\n')

function bodyOf(html: string): string[] {
  const { text, blocks } = clean({ id: 'a', html })
  return blocks.filter(({ role }) => role === 'body').map(({ start, end }) => text.slice(start, end).trim())
}

/** Paragraphs with something before each. */
const parted = (before: string, after = '') => page.body.map((text) => `${before}${text}${after}`).join('')
const head = `<head><title>${page.headline}</title></head>`
const title = `<h1>${page.headline}</h1>`
const menu =
  '<ul class=menu><li><a href=/>Home</a><li><a href=/sport>Sport</a><li><a href=/town>Town</a></ul>'

describe('broken and odd markup: the article is still the body', () => {
  it.each([
    ['paragraphs never closed', `${head}<body>${menu}${title}${parted('<p>')}`],
    ['list items and cells never closed', `<table><tr><td>${menu}<td>${title}${parted('<p>')}</table>`],
    [
      'stray ends',
      `</div></p></b>${title}</span>${paragraphs.replaceAll('</p>', '</p></div></i>')}</section>`,
    ],
    [
      'a stray end of a block inside a cell',
      `<div><table><tr><td>${title}</div></div>${paragraphs}</td></tr></table></div>`,
    ],
    [
      'links in links',
      `${title}${parted('<p><a href=/a><a href=/b>Read</a></a> ', '</p>').replaceAll('Read</a></a> ', '</a></a>')}`,
    ],
    ['forms in forms', `<form><form>${title}${paragraphs}</form></form>`],
    ['attributes without quotes', `<div id=story class=text lang=en>${title}${paragraphs}</div>`],
    [
      'attributes twice and broken',
      `<div class="text" class='advert' =x "y" <b>>${title}${paragraphs}</div>`,
    ],
    ['plaintext', `${title}<plaintext>\n${page.body.join('\n\n')}`],
    ['a comment never closed', `${title}<!-- the text begins here ${paragraphs}`],
    ['CDATA', `${title}<![CDATA[${paragraphs}]]>`],
    ['a body that begins twice', `${head}<body><body class=x>${title}${paragraphs}</body></body>`],
    ['text after the end of the body', `<html><body>${title}</body></html>${paragraphs}`],
    ['a head never closed', `<html><head><title>${page.headline}</title>${title}${paragraphs}`],
    ['a drawing never closed', `${title}<svg><path d="M0 0"/>${paragraphs}`],
    ['a line break after each paragraph', `${title}<div>${parted('', '<br>')}</div>`],
    ['two line breaks', `${title}<div>${parted('', '<br/><br />')}</div>`],
    ['a division a line', `${title}<div>${parted('<div>', '</div>')}</div>`],
    ['preformatted text', `${title}<pre>${page.body.join('\n\n')}</pre>`],
    [
      'tables as layout',
      `<table><tr><td width=120>${menu}</td><td><table><tr><td>${title}</td></tr><tr><td>${paragraphs}</td></tr></table></td></tr></table>`,
    ],
    [
      'the text of a frameset for browsers without frames',
      `<frameset cols="20%,*"><noframes>${title}${paragraphs}</noframes></frameset>`,
    ],
    [
      'a shadow root',
      `<news-story><template shadowrootmode="open">${title}${paragraphs}</template></news-story>`,
    ],
    [
      'pictures for browsers without scripts',
      `${title}${page.body.map((text) => `<p>${text}</p><noscript><img src=a.jpg alt="The bridge">The bridge at noon.</noscript>`).join('')}`,
    ],
  ])('%s', (_, html) => expect(bodyOf(html)).toEqual(page.body))

  it('entities are the characters that they stand for, once', () => {
    const html = `${title}${paragraphs}<p>The ferry of &quot;Br&uuml;ck &amp; Sohn&quot; costs 2&nbsp;crowns &mdash; &#8220;too much&#x201d;, they said &amp;amp; left.</p>`
    expect(bodyOf(html).at(-1)).toBe(
      'The ferry of "Brück & Sohn" costs 2 crowns — “too much”, they said &amp; left.',
    )
  })
})

describe('what is laid into an article is not its body', () => {
  const middle = (html: string) => {
    const [first, second, ...rest] = page.body.map((text) => `<p>${text}</p>`)
    return `${head}<body>${menu}<article>${title}<div class="story-text">${first}${second}${html}${rest.join('')}</div></article></body>`
  }
  it.each([
    [
      'a box of related stories',
      '<div class="related-stories"><h3>Harbour news</h3><p>Volunteers cleared the harbour road after the storm had buried it under sand.</p></div>',
    ],
    [
      'a newsletter box named in camel case',
      '<section class="inlineSignup"><p>The letters of our desk reach readers each morning before the ferry leaves.</p></section>',
    ],
    [
      'a picture with its caption',
      '<figure><img src=b.jpg><figcaption>The bridge at low tide, seen from the harbour wall on a quiet day.</figcaption></figure>',
    ],
    [
      'a pull quote',
      '<aside class="pull-quote"><p>We cannot ask them to walk round the bay for another year.</p></aside>',
    ],
    [
      'cards of other stories',
      `<ul>${['Storm', 'Market', 'School'].map((word) => `<li class="card"><a href="/x"><h4>${word} plans for the spring are made</h4></a><p>The ${word.toLowerCase()} will change this spring, the town says.</p></li>`).join('')}</ul>`,
    ],
    [
      'a list of links',
      '<ul><li><a href="/1">The storm of last winter in pictures</a></li><li><a href="/2">How the market lost its roof in one night</a></li></ul>',
    ],
    [
      'a box that is not shown',
      '<div style="display: none"><p>This paragraph is only for those who never look at the page.</p></div>',
    ],
    [
      'a form',
      '<form><p>Which bridge would you have built, the old one or the new one in the north?</p><input type=radio> Old <input type=radio> New</form>',
    ],
  ])('%s', (_, html) => expect(bodyOf(middle(html))).toEqual(page.body))

  it.each([
    ['subheadings', '<h2>What it costs</h2>', 'What it costs'],
    ['lists', '<ul><li>The stone piers stay</li></ul>', 'The stone piers stay'],
    ['tables', '<table><tr><td>Votes for the plan</td><td>11</td></tr></table>', 'Votes for the plan\t11'],
    [
      'block quotes',
      '<blockquote>The sea gives and the sea takes.</blockquote>',
      'The sea gives and the sea takes.',
    ],
    [
      'a paragraph of links',
      '<p>In short, <a href="/a">the council voted twice in March</a> and <a href="/b">voted again in April</a>, to no end.</p>',
      'In short, the council voted twice in March and voted again in April, to no end.',
    ],
  ])('but %s are', (_, html, text) => expect(bodyOf(middle(html))).toContain(text))

  it('a note about the author is none of it', () => {
    const html = `<head><meta name="author" content="Ilse Varga"></head>${middle('')}`.replace(
      '</article>',
      '<p>Ilse Varga is a reporter who covers the coast.</p></article>',
    )
    expect(bodyOf(html)).toEqual(page.body)
  })
  it('comments longer than the article are none of it', () => {
    const comment =
      '<p>I have walked across that bridge every day of my life and I say that it should be left alone, whatever they think.</p>'
    const html = middle('').replace('</body>', `<div class="comments">${comment.repeat(20)}</div></body>`)
    expect(bodyOf(html)).toEqual(page.body)
  })
  it('a class about the layout does not make furniture of the article', () => {
    const html = middle('')
      .replaceAll('<p>', '<p class="paywall subscription">')
      .replace('story-text', 'has-sidebar sidebar')
    expect(bodyOf(html)).toEqual(page.body)
  })
  it('a text given in JSON-LD tells it from what follows', () => {
    const body = JSON.stringify(page.body.join('\n'))
    const html = middle('').replace(
      '</div></article>',
      '<p>The harbour of the next town was rebuilt in the same year, at a cost that nobody remembers.</p></div></article>',
    )
    const ld = `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":${body}}</script>`
    expect(bodyOf(html)).not.toEqual(page.body)
    expect(bodyOf(html.replace('</head>', `${ld}</head>`))).toEqual(page.body)
  })
})
