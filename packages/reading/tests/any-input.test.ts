import { type Annotations, Failure } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { read } from '../src/index.ts'

const RUNS = 120
const PIECES = [
  'By Ilse Varga',
  'WENDMOUTH, May 8 (Reuters) - ',
  'Published: 08-05-2020 19:56 IST',
  'Updated 3 hours ago',
  '“We will build it,” Ilse Varga said on Monday. ',
  'The council of Wendmouth met and Dr. Emil Stroud voted for the wall. ',
  'Read more: ',
  '© 2020 The Wendmouth Examiner. All rights reserved.',
  'Share',
  '\r\n',
  '\n\n',
  '\t',
  '\0',
  '\u200f',
  '\u202e',
  '\ud83d',
  '\udc00',
  '😀',
  'é',
  '\u2028',
]
const TAGS = [
  '<p>',
  '</p>',
  '<div',
  '<article>',
  '<h1>',
  '</h1>',
  '<!--',
  '-->',
  '<a href="',
  '">',
  '&amp',
  '&#0;',
  '&#xd800;',
  '<li>',
  '<time datetime="2020-05-08">',
  '<script type="application/ld+json">',
  '</script>',
  '{"@type":"NewsArticle","headline":"A wall"}',
  '<title>',
  '<table><tr><td>',
  '<![CDATA[',
  '<br>',
]
const anyText = fc.string({ unit: 'binary', maxLength: 20 })
const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code))
const pieces = (own: readonly string[]) =>
  fc
    .array(fc.oneof({ arbitrary: fc.constantFrom(...own), weight: 4 }, anyText, surrogate), { maxLength: 40 })
    .map((parts) => parts.join(''))

type Span = { start: number; end: number }

/** Every object with a `start` and an `end` in it, wherever it hangs, with what it claims to be. */
function spansIn(value: unknown): (Span & { text?: unknown; name?: unknown })[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(spansIn)
  return 'start' in value && 'end' in value ? [value as Span, ...inner] : inner
}

function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** What holds of every article that is read at all. */
async function checkAnnotations(input: { text: string } | { html: string }): Promise<void> {
  let annotations: Annotations
  try {
    annotations = await read({ id: 'a', ...input })
  } catch (error) {
    expect(error).toBeInstanceOf(Failure)
    return
  }
  const text = 'text' in input ? input.text : (annotations.text ?? '')
  for (const span of spansIn(annotations)) {
    expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true)
    expect(0 <= span.start && span.start <= span.end && span.end <= text.length).toBe(true)
    expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
    if (typeof span.text === 'string') expect(text.slice(span.start, span.end)).toBe(span.text)
  }
  const { blocks, mentions } = annotations
  expect(blocks.map(({ start }) => start)).toEqual(
    [0, ...blocks.map(({ end }) => end)].slice(0, blocks.length),
  )
  expect(blocks.at(-1)?.end ?? 0).toBe(text.length)
  for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
  expect(JSON.stringify(await read({ id: 'a', ...input }))).toBe(JSON.stringify(annotations))
}

describe('whatever is read, every annotation selects exactly the text that it claims', () => {
  it('in any Unicode', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkAnnotations({ text })),
      { numRuns: RUNS },
    )
  })
  it('in articles with any Unicode in them', async () => {
    await fc.assert(
      fc.asyncProperty(pieces(PIECES), (text) => checkAnnotations({ text })),
      { numRuns: RUNS },
    )
  })
  it('in broken HTML', async () => {
    await fc.assert(
      fc.asyncProperty(pieces([...PIECES, ...TAGS]), (html) => checkAnnotations({ html })),
      { numRuns: RUNS },
    )
  })
})

const SENTENCE = 'The council of Wendmouth met on Monday and voted for the new harbour wall, officials said. '

describe('what is as large as an article may be is cleaned whole', () => {
  it.each([
    ['a page of 5 MB', { html: `<article>${`<p>${SENTENCE}</p>`.repeat(49_000)}</article>` }],
    ['100,000 elements in each other', { html: `${'<div>'.repeat(100_000)}${SENTENCE}` }],
    ['200,000 elements beside each other', { html: `<p>${SENTENCE}</p>${'<p>a</p>'.repeat(200_000)}` }],
    ['a million lines of one letter', { text: `${SENTENCE}\n${'a\n'.repeat(1_000_000)}` }],
  ])('%s', (_, input) => {
    const { text, blocks } = clean({ id: 'a', ...input })
    expect(text).toContain(SENTENCE.trim())
    expect(blocks.at(-1)?.end).toBe(text.length)
  })
})
