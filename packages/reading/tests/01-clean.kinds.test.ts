import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { read } from '../src/read.ts'
import { page } from './01-clean.page.ts'

const entries: [string, string, string][] = [
  [
    '09:05',
    'Polls open',
    'The polling stations of Brackwater opened on time, and a first queue had formed at the old school.',
  ],
  [
    '09:40',
    'The mayor votes',
    'The mayor came on foot and said that she had slept well. She did not say for whom she had voted.',
  ],
  [
    '10:15',
    'A long queue',
    'Some fifty people are waiting at the harbour office, where one of the two booths is out of order.',
  ],
  [
    '11:30',
    'Booth repaired',
    'The second booth at the harbour office works again, the clerk of the county has told reporters.',
  ],
  [
    '12:10',
    'Turnout at noon',
    'One in three has voted by noon, the county says, which is more than four years ago at this hour.',
  ],
  [
    '13:20',
    'Rain',
    'It has begun to rain, and the queue at the old school has moved into the gymnasium next to it.',
  ],
]
const ticker = entries
  .map(([time, heading, text]) => `${time}\n\n${heading}\n\n${text}\n\n${text.replaceAll('the', 'that')}`)
  .join('\n\n')
const live = (type: string, times = true) =>
  `<head><title>Brackwater votes</title><script type="application/ld+json">{"@type":"${type}","headline":"Brackwater votes"}</script></head>
<body><article><h1>Brackwater votes</h1>${entries
    .map(
      ([time, heading, text]) =>
        `<div class="entry">${times ? `<time>${time}</time>` : ''}<h3>${heading}</h3><p>${text}</p></div>`,
    )
    .join('')}</article></body>`

const pictures = [
  'The old pier before the storm, when the ferry still landed at its end twice a day.',
  'Fishermen bring in what is left of the market hall roof on the morning after the storm.',
  'The harbour road under sand, with the school bus that had to be dug out by hand.',
  'Volunteers from the next town clear the stairs to the lighthouse with shovels and buckets.',
  'The first ferry after eleven days lands at a pontoon that the county has lent to the town.',
]
const slides = pictures.map((text, i) => `${i + 1} of 5\n\n${text}`).join('\n\n')
const figures = pictures
  .map((text) => `<figure><img src=a.jpg><figcaption>${text}</figcaption></figure>`)
  .join('')

describe('the kind of page', () => {
  it.each<[string, { html: string } | { text: string }, string | undefined]>([
    ['a live blog that says so', { html: live('LiveBlogPosting') }, 'live-blog'],
    ['a live blog that does not', { html: live('NewsArticle') }, 'live-blog'],
    ['a live blog as copied text', { text: `Brackwater votes\n\n${ticker}` }, 'live-blog'],
    ['an article that calls itself a live blog', { html: live('LiveBlogPosting', false) }, undefined],
    [
      'a gallery of numbered pictures as copied text',
      { text: `The storm in pictures\n\n${slides}` },
      'gallery',
    ],
    [
      'a gallery of captions',
      { html: `<article><h1>The storm in pictures</h1>${figures}</article>` },
      'gallery',
    ],
    ['an article', { text: `${page.headline}\n\n${page.body.join('\n\n')}` }, undefined],
    [
      'an article with two pictures',
      {
        html: `<article><h1>${page.headline}</h1>${page.body.map((text) => `<p>${text}</p>`).join('')}<figure><figcaption>${pictures[0]}</figcaption></figure></article>`,
      },
      undefined,
    ],
    [
      'an article that tells of clock times',
      {
        text: `${page.headline}\n\n${page.body.join('\n\n')}\n\nThe ferry leaves at 09:05, 10:15 and 12:10, and at 16:30 on Sundays.`,
      },
      undefined,
    ],
  ])('%s', async (_, source, kind) => {
    const { page: found, text = 'text' in source ? source.text : '' } = await read({ id: 'a', ...source })
    expect(found?.kind).toBe(kind)
    if (found?.start !== undefined) expect(text.slice(found.start, found.end)).toMatch(/\d|storm/)
  })

  it('all entries of a live blog are body, their stamps are not', () => {
    const { text, blocks } = clean({ id: 'a', html: live('LiveBlogPosting') })
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
    expect(body).toEqual(entries.flatMap(([, heading, words]) => [heading, words]))
  })

  it('the captions of a gallery are its text', () => {
    const { text, blocks } = clean({
      id: 'a',
      html: `<article><h1>The storm in pictures</h1>${figures}</article>`,
    })
    const body = blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => text.slice(start, end).trim())
    expect(body).toEqual(pictures)
  })
})

describe('a page that shows only the beginning of its article', () => {
  const beginning = page.body.slice(0, 2)
  const html = (paragraphs: readonly string[], says: object, after = '') =>
    `<head><title>${page.headline}</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: page.headline, ...says })}</script></head>
<body><article><h1>${page.headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}${after}</article></body>`
  const walled = {
    isAccessibleForFree: false,
    hasPart: { isAccessibleForFree: 'False', cssSelector: '.text' },
  }

  it.each<[string, { html: string } | { text: string }, string]>([
    [
      'it says so, and its text breaks off',
      { html: html([...beginning, 'The council also…'], walled) },
      'json-ld',
    ],
    [
      'it says so and asks for a subscription',
      { html: html(beginning, walled, '<div>Subscribe to continue reading</div>') },
      'json-ld',
    ],
    [
      'it says so, and counts more words than it shows',
      { html: html(beginning, { ...walled, wordCount: 900 }) },
      'json-ld',
    ],
    [
      'it asks for a subscription under two paragraphs',
      { html: html(beginning, {}, '<div>To continue reading this article, subscribe today.</div>') },
      'wall-line',
    ],
    [
      'copied text that ends with a wall',
      {
        text: [
          page.headline,
          ...beginning,
          'This article is for subscribers only',
          'Already a subscriber? Log in',
        ].join('\n\n'),
      },
      'wall-line',
    ],
    [
      'copied text with a count of free articles',
      { text: [page.headline, ...beginning, 'You have reached your limit of free articles.'].join('\n\n') },
      'wall-line',
    ],
  ])('%s', async (_, source, rule) => {
    const { paywall, text = 'text' in source ? source.text : '' } = await read({ id: 'a', ...source })
    expect(paywall?.rule).toBe(rule)
    if (rule === 'wall-line')
      expect(text.slice(paywall?.start, paywall?.end)).toMatch(/reading|subscribers|limit/)
  })

  const long = [...page.body, ...page.body.map((text) => text.replaceAll('bridge', 'pier'))]
  it.each<[string, { html: string } | { text: string }]>([
    ['a whole text behind a wall that let it through', { html: html(long, walled) }],
    [
      'a whole text with an offer under it',
      { html: html(long, {}, '<div>Subscribe to read more stories like this.</div>') },
    ],
    ['a short report without any wall', { text: [page.headline, ...beginning].join('\n\n') }],
    [
      'a report about a paywall',
      {
        text: [
          page.headline,
          ...long,
          'Readers must subscribe to continue reading, the editor of the paper said.',
        ].join('\n\n'),
      },
    ],
  ])('but not %s', async (_, source) => expect((await read({ id: 'a', ...source })).paywall).toBeUndefined())
})
