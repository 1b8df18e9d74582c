import { expect, test } from 'vitest'
import { parseGiven, printGiven } from '../src/given-number-address.ts'

test.each([
  { article: 'Article:3f2', number: '6.1' },
  { article: 'Article:3f2', number: '1,200' },
])('comes back as it was: $number', (given) => {
  expect(parseGiven(printGiven(given))).toEqual(given)
})

test.each(['', '6.1', 'Article:3f2', 'Article:3f2~', 'Article:3f2~six', 'Outlet:a~6', 'Article:3f2~6~1'])(
  '%j is none',
  (value) => {
    expect(parseGiven(value)).toBeNull()
  },
)
