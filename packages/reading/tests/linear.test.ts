import type { ArticleInput } from '@parallax/domain'
import { beforeAll, describe, expect, it } from 'vitest'
import { read } from '../src/index.ts'
import { countSteps } from './steps.ts'

const SIZE = 400
const prose = 'The council of Wendmouth met on Monday and voted for the new harbour wall, officials said. '
const times = (part: string | ((i: number) => string), n: number) =>
  Array.from({ length: n }, (_, i) => (typeof part === 'string' ? part : part(i))).join('')
const day = (i: number) => String((i % 28) + 1).padStart(2, '0')

/** Inputs made to cost more than they are long, each of a size that `n` scales. */
const TEXTS: readonly (readonly [string, (n: number) => string])[] = [
  ['one line without a space', (n) => 'a'.repeat(n * 50)],
  ['one line of words', (n) => times('word ', n * 10)],
  ['lines of one letter', (n) => times('a\n', n * 5)],
  ['opening quotation marks', (n) => '“'.repeat(n * 10)],
  ['straight quotation marks', (n) => '"'.repeat(n * 10)],
  ['brackets', (n) => '('.repeat(n * 10)],
  ['dashes', (n) => '-'.repeat(n * 10)],
  ['full stops', (n) => '.'.repeat(n * 10)],
  ['full stops and a letter', (n) => times('.A', n * 5)],
  ['sentence marks without spaces', (n) => times('ab.Cd', n * 5)],
  ['ampersands', (n) => '&'.repeat(n * 10)],
  ['addresses run together', (n) => times('a@', n * 10)],
  ['rows of dates', (n) => times((i) => `${day(i)}/${day(i + 3)}/2020 `, n)],
  ['lines of dates', (n) => times((i) => `Published: ${day(i)} May 2020\n`, n)],
  ['bylines', (n) => times((i) => `By Ilse Varga ${String.fromCharCode(65 + (i % 26))}\n`, n)],
  ['one headline again and again', (n) => times('Wendmouth votes for a harbour wall\n', n)],
  ['paragraphs', (n) => times((i) => `${prose}${i}\n\n`, n / 4)],
  ['one paragraph', (n) => times(prose, n / 4)],
  ['capitals', (n) => times('THE COUNCIL OF WENDMOUTH ', n)],
  ['a script without spaces', (n) => '市議会は新しい防波堤に賛成した'.repeat(n)],
  ['zero-width joiners', (n) => '\u200d'.repeat(n * 10)],
  ['right-to-left marks', (n) => times('\u200fa', n * 5)],
  ['white space', (n) => `a${' '.repeat(n * 10)}b`],
  ['combining marks on one letter', (n) => `e${'\u0301'.repeat(n * 10)}`],
  ['lone surrogates', (n) => '\ud800'.repeat(n * 10)],
]
const page = (content: string) => `<html><head><title>A wall</title></head><body>${content}</body></html>`
const article = page(`<article><h1>A wall</h1><p>${prose.repeat(3)}</p></article>`)
const PAGES: readonly (readonly [string, (n: number) => string])[] = [
  ['nested elements', (n) => page('<div>'.repeat(n * 4) + prose)],
  ['siblings', (n) => page('<p>a</p>'.repeat(n * 4))],
  ['unclosed tags', (n) => page('<a'.repeat(n * 4))],
  ['an unclosed comment', (n) => page('<!--'.repeat(n * 4))],
  ['unclosed attributes', (n) => page('<a href="'.repeat(n * 4))],
  ['many attributes', (n) => page(`<p ${times((i) => `a${i}="b" `, n * 4)}>${prose}</p>`)],
  ['a table', (n) => page(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(n)}</table>`)],
  ['a list of links', (n) => page(`<ul>${'<li><a href="/a">More news</a></li>'.repeat(n)}</ul>`)],
  ['entities', (n) => page('&amp;'.repeat(n * 4))],
  ['entities without an end', (n) => page('&am'.repeat(n * 4))],
  ['time elements', (n) => article + times((i) => `<time datetime="2020-05-${day(i)}">May</time>`, n)],
  ['meta elements', (n) => `${times((i) => `<meta name="author" content="Ilse ${i}">`, n)}${article}`],
  [
    'scripts of JSON-LD',
    (n) => times('<script type="application/ld+json">{"@type":"NewsArticle"}</script>', n) + article,
  ],
  [
    'deep JSON-LD',
    (n) =>
      `<script type="application/ld+json">${'{"a":'.repeat(n * 2)}1${'}'.repeat(n * 2)}</script>${article}`,
  ],
  ['paragraphs', (n) => page(`<article>${times(`<p>${prose}</p>`, n / 4)}</article>`)],
]

/** Made to cost more than they are long where names are found and joined. */
const NAMES: readonly (readonly [string, (n: number) => string])[] = [
  ['no full stop', (n) => times('Ilse Varga met the council of Wendmouth and ', n)],
  ['all in capitals', (n) => times('ILSE VARGA SPOKE IN WENDMOUTH. ', n)],
  ['all in small letters', (n) => times('ilse varga spoke in wendmouth. ', n)],
  ['a table of results', (n) => times((i) => `${i + 1}. ${person(i)} (Norway) ${i}.5\n`, n)],
  ['a list of persons', (n) => times((i) => `${person(i)}, `, n)],
  ['lines of persons', (n) => times((i) => `${person(i)}\n`, n)],
  ['one name again and again', (n) => times('Ilse Varga ', n)],
  ['one name in sentences', (n) => times('Ilse Varga spoke. ', n)],
  ['one long word', (n) => `V${'a'.repeat(n * 10)}`],
  ['one long compound', (n) => times('Ab-', n * 4)],
  ['parts without a space', (n) => times((i) => `${surname(i)}/`, n)],
  ['different words with a capital', (n) => times((i) => `${surname(i)} `, n * 4)],
  ['pronouns', (n) => `Ilse Varga spoke. ${times((i) => ['He ', 'she ', 'They ', 'it '][i % 4] ?? '', n)}`],
  ['sentences of pronouns', (n) => `Ilse Varga spoke. ${times('She left. ', n)}`],
  ['nominals', (n) => `Ilse Varga, president of Norway, spoke. ${times('The president left. ', n)}`],
  ['titles', (n) => times((i) => `President ${surname(i)} met Mr. ${surname(i + 1)}. `, n)],
  ['quotations in each other', (n) => times('“He said ‘', n * 5)],
  ['emoji', (n) => times('😀 Varga 👩‍👩‍👧 ', n)],
  ['mixed scripts', (n) => times('Москва Varga 東京 القاهرة Αθήνα. ', n)],
  ['names chained', (n) => times((i) => `${surname(i)} of ${surname(i + 1)} and `, n)],
  ['initials', (n) => times('J. ', n)],
]
const FIRST_NAMES = ['Ilse', 'Bo', 'Anna', 'Emil', 'Mara', 'Ivo', 'Tessa', 'Odd', 'Lena', 'Karl']
const surname = (i: number) => `V${[...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}sen`
const person = (i: number) => `${FIRST_NAMES[i % FIRST_NAMES.length]} ${surname(i)}`

describe('an input twice as long takes twice the steps, and no more', () => {
  beforeAll(async () => void (await read({ id: 'warm', text: prose }, { names: 'fast' })))

  const steps = (input: Partial<ArticleInput>) =>
    countSteps(() => read({ id: 'a', ...input }, { names: 'fast' }))
  const ofText = (hostile: string) => steps({ text: `${prose}\n\n${hostile}` })
  const ofPage = (hostile: string) => steps({ html: article + hostile })
  const ofBody = (hostile: string) => steps({ text: hostile, clean: true, language: 'en' })
  const growth = async (of: (hostile: string) => Promise<number>, make: (n: number) => string, n = SIZE) => {
    const once = await of(make(n))
    return (await of(make(2 * n))) / once
  }

  it.each(TEXTS)('text: %s', async (_, make) => {
    expect(await growth(ofText, make)).toBeLessThanOrEqual(2.2)
  })

  it.each(PAGES)('page: %s', async (_, make) => {
    expect(await growth(ofPage, make)).toBeLessThanOrEqual(2.2)
  })

  it.each(NAMES)('body: %s', async (_, make) => {
    expect(await growth(ofBody, make)).toBeLessThanOrEqual(2.2)
  })

  it('text: thousands of different paragraphs with two names each', async () => {
    const long = (n: number) =>
      times((i) => `Ilse Varga said in Wendmouth that wall number ${i} would hold for ${i + 7} years.\n\n`, n)
    expect(await growth(ofText, long, 1_500)).toBeLessThanOrEqual(2.2)
  })

  it('counts what is not linear as what it is', async () => {
    const quadratic = (n: number) => () => {
      for (let i = 0; i < n; i++) /z/.test('a'.repeat(n))
    }
    expect((await countSteps(quadratic(800))) / (await countSteps(quadratic(400)))).toBeGreaterThan(3.5)
  })
})
