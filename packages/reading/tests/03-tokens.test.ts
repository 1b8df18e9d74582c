import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { splitSentences } from '../src/02-sentences/index.ts'
import { tokenize } from '../src/03-tokens/index.ts'
import { page, shown } from './01-clean.page.ts'

const read = (text: string) => tokenize(splitSentences(clean({ id: 'a', text, clean: true, language: 'en' })))
const words = (text: string) =>
  read(text)
    .tokens.map((token) => token.text)
    .join(' | ')

describe('words and marks', () => {
  it.each([
    ["Varga's plan", "Varga | 's | plan"],
    ['Varga’s plan', 'Varga | ’s | plan'],
    ["They don't know, he'll say", "They | do | n't | know | , | he | 'll | say"],
    ["O'Brien d'Arc", "O'Brien | d'Arc"],
    ["the nations' treaty", "the | nations | ' | treaty"],
    ['U.S. and E.U. talks', 'U.S. | and | E.U. | talks'],
    ['in the U.S.', 'in | the | U.S.'],
    ['Gov. Ann Lee', 'Gov. | Ann | Lee'],
    ['J.R. Voss, M. Lind', 'J.R. | Voss | , | M. | Lind'],
    ['It is over.', 'It | is | over | .'],
    ['3.5 percent, 1,200 men, $3bn, 29.4%', '3.5 | percent | , | 1,200 | men | , | $ | 3bn | , | 29.4 | %'],
    ['at 19:56 on 08-05-2020', 'at | 19:56 | on | 08-05-2020'],
    ['“Yes,” she said', '“ | Yes | , | ” | she | said'],
    ['wait... what', 'wait | ... | what'],
    ['see https://example.org/a?b=1.', 'see | https://example.org/a?b=1 | .'],
    ['write to desk@example.org now', 'write | to | desk@example.org | now'],
    ['@handle and #topic', '@handle | and | #topic'],
    ['AT&T and COVID-19', 'AT&T | and | COVID-19'],
    ['Washington/Moscow', 'Washington | / | Moscow'],
    ["the U.S.'s plan of 2020's end", "the | U.S. | 's | plan | of | 2020 | 's | end"],
    ['the firm (Halden)’s plan', 'the | firm | ( | Halden | ) | ’s | plan'],
    ['a Ph.D. and a B.Sc. in law', 'a | Ph.D. | and | a | B.Sc. | in | law'],
    ['Halden.com and www.example.co.uk, too', 'Halden.com | and | www.example.co.uk | , | too'],
    ["J. K. Varga of O'Brien & Sons", "J. | K. | Varga | of | O'Brien | & | Sons"],
    ["Côte d'Ivoire, the ministers' cars", "Côte | d'Ivoire | , | the | ministers | ' | cars"],
    ['12,34,567 rupees, Rs. 5 crore, £2.5bn', '12,34,567 | rupees | , | Rs. | 5 | crore | , | £ | 2.5bn'],
    ['LAGOS, Nov. 3 (Agency) — Gov. Lee', 'LAGOS | , | Nov. | 3 | ( | Agency | ) | — | Gov. | Lee'],
    [
      'from 7:30 a.m. to 5 p.m. on No. 5 St. John Rd.',
      'from | 7:30 | a.m. | to | 5 | p.m. | on | No. | 5 | St. | John | Rd.',
    ],
    ['AP/Reuters at 100 km/h', 'AP | / | Reuters | at | 100 | km | / | h'],
    ['naïve Erdoğan 🚢 go', 'naïve | Erdoğan | 🚢 | go'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))
})

describe('compounds', () => {
  it.each([
    ['US-Russia ties', 'US | - | Russia | ties'],
    ['Russian-British talks', 'Russian | - | British | talks'],
    ['U.S.-led and China-backed', 'U.S. | - | led | and | China | - | backed'],
    ['an anti-US mood', 'an | anti | - | US | mood'],
    ['bridge-building and a well-known plan', 'bridge-building | and | a | well-known | plan'],
    ['Jean-Claude met Coca-Cola', 'Jean-Claude | met | Coca-Cola'],
    ['Toronto-based and pro-Russian', 'Toronto | - | based | and | pro | - | Russian'],
    ['ties of Guinea-Bissau', 'ties | of | Guinea-Bissau'],
    ['a T-shirt and an X-ray', 'a | T-shirt | and | an | X-ray'],
  ])('%s', (text, expected) => expect(words(text)).toBe(expected))

  it('are split where their parts stand alone elsewhere', () => {
    expect(words('The Varga-Lind pact is old.')).toContain('Varga-Lind')
    expect(words('Today Varga met Lind. The Varga-Lind pact is old.')).toContain('Varga | - | Lind')
  })
})

describe('offsets', () => {
  const text = shown(page)
  const { tokens, sentences } = tokenize(splitSentences(clean({ id: 'a', text })))

  it('point at the token', () => {
    for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
  it('lie within their sentence, in order, and leave only white space out', () => {
    sentences.forEach((sentence, i) => {
      let at = sentence.start
      for (const token of tokens.filter(({ sentence: own }) => own === i)) {
        expect(text.slice(at, token.start).trim()).toBe('')
        at = token.end
      }
      expect(at).toBe(sentence.end)
    })
  })
})
