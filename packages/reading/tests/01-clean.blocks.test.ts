import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page, shown } from './01-clean.page.ts'

const rolesOf = (text: string) => {
  const { blocks } = clean({ id: 'a', text })
  return blocks.map(({ role, start, end }) => [role, text.slice(start, end).trim()] as const)
}
const roleOf = (text: string, part: string) =>
  rolesOf(text).find(([, content]) => content.includes(part))?.[0] ?? null

describe('blocks of a flattened page', () => {
  const text = shown(page)

  it('keeps the article and nothing else as body', () => {
    const body = rolesOf(text).filter(([role]) => role === 'body')
    expect(body.map(([, content]) => content)).toEqual(page.body)
  })

  it.each([
    ['headline', page.headline],
    ['timestamp', 'Updated: 14-05-2020'],
    ['caption', 'Photo: Northern Desk'],
    ['teaser', 'Harbour reopens after storm'],
    ['teaser', 'Volunteers cleared the last of the sand'],
    ['form', 'Leave a comment'],
    ['form', 'Your email address will not be published'],
    ['advert', 'Subscribe to our newsletter'],
    ['footer', '© 2020'],
    ['navigation', 'Home'],
  ])('labels as %s: %s', (role, part) => {
    expect(roleOf(text, part)).toBe(role)
  })

  it('analyses a headline once, however often the page repeats it', () => {
    const roles = rolesOf(text).filter(([, content]) => content === page.headline)
    expect(roles.map(([role]) => role)).toEqual(['headline', 'other'])
  })

  it('gives title, rule and place', () => {
    const { title } = clean({ id: 'a', text })
    expect(title?.text).toBe(page.headline)
    expect(text.slice(title?.start, title?.end)).toBe(page.headline)
    expect(title?.rule).toBe('headline-above')
  })
})

describe('a flash of a sentence or two', () => {
  it.each([
    ['alone', 'Ilse Varga met the council of Brackwater.'],
    ['under a headline', 'Varga meets council\n\nIlse Varga met the council of Brackwater.'],
    ['under a menu', 'Home\nNews\n\nIlse Varga met the council of Brackwater.'],
  ])('%s is the article', (_, text) => {
    expect(roleOf(text, 'Ilse Varga met')).toBe('body')
  })
  it.each([
    ['a link to another story', 'Ilse Varga met the council of...'],
    ['a menu', 'Home\nNews\nOur Town Today'],
    ['an invitation', 'Subscribe to our newsletter today.'],
  ])('is not %s', (_, text) => {
    expect(rolesOf(text).filter(([role]) => role === 'body')).toEqual([])
  })
  it('is not the last line of a page of teasers', () => {
    const teasers = ['Ferry fares to rise', 'Harbour reopens', 'School bus timetable', 'Fish market closes']
    expect(roleOf([...teasers, 'Ilse Varga met the council.'].join('\n\n'), 'Ilse Varga')).toBe('teaser')
  })
})

describe('a text without spaces', () => {
  // Quadratic search would need minutes for each.
  it.each(['a', 'A-', 'a.', 'aB'])('of %s again and again is read in passing', (piece) => {
    expect(clean({ id: 'a', text: piece.repeat(200_000) }).blocks.length).toBeGreaterThan(0)
  })
})

describe('blocks cover the whole text in order', () => {
  const cases = {
    page: shown(page),
    'one line': 'The council met on Monday and agreed to repair the bridge.',
    'white space around': '\n\n   The council met on Monday and agreed to repair the bridge.  \n\t\n',
    'Windows line ends': shown(page).replaceAll('\n', '\r\n'),
    'furniture alone': 'Home\nNews\nSport\nContact us\n© 2020 The Example',
    'characters beyond the basic plane': `${page.headline} 🚢\n\n${page.body.join(' 🌊\n\n')}`,
    'lines of every kind of break': page.body.join('\u2028'),
  }
  it.each(Object.entries(cases))('%s', (_, text) => {
    const { blocks } = clean({ id: 'a', text })
    expect(blocks[0]?.start).toBe(0)
    expect(blocks.at(-1)?.end).toBe(text.length)
    blocks.slice(1).forEach((block, i) => {
      expect(block.start).toBe(blocks[i]?.end)
    })
    for (const { start, end } of blocks) expect(text.slice(start, end).trim()).not.toBe('')
  })
})

