import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { splitSentences } from '../src/02-sentences/index.ts'
import { page, shown } from './01-clean.page.ts'

const split = (text: string) => {
  const { sentences } = splitSentences(clean({ id: 'a', text, clean: true, language: 'en' }))
  return sentences.map(({ start, end }) => text.slice(start, end))
}

describe('one sentence', () => {
  it.each([
    'The U.S. President met Gov. Ann Lee of Calif. on Jan. 8.',
    'J. R. Halvorsen and Mary T. Osei wrote to Dr. Lind, Mr. Voss and Sen. Abara.',
    'Prices rose 3.5 percent to $1.2 million, from No. 5 to No. 3 in the list.',
    'MOSCOW, May 8 (Reuters) - The bridge was closed.',
    'The firm, Halden Inc. of Oslo, and Brack Co. said so.',
    'The meeting begins at 5 p.m. Monday in St. Olav and ends at 7 a.m. local time.',
    '"Why now?" Varga asked.',
    '“Go!” he shouted.',
    'He saw e.g. lions, i.e. big cats, vs. tigers etc. in the park.',
    'The site example.com and the file a.b.c were mentioned.',
    'They waited... and then they left.',
    'Lt. Gen. Otto Brandt spoke.',
    'The U.S.-led talks ended',
    'LAGOS, Nov. 3 (Harbour Agency) — The port reopened.',
    'ST. OLAV, NOV. 3: GOV. LEE RETURNS',
    'J. K. Example lives at No. 5 St. John Rd. in Washington, D.C.',
    'Gov. Ann Lee, Sen. Bo Ek and Rep. Ivo Lind voted.',
    'It rained at 4.50 a.m. Wendmouth time.',
    'He wrote poems, e.g. The Wall, and plays, i.e. The Pier.',
    'Anna Lind (b. 1950) painted it.',
    'Yahoo! News reported it.',
    'It cost Rs. 12,34,567 or 3.5 crore.',
    '1. Ilse Varga (Norway) 12.54',
    'IV. Bo Ek',
    '... The wall is old.',
    '“Nobody asked us.” — Ilse Varga',
    'Halden.com bought Brack.co.uk for £2.5m.',
    'The #harbour is on Main St. near the pier',
    'Red Town 3 Blue Town 1',
  ])('%s', (text) => expect(split(text)).toEqual([text]))
})

describe('two sentences', () => {
  it.each([
    ['The bridge is closed. ', 'It will open in May.'],
    ['"We will rebuild it." ', 'She sat down.'],
    ['“We will rebuild it.” ', '“When?”'],
    ['He lives in the U.S. ', 'The end is near.'],
    ['The firm is Halden Inc. ', 'It is in Oslo.'],
    ['Is it open? ', 'Nobody knows.'],
    ['It happened at 5 p.m. ', 'Police came later.'],
    ['The price rose to 5. ', 'Then it fell.'],
    ['She said no. ', '5 others agreed.'],
    ['The stability of the bridge.', 'The council met.'],
    ['(It was late.) ', 'They went home.'],
    ['They waited... ', 'Nobody came.'],
    ['It was Plan B. ', 'The council agreed.'],
    ['It is over! ', '"Really?"'],
    ['They work in the U.K. ', 'Currently they rest.'],
    ['He said: “Build it.” ', 'Varga agreed.'],
    ['“It is late. ', 'We must go,” she said.'],
    ['(They came by ship.) ', 'Nobody saw them.'],
    ['"It is late. " ', 'She sat down.'],
    ['It is late. ', '" We must go, " she said.'],
    ['HE LEFT. ', 'THE MAN STAYED.'],
    ['Was it Yahoo! ', 'The firm is silent.'],
    ['1. Build the wall. ', '2. Open the port.'],
    ['The vote was 3–2. ', 'Ek lost.'],
    ['She met Brack Jr. ', 'He smiled.'],
    ['It closed at 5 p.m. ', 'Three men stayed.'],
    ['Nobody knows … ', 'The council waits.'],
  ])('%s| %s', (first, second) => expect(split(first + second)).toEqual([first.trim(), second]))
})

describe('known faults', () => {
  it.fails('an initial that ends a sentence before a name', () => {
    expect(split('They chose Plan B. Varga was pleased.')).toHaveLength(2)
  })
  it.fails('"May." as the month at the end', () => {
    expect(split('It ends on the 3rd of Sept. 24 people came.')).toHaveLength(2)
  })
})

describe('a stretch without an end', () => {
  const texts = (text: string) => split(text).map((sentence) => sentence.length)
  it('is read in pieces that end at a space', () => {
    const text = 'the council of Wendmouth and '.repeat(200).trim()
    expect(Math.max(...texts(text))).toBeLessThanOrEqual(2_000)
    expect(split(text).join(' ')).toBe(text)
  })
  it('is cut within a word where there is no space, and never within a letter', () => {
    const text = `a${'😀'.repeat(3_000)}`
    expect(Math.max(...texts(text))).toBeLessThanOrEqual(2_000)
    expect(split(text).join('')).toBe(text)
    expect(split(text).every((piece) => piece.isWellFormed())).toBe(true)
  })
})

describe('lines that are no running text', () => {
  it('are a sentence each', () => {
    expect(
      split('Final table\nRed Town 3 2 1\nBlue Town 1 0 2\n1. Ann Lee 12.5\n2. Bo Ek 13.1'),
    ).toHaveLength(5)
  })
  it.fails('a sentence that is wrapped over two lines', () => {
    expect(split('The council met on Monday and\nvoted for the wall.')).toHaveLength(1)
  })
})

describe('sentences of a page', () => {
  const text = shown(page)
  const read = splitSentences(clean({ id: 'a', text }))

  it('lie within headline and body, each in its own block', () => {
    for (const { start, end, block } of read.sentences) {
      const home = read.blocks[block]
      expect(['headline', 'body']).toContain(home?.role)
      expect(start).toBeGreaterThanOrEqual(home?.start ?? Number.NaN)
      expect(end).toBeLessThanOrEqual(home?.end ?? Number.NaN)
    }
  })
  it('take the headline as one', () => {
    expect(text.slice(read.sentences[0]?.start, read.sentences[0]?.end)).toBe(page.headline)
  })
  it('leave no word of the body out', () => {
    const joined = read.sentences
      .slice(1)
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
    expect(joined).toBe(page.body.join(' '))
  })
  it('are none where the language is not read', () => {
    expect(splitSentences(clean({ id: 'a', text, language: 'fr' })).sentences).toEqual([])
  })
  it('take a headline with full stops as one', () => {
    const title = 'Bridge closed. Ferry runs. Council meets on rebuilding the bridge'
    const cleaned = clean({ id: 'a', text: [title, ...page.body].join('\n\n'), title })
    const { sentences } = splitSentences(cleaned)
    expect(sentences[0]).toMatchObject({ start: 0, end: title.length })
  })
})
