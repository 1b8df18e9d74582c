import { type ArticleInput, BLOCK_ROLES, type RoleCorrection } from '@parallax/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { read } from '../src/read.ts'
import { page, shown } from './01-clean.page.ts'

const text = shown(page)
const TEASER = 'Harbour reopens after storm'
const [FIRST = '', SECOND = ''] = page.body

const at = (part: string, role: RoleCorrection['role'], within = text): RoleCorrection => {
  const start = within.indexOf(part)
  return { start, end: start + part.length, role }
}
const corrected = (input: Omit<ArticleInput, 'id'>, ...corrections: RoleCorrection[]) =>
  clean({ id: 'a', ...input }, { corrections })
const blockOf = ({ text: whole, blocks }: ReturnType<typeof clean>, part: string) =>
  blocks.find(({ start, end }) => whole.slice(start, end).includes(part))

describe('a role corrected by hand', () => {
  it('stands above every rule', () => {
    const found = corrected({ text }, at(TEASER, 'body'))
    expect(blockOf(found, TEASER)).toMatchObject({
      ...{ role: 'body', rule: 'corrected', confidence: 1, engineRole: 'teaser' },
    })
  })

  it('takes part in everything that is counted', async () => {
    const name = 'Oswin Tarrant'
    const input = { id: 'a', text: `${text}\n\n${name} said the ferry would run until winter.` }
    const names = async (corrections: RoleCorrection[]) =>
      (await read(input, { corrections })).mentions.filter((mention) => mention.text === name).length
    const line = at(`${name} said the ferry would run until winter.`, 'body', input.text)
    expect(await names([{ ...line, role: 'form' }])).toBe(0)
    expect(await names([line])).toBe(1)
  })

  it('cuts a line that it covers in part', () => {
    const sentence = SECOND.slice(0, SECOND.indexOf(' with steel'))
    const found = corrected({ text }, at(sentence, 'advert'))
    const parts = found.blocks.filter(({ start, end }) => SECOND.includes(text.slice(start, end).trim()))
    expect(parts.map(({ role, start, end }) => [role, text.slice(start, end).trim()])).toEqual([
      ['advert', sentence],
      ['body', SECOND.slice(sentence.length).trim()],
    ])
  })

  it.each([
    ['a link in a menu', 'News', 'Home'],
    ['a line of the imprint', 'Phone: +91-11-5550100', 'Email: desk@'],
  ])('cuts %s out of the block around it', (_, part, neighbour) => {
    const found = corrected({ text }, at(part, 'body'))
    expect(text.slice(blockOf(found, part)?.start, blockOf(found, part)?.end).trim()).toBe(part)
    expect(blockOf(found, neighbour)?.role).toBe(blockOf(clean({ id: 'a', text }), neighbour)?.role)
  })

  it('gives way to a later one where both speak of the same words', () => {
    const found = corrected({ text }, at(TEASER, 'body'), at('Harbour', 'advert'))
    expect(blockOf(found, 'Harbour reopens')).toBeUndefined()
    const start = text.indexOf(TEASER)
    const roles = found.blocks.filter((block) => block.end > start && block.start < start + TEASER.length)
    expect(roles.map(({ role }) => role)).toEqual(['advert', 'body'])
  })

  it('says nothing where it covers white space alone, nothing, or what lies behind the end', () => {
    const gap = text.indexOf('\n\n')
    const empty: RoleCorrection[] = [
      { start: gap, end: gap + 2, role: 'headline' },
      { start: 40, end: 40, role: 'headline' },
      { start: text.length + 5, end: text.length + 50, role: 'headline' },
    ]
    expect(corrected({ text }, ...empty)).toEqual(clean({ id: 'a', text }))
  })

  it.each([
    ['HTML', { html: `<h1>${page.headline}</h1><p>${page.body.join('</p><p>')}</p><p>${TEASER}</p>` }],
    ['a body alone', { text: page.body.concat(TEASER).join('\n\n'), clean: true }],
  ])('holds for %s', (_, input) => {
    const before = clean({ id: 'a', ...input })
    const found = corrected(input, at(FIRST, 'caption', before.text), at(TEASER, 'advert', before.text))
    expect(blockOf(found, FIRST)).toMatchObject({ role: 'caption', rule: 'corrected' })
    expect(blockOf(found, TEASER)).toMatchObject({ role: 'advert', rule: 'corrected' })
    expect(blockOf(found, SECOND)).toEqual(blockOf(before, SECOND))
  })

  it('makes an article of a page on which none was found', () => {
    const menu = 'Home\n\nNews\n\nFerry fares rise in Brackwater\n\nSport'
    const found = corrected({ text: menu }, at('Ferry fares rise in Brackwater', 'body', menu))
    expect(found.blocks.map(({ role }) => role)).toEqual(['navigation', 'body', 'navigation'])
  })
})

