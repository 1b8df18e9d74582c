import { describe, expect, test } from 'vitest'
import { comparedFilter } from '../../src/ask/compared-filter.ts'

const [A, B, C] = ['Outlet:a', 'Outlet:b', 'Outlet:c']

describe('the filter as outlets are compared in it', () => {
  test.each([
    ['no outlet: as it is', { outlets: [C] }, [], { outlets: [C] }],
    ['of two the articles are theirs', {}, [B, A], { outlets: [B, A] }],
    [
      'outlets of the filter give way to those that are compared',
      { outlets: [C] },
      [A, B],
      { outlets: [A, B] },
    ],
    ['one stands against all others', {}, [A], {}],
    ['one stands against the others of the filter', { outlets: [B, C] }, [A], { outlets: [A, B, C] }],
    ['a filter of the one alone leaves nobody to compare it with', { outlets: [A] }, [A], {}],
    ['what is compared is not left out', { exceptOutlets: [A, C] }, [A], { exceptOutlets: [C] }],
    ['a known outlet is no unknown one', { outletKnown: false }, [A], {}],
    ['all others may be asked to be known', { outletKnown: true }, [A], { outletKnown: true }],
    [
      'everything else stays',
      { text: 'ferry', dated: true },
      [A, B],
      { text: 'ferry', dated: true, outlets: [A, B] },
    ],
  ])('%s', (_, filter, outlets, expected) => {
    expect(comparedFilter(filter, outlets)).toEqual(expected)
  })
})
