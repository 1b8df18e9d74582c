import { describe, expect, it } from 'vitest'
import { statedMoment } from '../src/01-clean/dates/stated-moment.ts'
import { clean } from '../src/01-clean/index.ts'
import { page, shown } from './01-clean.page.ts'

const withLine = (line: string, after = '') =>
  clean({ id: 'a', text: [page.headline, line, ...page.body, after].join('\n\n') })

describe('published and updated of a flattened page', () => {
  it('reads both, by label, with the order of day and month proved by another date of the page', () => {
    const text = shown(page)
    const { published, updated } = clean({ id: 'a', text })
    expect(published).toMatchObject({ value: '2020-05-14T11:40:00Z', precision: 'minute' })
    expect(updated).toMatchObject({ value: '2020-05-14T13:10:00Z', precision: 'minute' })
    expect(text.slice(published?.start, published?.end)).toBe('14-05-2020 17:10 IST')
  })

  it.each([
    ['May 8, 2020 7:56 pm EDT', '2020-05-08T23:56:00Z', 'minute'],
    ['May 8, 2020 7:56 pm ET', '2020-05-08T23:56:00Z', 'minute'],
    ['January 8, 2020 at 7:56 a.m. ET', '2020-01-08T12:56:00Z', 'minute'],
    ['Published 8 May 2020, 19:56 GMT', '2020-05-08T19:56:00Z', 'minute'],
    ['Posted on 2020-05-08T19:56:31+05:30', '2020-05-08T14:26:31Z', 'second'],
    ['19:56 CEST, 8 May 2020', '2020-05-08T17:56:00Z', 'minute'],
    ['8th May 2020', '2020-05-08', 'day'],
    ['Friday, May 8th, 2020', '2020-05-08', 'day'],
    ['Sept. 3, 2020', '2020-09-03', 'day'],
    ['2020/05/08', '2020-05-08', 'day'],
    ['By Ilse Varga May 8, 2020', '2020-05-08', 'day'],
    ['May 8, 2020 | categories: Harbours | View Comments', '2020-05-08', 'day'],
    ['23/05/2020', '2020-05-23', 'day'],
    ['05/23/2020', '2020-05-23', 'day'],
    ['05/05/2020', '2020-05-05', 'day'],
    ['11.03.2020', '2020-03-11', 'day'],
    ['08/05/2020 10:00 CET', '2020-05-08T09:00:00Z', 'minute'],
    ['05/08/2020 10:00 PDT', '2020-05-08T17:00:00Z', 'minute'],
  ])('%s → %s', (line, value, precision) => {
    expect(withLine(line).published).toMatchObject({ value, precision })
  })

  it.each([
    ['a clock time without a zone is no moment, but its day is', 'May 8, 2020 19:56', '2020-05-08'],
    ['IST without a country is no moment', 'May 8, 2020 19:56 IST', '2020-05-08'],
  ])('%s', (_, line, value) => {
    expect(withLine(line).published).toMatchObject({ value, precision: 'day' })
  })

  it.each([
    ['+353-1-5550100', '2020-05-08T18:56:00Z'],
    ['+91-11-5550100', '2020-05-08T14:26:00Z'],
  ])('IST beside the telephone number %s', (phone, value) => {
    expect(withLine('May 8, 2020 19:56 IST', `Phone: ${phone}`).published).toMatchObject({ value })
  })

  it.each([
    ['nothing says which number is the month', '08/05/2020'],
    ['no year', 'May 8, 7:56 pm'],
    ['no date', 'By Ilse Varga'],
    ['a picture of another day', 'The bridge on May 8, 2019. Photo: Northern Desk'],
    ['a day that no calendar has', '31 June 2020'],
    ['only an update', 'Updated: 8 May 2020'],
  ])('stays null: %s', (_, line) => {
    expect(withLine(line).published).toBeNull()
  })

  it('does not take a day that the article tells of', () => {
    const told =
      'The bridge was opened on 12 June 1994 by the county and closed again within a year of that day.'
    expect(clean({ id: 'a', text: [page.headline, ...page.body, told].join('\n\n') }).published).toBeNull()
  })

  it('does not take the day of a teaser or a comment', () => {
    const text = [page.headline, ...page.body, 'Related stories', 'Ferry fares to rise', 'June 3, 2020'].join(
      '\n\n',
    )
    expect(clean({ id: 'a', text }).published).toBeNull()
  })
})

describe('a given date is trusted', () => {
  it.each([
    ['2020-05-08', '2020-05-08', 'day'],
    ['2020-05-08T19:56:00+05:30', '2020-05-08T14:26:00Z', 'second'],
    ['2020-05-08T14:26Z', '2020-05-08T14:26:00Z', 'minute'],
    ['20200508', '2020-05-08', 'day'],
    ['2020-05-08T00:00:00Z', '2020-05-08', 'day'],
  ])('%s', (value, expected, precision) => {
    expect(statedMoment(value, 'given', 1)).toMatchObject({ value: expected, precision })
  })

  it('over what the text shows', () => {
    const text = shown(page)
    const { published } = clean({ id: 'a', text, publishedAt: '2020-05-15' })
    expect(published).toMatchObject({ value: '2020-05-15', rule: 'given' })
  })

  it('and is null where it is no date', () => {
    expect(statedMoment('last Friday', 'given', 1)).toBeNull()
  })
})
