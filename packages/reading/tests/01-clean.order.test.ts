import { describe, expect, it } from 'vitest'
import { statedMoment } from '../src/01-clean/dates/stated-moment.ts'
import { clean } from '../src/01-clean/index.ts'
import { page } from './01-clean.page.ts'

const read = (lines: readonly string[], given: Record<string, string> = {}, after: readonly string[] = []) =>
  clean({ id: 'a', text: [page.headline, ...lines, ...page.body, ...after].join('\n\n'), ...given })

describe('day and month of a numeric date', () => {
  it.each([
    ['Friday 08/05/2020', '2020-05-08', 'numeric-order-by-weekday'],
    ['Wednesday, 08/05/2020', '2020-08-05', 'numeric-order-by-weekday'],
    ['08/05/2020 (Friday)', '2020-05-08', 'numeric-order-by-weekday'],
    ['08/05/2020 10:00 IST', '2020-05-08', 'numeric-order-by-zone'],
    ['08/05/2020 - 10:00 GMT+1', '2020-05-08', 'numeric-order-by-zone'],
    ['05/08/2020 10:00 PDT', '2020-05-08', 'numeric-order-by-zone'],
    ['08.05.2020', '2020-05-08', 'numeric-order-by-dots'],
    ['13/05/20', '2020-05-13', 'numeric'],
  ])('%s → %s, %s', (line, day, rule) => {
    const { published } = read([line])
    expect(published?.value.slice(0, 10)).toBe(day)
    expect(published?.rule.split(':')).toContain(rule)
  })

  it.each([
    ['/2020/05/08/bridge.html', '08/05/2020', '2020-05-08'],
    ['/2020/08/05/bridge', '08/05/2020', '2020-08-05'],
    ['/2020-05-08-bridge', '05/08/2020', '2020-05-08'],
    ['/20200508/bridge', '05/08/2020', '2020-05-08'],
    ['/2020/may/08/bridge', '05/08/2020', '2020-05-08'],
  ])('the address %s proves %s', (path, line, day) => {
    const { published } = read([line], { url: `https://www.tidewater.example${path}` })
    expect(published).toMatchObject({ value: day, rule: 'near-headline:numeric-order-proved' })
  })

  it.each([
    ['the day in words elsewhere', '08/05/2020', 'The council met on 9 May 2020.', '2020-05-08'],
    ['a number over 12 elsewhere', '08/05/2020', 'Updated 21/05/2020', '2020-05-08'],
    ['a number over 12 elsewhere, month first', '08/05/2020', 'Updated 08/21/2020', '2020-08-05'],
  ])('%s proves it', (_, line, other, day) => {
    expect(read([line], {}, [other]).published?.value).toBe(day)
  })

  it('the country of a known outlet decides at low confidence', () => {
    const outlets = [{ domain: 'tidewater.example', name: 'Tidewater Examiner', country: 'US' }]
    const text = [page.headline, '08/05/2020', ...page.body].join('\n\n')
    const { published } = clean({ id: 'a', text, url: 'https://tidewater.example/bridge' }, { outlets })
    expect(published).toMatchObject({ value: '2020-08-05', rule: 'near-headline:numeric-order-by-outlet' })
    expect(published?.confidence).toBeLessThan(0.8)
  })

  it.each(['08/05/2020', '08-05-20', '5/8/20'])('stays null where nothing decides: %s', (line) => {
    expect(read([line]).published).toBeNull()
  })

  it('numbers that speak for both orders prove neither', () => {
    expect(read(['08/05/2020'], {}, ['Updated 21/05/2020', 'Edited 05/21/2020']).published).toBeNull()
  })
})