describe('a headline corrected by hand', () => {
  it('is the title, and what was the headline becomes other', () => {
    const found = corrected({ text }, at(TEASER, 'headline'))
    expect(found.title).toMatchObject({ text: TEASER, rule: 'corrected', confidence: 1 })
    expect(text.slice(found.title?.start, found.title?.end)).toBe(TEASER)
    expect(blockOf(found, page.headline)).toMatchObject({
      ...{ role: 'other', rule: 'headline-replaced', engineRole: 'headline' },
    })
    expect(found.blocks.filter(({ role }) => role === 'headline')).toHaveLength(1)
  })

  it('is the title also where the caller named another', () => {
    expect(corrected({ text, title: page.headline }, at(TEASER, 'headline')).title?.text).toBe(TEASER)
  })

  it('leaves the former headline what another correction makes it', () => {
    const found = corrected({ text }, at(page.headline, 'body'), at(TEASER, 'headline'))
    expect(blockOf(found, page.headline)?.role).toBe('body')
    expect(found.title?.text).toBe(TEASER)
  })

  it('is the one said last, where there are several', () => {
    const other = 'Ferry fares to rise'
    for (const order of [
      [TEASER, other],
      [other, TEASER],
    ])
      expect(corrected({ text }, ...order.map((part) => at(part, 'headline'))).title?.text).toBe(order[1])
  })

  it('is one headline where it is printed in two lines', () => {
    const broken = `Home\n\nSea bridge to\nbe rebuilt\n\n${page.body.join('\n\n')}`
    const found = corrected({ text: broken }, at('Sea bridge to\nbe rebuilt', 'headline', broken))
    expect(found.title?.text).toBe('Sea bridge to\nbe rebuilt')
    expect(found.blocks.filter(({ role }) => role === 'headline')).toHaveLength(1)
  })

  it('leaves no title where it is taken away', () => {
    expect(corrected({ text }, at(page.headline, 'teaser')).title).toBeNull()
  })

  it('leaves the title that the caller gives where it is taken away', () => {
    const found = corrected({ text, title: page.headline }, at(page.headline, 'teaser'))
    expect(found.title).toMatchObject({ text: page.headline, rule: 'given' })
  })
})

describe('what is found beside the text', () => {
  const byline = 'By Ilse Varga'
  const dated = [page.headline, byline, ...page.body].join('\n\n')

  it('is no author where a person says that the line is body', () => {
    expect(clean({ id: 'a', text: dated }).bylines.map(({ name }) => name)).toEqual(['Ilse Varga'])
    expect(corrected({ text: dated }, at(byline, 'body', dated)).bylines).toEqual([])
  })

  it('is no date where a person says that the line is body', () => {
    const line = 'Meridian Newswire | Updated: 14-05-2020 18:40 IST | Created: 14-05-2020 17:10 IST'
    expect(clean({ id: 'a', text }).published?.start).toBeGreaterThanOrEqual(text.indexOf(line))
    const { published } = corrected({ text }, at(line, 'body'))
    const place = published?.start ?? Number.POSITIVE_INFINITY
    expect(place >= text.indexOf(line) && place < text.indexOf(line) + line.length).toBe(false)
  })
})

describe('whatever is corrected', () => {
  const lines = fc.constantFrom(
    ...[
      'Home',
      'News',
      page.headline,
      ...page.body,
      TEASER,
      'By Ilse Varga',
      '12 May 2020',
      '',
      '🚢 Ferry 🚢',
    ],
    ...['© 2020 The Tidewater Examiner. All rights reserved.', '  Leave a comment  ', 'Read more...'],
  )
  const pages = fc
    .array(lines, { minLength: 1, maxLength: 14 })
    .map((parts) => parts.join('\n'))
    .filter((whole) => /\p{L}/u.test(whole))
  const corrections = (length: number) =>
    fc.array(
      fc.record({
        start: fc.nat(length + 4),
        end: fc.nat(length + 4),
        role: fc.constantFrom(...BLOCK_ROLES),
      }),
      { maxLength: 8 },
    )
  const cases = pages.chain((whole) => fc.tuple(fc.constant(whole), corrections(whole.length)))

  it('the blocks cover the text, corrected words have their role, and all others keep theirs', () => {
    fc.assert(
      fc.property(cases, ([whole, list]) => {
        const before = clean({ id: 'a', text: whole })
        const after = corrected({ text: whole }, ...list)
        expect(after.blocks.map(({ start, end }) => whole.slice(start, end)).join('')).toBe(whole)
        expect(after.blocks.every(({ start, end }) => start < end)).toBe(true)
        const replaced = after.title?.rule === 'corrected'
        const blocksAt = (found: typeof before) => (offset: number) =>
          found.blocks.find(({ start, end }) => start <= offset && offset < end)
        const [was, is] = [blocksAt(before), blocksAt(after)]
        for (let offset = 0; offset < whole.length; offset++) {
          if (!whole.charAt(offset).trim()) continue
          const character = whole.codePointAt(offset) ?? 0
          if (character >= 0xdc00 && character <= 0xdfff) continue
          const to = offset + (character > 0xffff ? 2 : 1)
          const word = list.findLast(({ start, end }) => start < end && start < to && end > offset)
          if (word) expect(is(offset)).toMatchObject({ role: word.role, rule: 'corrected' })
          // A headline of several lines is one block; what its first line was stands for all.
          if (word && word.role !== 'headline') expect(is(offset)?.engineRole).toBe(was(offset)?.role)
          if (word) continue
          if (was(offset)?.role === 'headline' && replaced) expect(is(offset)?.role).toBe('other')
          else expect(is(offset)?.role).toBe(was(offset)?.role)
        }
        if (after.title?.end !== undefined)
          expect(whole.slice(after.title.start, after.title.end)).toBe(after.title.text)
      }),
      { numRuns: 300 },
    )
  })

  it('the same corrections give the same reading', () => {
    fc.assert(
      fc.property(cases, ([whole, list]) => {
        expect(corrected({ text: whole }, ...list)).toEqual(corrected({ text: whole }, ...list))
      }),
      { numRuns: 20 },
    )
  })
})
