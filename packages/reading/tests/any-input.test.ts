import { type Annotations, Failure } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { findMentions } from '../src/04-mentions/index.ts'
import { LABELS } from '../src/04-mentions/labels.ts'
import { tokensBySentence } from '../src/04-mentions/tokens-by-sentence.ts'
import { transformerScores } from '../src/04-mentions/transformer/scores.ts'
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
    annotations = await read({ id: 'a', ...input }, { names: 'fast' })
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
  expect(JSON.stringify(await read({ id: 'a', ...input }, { names: 'fast' }))).toBe(
    JSON.stringify(annotations),
  )
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

const FIRST_NAMES = ['Ilse', 'Bo', 'Anna', 'Emil', 'Mara', 'Ivo', 'Tessa', 'Odd', 'Lena', 'Karl']
const surname = (i: number) => `V${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}sen`
const person = (i: number) => `${FIRST_NAMES[i % FIRST_NAMES.length]} ${surname(i)}`
const many = (n: number, part: (i: number) => string) => Array.from({ length: n }, (_, i) => part(i)).join('')

/** Bodies that are no news; each as large as `n` parts. */
const BODIES: readonly (readonly [string, number, (n: number) => string])[] = [
  ['no full stop', 3_000, (n) => 'the council of Wendmouth met Ilse Varga and '.repeat(n)],
  ['all in capitals', 500, (n) => 'THE COUNCIL MET. ILSE VARGA SPOKE IN WENDMOUTH. '.repeat(n)],
  ['all in small letters', 500, (n) => 'the council met. ilse varga spoke in wendmouth. '.repeat(n)],
  ['a table of results', 1_000, (n) => many(n, (i) => `${i + 1}. ${person(i)} (Norway) ${i}.5\n`)],
  ['5,000 names', 5_000, (n) => many(n, (i) => `${person(i)}, `)],
  ['one name again and again', 5_000, (n) => 'Ilse Varga '.repeat(n)],
  ['one word of 1 MB', 1_000_000, (n) => `V${'a'.repeat(n)}`],
  ['100,000 letters and hyphens', 50_000, (n) => 'A-'.repeat(n)],
  ['different words with a capital', 5_000, (n) => many(n, (i) => `${surname(i)} `)],
  ['pronouns', 5_000, (n) => `Ilse Varga spoke. ${'He and she left. '.repeat(n)}`],
  ['quotations in each other', 1_000, (n) => '“He said ‘'.repeat(n)],
  ['emoji', 1_000, (n) => '😀 Varga 👩‍👩‍👧 🚢'.repeat(n)],
  ['mixed scripts', 1_000, (n) => 'Москва Varga 東京 القاهرة Αθήνα met दिल्ली. '.repeat(n)],
]

describe('what is no news is read all the same', () => {
  it.each(BODIES)('%s', async (_, size, make) => {
    const text = make(size)
    const found = await read({ id: 'a', text, clean: true, language: 'en' }, { names: 'fast' })
    for (const { start, end, text: words } of found.mentions) expect(text.slice(start, end)).toBe(words)
    const ids = new Set(found.entities.map(({ id }) => id))
    for (const { entity } of found.mentions) expect(entity === null || ids.has(entity)).toBe(true)
    for (const { start, end } of found.sentences) expect(end - start).toBeLessThanOrEqual(2_000)
  })

  // What the network is given of each, without the minutes that it would take of them all.
  it.each(BODIES)('%s, for the network', async (_, size, make) => {
    const text = make(Math.min(size, 20_000))
    const cleaned = clean({ id: 'a', text, clean: true, language: 'en' })
    const tokens = tokenize(splitSentences(cleaned))
    let pieces = 0
    const words = tokensBySentence(tokens).map((sentence) => sentence.map((token) => token.text))
    const scores = await transformerScores(words, {
      runtime: 'wasm',
      run: async (ids) => {
        pieces += ids.length
        expect(ids.length).toBeLessThanOrEqual(256)
        return new Float32Array(ids.length * LABELS)
      },
    })
    expect(pieces).toBeLessThanOrEqual(14 * tokens.tokens.length + 2)
    expect(findMentions(tokens, scores).mentions).toBeDefined()
  })

  it('a short one of each, by the network where it runs', async () => {
    for (const [, , make] of BODIES) {
      const text = make(12)
      const { mentions } = await read({ id: 'a', text, clean: true, language: 'en' }, { names: 'exact' })
      for (const { start, end, text: words } of mentions) expect(text.slice(start, end)).toBe(words)
    }
  })
})

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