describe('how dates are written', () => {
  it.each([
    ["May 8, '20", '2020-05-08'],
    ["8 May '20", '2020-05-08'],
    ['08-May-20', '2020-05-08'],
    ['8-May-2020', '2020-05-08'],
    ['May 8th, 2020', '2020-05-08'],
    ['the 8th of May 2020', '2020-05-08'],
    ['2020 May 8', '2020-05-08'],
    ['Sept. 3, 2020', '2020-09-03'],
    ['8. Mai 2020', '2020-05-08'],
    ['8 mai 2020', '2020-05-08'],
    ['8 de mayo de 2020', '2020-05-08'],
    ['3 févr. 2020', '2020-02-03'],
    ['Wed, Feb 26 20207:00 AM', '2020-02-26'],
  ])('%s → %s', (line, day) => {
    expect(read([line]).published?.value).toBe(day)
  })

  it('a weekday that is not that day’s leaves it less sure', () => {
    const { published } = read(['Monday, May 8, 2020'])
    expect(published).toMatchObject({ value: '2020-05-08', rule: 'near-headline:written:weekday-disagrees' })
    expect(published?.confidence).toBeLessThan(0.7)
  })

  it.each(['30 February 2020', 'May 8, 1820', '2020/13/45', 'Version 10.05.20.1', 'Call 08-05-2020-55'])(
    'is no date: %s',
    (line) => expect(read([line]).published).toBeNull(),
  )
})

describe('a day without a year', () => {
  it.each([
    ['Friday, May 8', { url: 'https://tidewater.example/2020/05/08/bridge' }, '2020-05-08'],
    ['8 May', { url: 'https://tidewater.example/2020/05/09/bridge' }, '2020-05-08'],
    ['Friday, May 8', { retrievedAt: '2020-11-02T10:00:00Z' }, '2020-05-08'],
    ['8 November', { retrievedAt: '2020-05-02T10:00:00Z' }, '2019-11-08'],
  ])('%s with %j → %s', (line, given, day) => {
    expect(read([line], given).published).toMatchObject({ value: day, precision: 'day' })
  })

  it('has the year of the same day elsewhere on the page', () => {
    expect(read(['Friday, May 8'], {}, ['Updated: 9 May 2020']).published?.value).toBe('2020-05-08')
  })

  it.each([
    ['nothing gives a year', 'Friday, May 8'],
    ['a copyright line is no such fact', 'Friday, May 8\n\n© 2020 The Tidewater Examiner'],
  ])('stays null: %s', (_, line) => expect(read([line]).published).toBeNull())

  it.each([
    ['the weekday speaks against the year', 'Monday, May 8'],
    ['the address is another day’s', 'September 21'],
  ])('is left to the address: %s', (_, line) => {
    const { published } = read([line], { url: 'https://tidewater.example/2020/05/08/bridge' })
    expect(published).toMatchObject({ value: '2020-05-08', rule: 'address' })
  })
})

describe('a time counted from now', () => {
  const taken = { retrievedAt: '2020-05-08T14:26:40+05:30' }
  it.each([
    ['3 hours ago', '2020-05-08T05:00:00Z', 'hour'],
    ['Published 12 minutes ago', '2020-05-08T08:44:00Z', 'minute'],
    ['2h', '2020-05-08T06:00:00Z', 'hour'],
    ['an hour ago', '2020-05-08T07:00:00Z', 'hour'],
    ['Published yesterday', '2020-05-07', 'day'],
    ['2 days ago', '2020-05-06', 'day'],
    ['a week ago', '2020-05-01', 'day'],
  ])('%s → %s', (line, value, precision) => {
    expect(read([line], taken).published).toMatchObject({ value, precision })
  })

  it('“Updated 3 hours ago” is the update', () => {
    const { published, updated } = read(['Updated 3 hours ago'], taken)
    expect(published).toBeNull()
    expect(updated).toMatchObject({ value: '2020-05-08T05:00:00Z', rule: 'labelled:counted-from-retrieval' })
  })

  it('the page’s own clock counts where the caller gives none', () => {
    const text = ['Current time: 8 May 2020 14:26 GMT', page.headline, '3 hours ago', ...page.body].join(
      '\n\n',
    )
    expect(clean({ id: 'a', text }).published).toMatchObject({ value: '2020-05-08T11:00:00Z' })
  })

  it.each(['3 hours ago', 'Updated 27 Min Ago', 'yesterday', '2h', 'just now'])(
    'is null without a reference: %s',
    (line) => {
      const { published, updated } = read([line])
      expect([published, updated]).toEqual([null, null])
    },
  )

  it('is not read from prose', () => {
    expect(
      read(['The bridge was closed two days ago, and nobody on the quay expected it to open again.'], taken)
        .published,
    ).toBeNull()
  })
})

