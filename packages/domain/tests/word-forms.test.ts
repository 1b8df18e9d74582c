import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordForms } from '../src/word-forms.ts'

const forms = (text: string) => wordForms(text).map(({ form }) => form)

describe('words as they are counted', () => {
  test.each([
    ['The Regime fell.', ['the', 'regime', 'fell']],
    ['the mayor’s plan and the farmers’ answer', ['the', 'mayor', 'plan', 'and', 'the', 'farmers', 'answer']],
    ["They don’t, and don't, pay", ['they', "don't", 'and', "don't", 'pay']],
    ['a far-right, a far‑right party', ['a', 'far-right', 'a', 'far-right', 'party']],
    ['12 dead in 2020, the 3rd time', ['dead', 'in', 'the', 'time']],
    ['co\u00adoperate ÉCOLE', ['cooperate', 'école']],
    ['sanction, sanctions', ['sanction', 'sanctions']],
    ['-- … 🚢 "', []],
    [`${'x'.repeat(61)} y`, ['y']],
  ])('%s', (text, expected) => {
    expect(forms(text)).toEqual(expected)
  })

  test('stand where they say, in order, and a form has no blank', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { start, end, form } of wordForms(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(form).not.toMatch(/\s/)
          last = end
        }
      }),
    ))
})
