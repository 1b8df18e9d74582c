import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const published = (line: string, after: readonly string[] = [], given: Record<string, string> = {}) =>
  clean({ id: 'a', text: [page.headline, line, ...page.body, ...after].join('\n\n'), ...given }).published

describe('a zone whose name several countries use', () => {
  it.each([
    ['IST', 'Phone: +91-11-5550100', '2020-05-08T14:26:00Z', 'zone-by-telephone'],
    ['IST', 'Phone: +353-1-5550100', '2020-05-08T18:56:00Z', 'zone-by-telephone'],
    ['IST', 'Write to desk@tidewater.example.in or come by', '2020-05-08T14:26:00Z', 'zone-by-domain'],
    ['IST', 'Subscribe for ₹99 a month', '2020-05-08T14:26:00Z', 'zone-by-currency'],
    ['IST', 'Quay Street, Dublin', '2020-05-08T18:56:00Z', 'zone-by-place'],
    ['BST', 'Phone: +44 20 7946 0000', '2020-05-08T18:56:00Z', 'zone-by-telephone'],
    ['BST', 'Phone: +880 2 5550100', '2020-05-08T13:56:00Z', 'zone-by-telephone'],
    ['BST', 'Quay Street, London', '2020-05-08T18:56:00Z', 'zone-by-place'],
    ['CST', 'Harbour Road, Beijing', '2020-05-08T11:56:00Z', 'zone-by-place'],
    ['CST', 'Harbour Road, Texas', '2020-05-09T01:56:00Z', 'zone-by-place'],
    ['AST', 'Phone: +966 11 555 0100', '2020-05-08T16:56:00Z', 'zone-by-telephone'],
    ['AST', 'Harbour Road, Halifax', '2020-05-08T23:56:00Z', 'zone-by-place'],
    ['SST', 'Phone: +65 5550 0100', '2020-05-08T11:56:00Z', 'zone-by-telephone'],
    ['AMT', 'Phone: +374 10 555 010', '2020-05-08T15:56:00Z', 'zone-by-telephone'],
    ['AMT', 'Rua do Cais 7, Manaus', '2020-05-08T23:56:00Z', 'zone-by-place'],
    ['PST', 'Phone: +63 2 5550 0100', '2020-05-08T11:56:00Z', 'zone-by-telephone'],
    ['EST', 'Phone: +61 2 5550 0100', '2020-05-08T09:56:00Z', 'zone-by-telephone'],
  ])('%s beside “%s” → %s, %s', (zone, fact, value, rule) => {
    const moment = published(`May 8, 2020 19:56 ${zone}`, [fact])
    expect(moment).toMatchObject({ value, precision: 'minute' })
    expect(moment?.rule).toContain(rule)
  })

  it.each(['IST', 'BST', 'CST', 'AST', 'SST', 'AMT'])('%s and nothing else: the day alone', (zone) => {
    expect(published(`May 8, 2020 19:56 ${zone}`)).toMatchObject({ value: '2020-05-08', precision: 'day' })
  })

  it('signs of two countries that weigh the same decide nothing', () => {
    const facts = ['Phone: +91-11-5550100', 'Phone: +353-1-5550100']
    expect(published('May 8, 2020 19:56 IST', facts)).toMatchObject({ value: '2020-05-08', precision: 'day' })
  })

  it('what the article is about decides nothing', () => {
    const about = `${page.body[0]} Ministers in Dublin, Ireland, had asked for it, and Irish engineers came from Cork.`
    const text = [page.headline, 'May 8, 2020 19:56 IST', about, ...page.body.slice(1)].join('\n\n')
    expect(clean({ id: 'a', text }).published).toMatchObject({ precision: 'day' })
  })

  it('the same moment in another zone decides', () => {
    const moment = published('May 8, 2020 19:56 IST (May 8, 2020 14:26 GMT)')
    expect(moment).toMatchObject({ value: '2020-05-08T14:26:00Z' })
    expect(moment?.rule).toContain('zone-by-other-time')
  })

  it('summer time is not kept in winter: BST in January is not British', () => {
    expect(published('January 8, 2020 19:56 BST', ['Phone: +44 20 7946 0000'])).toMatchObject({
      value: '2020-01-08T13:56:00Z',
    })
  })

  it("the outlet's country decides, as its owner says", () => {
    const text = [page.headline, 'May 8, 2020 19:56 IST', ...page.body, '© 2020 The Tidewater Examiner'].join(
      '\n\n',
    )
    const outlets = [{ domain: null, name: 'Tidewater Examiner', country: 'IE' }]
    const moment = clean({ id: 'a', text }, { outlets }).published
    expect(moment).toMatchObject({ value: '2020-05-08T18:56:00Z' })
    expect(moment?.rule).toContain('zone-by-outlet')
  })
})

describe('zones that every reader means alike', () => {
  it.each([
    ['8 May 2020 19:56 UTC', '2020-05-08T19:56:00Z'],
    ['8 May 2020 19:56 GMT+5:30', '2020-05-08T14:26:00Z'],
    ['8 May 2020 19:56 (GMT-3)', '2020-05-08T22:56:00Z'],
    ['8 May 2020 19:56 +0530', '2020-05-08T14:26:00Z'],
    ['8 May 2020 19:56 CEST', '2020-05-08T17:56:00Z'],
    ['8 May 2020 19:56 PKT', '2020-05-08T14:56:00Z'],
    ['8 May 2020 19:56 AEST', '2020-05-08T09:56:00Z'],
    ['8 May 2020 19:56 NPT', '2020-05-08T14:11:00Z'],
    ['May 8th, 2020 | 2:26 pm ET', '2020-05-08T18:26:00Z'],
    ['January 8, 2020 2:26 pm ET', '2020-01-08T19:26:00Z'],
    ['March 8, 2020 1:30 am ET', '2020-03-08T06:30:00Z'],
    ['Fri, 08 May 2020 14:26:31 +0000', '2020-05-08T14:26:31Z'],
  ])('%s → %s', (line, value) => {
    expect(published(line)).toMatchObject({ value })
  })

  it.each(['8 May 2020 19:56 XYZ', '8 May 2020 25:00 GMT', '8 May 2020 19:56'])(
    '%s: the day alone',
    (line) => {
      expect(published(line)).toMatchObject({ value: '2020-05-08', precision: 'day' })
    },
  )
})