describe('what programs write', () => {
  it.each([
    ['2020-05-08T14:26:00+05:30', '2020-05-08T08:56:00Z', 'second'],
    ['2020-05-08 14:26:31 UTC', '2020-05-08T14:26:31Z', 'second'],
    ['20200508T1426Z', '2020-05-08T14:26:00Z', 'minute'],
    ['20200508T142631+0530', '2020-05-08T08:56:31Z', 'second'],
    ['20200508', '2020-05-08', 'day'],
    ['1588947960', '2020-05-08T14:26:00Z', 'second'],
    ['1588947960000', '2020-05-08T14:26:00Z', 'second'],
    ['Fri, 08 May 2020 14:26:00 GMT', '2020-05-08T14:26:00Z', 'second'],
    ['Fri May 08 2020', '2020-05-08', 'day'],
    ['2020-05-08T00:00:00+00:00', '2020-05-08', 'day'],
    ['2020-05-08T14:26:00', '2020-05-08', 'day'],
  ])('%s → %s', (value, expected, precision) => {
    expect(statedMoment(value, 'meta', 0.95)).toMatchObject({ value: expected, precision })
  })

  it.each([
    '0',
    '-62135596800',
    '1970-01-01T00:00:00Z',
    '0001-01-01T00:00:00Z',
    '5550100123',
    'true',
    '',
    'Spring 2020',
  ])('is no date: %s', (value) => expect(statedMoment(value, 'meta', 0.95)).toBeNull())
})

describe('published and updated', () => {
  it.each([
    ['Published: May 8, 2020 | Updated: May 9, 2020', '2020-05-08', '2020-05-09'],
    ['First published: 8 May 2020. Last updated: 9 May 2020', '2020-05-08', '2020-05-09'],
    ['Updated 9 May 2020 | Created 8 May 2020', '2020-05-08', '2020-05-09'],
    ['Last updated 9 May 2020, originally created 8 May 2020', '2020-05-08', '2020-05-09'],
    ['By Marta Quill/May 8, 2020 9:49 am EST/Updated: May 9, 2020 4:17 pm EST', '2020-05-08', '2020-05-09'],
  ])('%s', (line, first, last) => {
    const { published, updated } = read([line])
    expect([published?.value.slice(0, 10), updated?.value.slice(0, 10)]).toEqual([first, last])
  })

  it('labels may stand on a line of their own', () => {
    const { published, updated } = read(['Published', '8 May 2020', 'Last updated', '9 May 2020'])
    expect([published?.value, updated?.value]).toEqual(['2020-05-08', '2020-05-09'])
  })

  it('an update before the publication is none', () => {
    const { published, updated } = read(['Published: 8 May 2020', 'Updated: 3 March 2018'])
    expect(published?.value).toBe('2020-05-08')
    expect(updated).toBeNull()
  })

  it('tomorrow is something else’s date', () => {
    expect(read(['24 December 2020'], { retrievedAt: '2020-05-08T10:00:00Z' }).published).toBeNull()
  })

  it.each([
    ['a picture', 'The bridge on 8 May 2019, before the storm. Photo: Northern Desk'],
    [
      'an event',
      'The festival on 12 June 2021 in the town hall of Brackwater is open to everybody who wants to come.',
    ],
    ['a copyright', '© 2020 The Tidewater Examiner'],
  ])('the date of %s is not taken', (_, line) => expect(read([line]).published).toBeNull())

  it('dates of comments and of other stories are not taken', () => {
    const { published } = read([], {}, [
      '2 Comments',
      'Tomas',
      'May 9, 2020 at 4:11 am',
      'Well done.',
      'Related stories',
      'Ferry fares to rise',
      'June 3, 2020',
    ])
    expect(published).toBeNull()
  })
})
