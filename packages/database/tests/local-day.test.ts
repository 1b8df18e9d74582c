import { expect, test } from 'vitest'
import { localDay } from '../src/write/local-day.ts'

const CASES: [words: string | undefined, value: string, day: string][] = [
  ['Updated: 08-05-2020 20:03 IST', '2020-05-08T14:33:00Z', '2020-05-08'],
  ['9 May 2020 at 00:30 IST', '2020-05-08T19:00:00Z', '2020-05-09'],
  ['May 8, 2020 10:15 pm EDT', '2020-05-09T02:15:00Z', '2020-05-08'],
  ['2020-05-09T00:30:00+02:00', '2020-05-08T22:30:00Z', '2020-05-09'],
  ['2020-05-08T23:30:00-04:00', '2020-05-09T03:30:00Z', '2020-05-08'],
  ['Friday 8 May 2020', '2020-05-08', '2020-05-08'],
  ['1 June 2020, 6am Sydney', '2020-05-31T20:00:00Z', '2020-06-01'],
  ['31.12.2019 22:00 New York', '2020-01-01T03:00:00Z', '2019-12-31'],
  // The hour must not be taken for the day.
  ['9 May 2020 8:30 am IST', '2020-05-09T03:00:00Z', '2020-05-09'],
  ['yesterday evening', '2020-05-08T22:30:00Z', '2020-05-08'],
  [undefined, '2020-05-08T22:30:00Z', '2020-05-08'],
]

test.each(CASES)('%s (%s) is the day %s', (words, value, day) => {
  expect(localDay({ value }, words)).toBe(day)
})