describe('a title that the caller gives', () => {
  it('is shown where the text prints it', () => {
    const text = shown(page)
    const { title } = clean({ id: 'a', text, title: page.headline })
    expect(title).toMatchObject({ text: page.headline, rule: 'given' })
    expect(text.slice(title?.start, title?.end)).toBe(page.headline)
  })
  it('makes no headline of another line', () => {
    const text = ['A quiet town and its long quarrel', ...page.body].join('\n\n')
    const { title, blocks } = clean({ id: 'a', text, title: 'Brackwater votes' })
    expect(title).toEqual({ text: 'Brackwater votes', confidence: 1, rule: 'given' })
    expect(blocks.some(({ role }) => role === 'headline')).toBe(false)
  })
})

describe('what is not an article', () => {
  it('finds no body and no title in menus', () => {
    const { blocks, title } = clean({
      id: 'a',
      text: 'Home\nNews\nSport\nWeather\nContact us\nPrivacy Policy',
    })
    expect(blocks.filter(({ role }) => role === 'body')).toEqual([])
    expect(title).toBeNull()
  })

  it('takes a single paragraph of prose as body', () => {
    const text =
      'The council of the invented town of Brackwater met on Monday and agreed to repair the bridge.'
    expect(rolesOf(text)).toEqual([['body', text]])
  })

  it('leaves a cookie notice out, though it is prose', () => {
    const notice =
      'We use cookies so that our website knows you again on your next visit and keeps the size of letters that you chose.'
    expect(roleOf(`${shown(page)}\n\n${notice}`, 'We use cookies')).toBe('footer')
  })
})

describe('clean text', () => {
  it('is body throughout, with no headline sought', () => {
    const text = `${page.headline}\n\n${page.body.join('\n\n')}`
    const { blocks, title } = clean({ id: 'a', text, clean: true })
    expect(new Set(blocks.map(({ role }) => role))).toEqual(new Set(['body']))
    expect(title).toBeNull()
  })
})

describe('hard-wrapped text', () => {
  it('joins the lines of a paragraph', () => {
    const wrapped = page.body.map((paragraph) => paragraph.replace(/(.{50,60}) /g, '$1\n'))
    const text = `${page.headline}\n\n${wrapped.join('\n\n')}`
    const body = rolesOf(text).filter(([role]) => role === 'body')
    expect(body.map(([, content]) => content)).toEqual(wrapped)
  })
})

describe('above the article', () => {
  const above = (...lines: string[]) => clean({ id: 'a', text: [...lines, ...page.body].join('\n\n') })
  it.each([
    ['a way to the page', [`Home / News / ${page.headline}`, page.headline, 'By Ilse Varga']],
    ['a menu on one line', ['Brackwater | Region | World | Sport | Ferries', page.headline, '14 May 2020']],
    ['a standfirst', [page.headline, 'Councillors of the town keep the stone piers and end a long dispute']],
    ['a tagline', ['The Tidewater Examiner', page.headline, 'By Ilse Varga', '14 May 2020']],
  ])('%s is not the headline', (_, lines) => {
    expect(above(...lines).title?.text).toBe(page.headline)
  })
})

describe('below the article', () => {
  it.each([
    ['Source: Meridian Newswire. Edited by Tomas Lindqvist.', 'byline'],
    ['Reporting by Ilse Varga; Editing by Tomas Lindqvist', 'byline'],
    ['(This story has been published from a syndicated feed and has not been edited by our staff.)', 'other'],
    ['A- A+  Print  Share  Tweet', 'navigation'],
    ['3 Comments', 'form'],
  ])('%s → %s', (line, role) => {
    expect(roleOf([page.headline, ...page.body, line].join('\n\n'), line)).toBe(role)
  })
})

describe('inside the article', () => {
  const [first = '', second = '', third = '', fourth = ''] = page.body
  const inside = (line: string) =>
    roleOf([page.headline, first, second, line, third, fourth].join('\n\n'), line)
  it.each([
    ['READ MORE: Harbour reopens after storm', 'teaser'],
    ['ADVERTISEMENT', 'advert'],
    ['The bridge at low tide. Photo: Northern Desk', 'caption'],
    ['Share this article', 'navigation'],
    ['What the engineers found', 'body'],
    ['“It was closed.”', 'body'],
  ])('%s → %s', (line, role) => {
    expect(inside(line)).toBe(role)
  })
})
