import { expect, test } from 'vitest'
import { apiWords } from '../src/api-words.ts'

test('the words of a choice of quotations become the API’s, wherever it stands', () => {
  expect(
    apiWords({
      filter: { text: 'direct', quoting: [{ kinds: ['direct', 'mixed'] }] },
      quotations: { cueClasses: ['doubting'], speakers: ['Entity:person.ada'], cued: true },
      subject: { kind: 'QUOTATIONS', quotations: { kinds: ['indirect'] } },
      first: 5,
      after: null,
    }),
  ).toEqual({
    filter: { text: 'direct', quoting: [{ kinds: ['DIRECT', 'MIXED'] }] },
    quotations: { cueClasses: ['DOUBTING'], speakers: ['Entity:person.ada'], cued: true },
    subject: { kind: 'QUOTATIONS', quotations: { kinds: ['INDIRECT'] } },
    first: 5,
    after: null,
  })
})

test('a chart’s document travels as it is', () => {
  const variables = { spec: { kind: 'quoted-speakers', quotations: { kinds: ['direct'] } } }
  expect(apiWords(variables)).toEqual(variables)
})
