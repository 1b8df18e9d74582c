import { annotate } from '@parallax/testkit'
import { expect, test } from 'vitest'
import { wordRows } from '../src/write/word-rows.ts'

const rowOf = (draft: Parameters<typeof annotate>[0]) => {
  const { input, annotations } = annotate(draft)
  return wordRows(annotations, 'a', input.text ?? '', {})[0]
}

test('words of the outlet and words in quotation marks stand apart, names in neither', () => {
  expect(
    rowOf({
      body: 'Mira Solheim called it “a bad plan”. The plan is old. Old it is.',
      names: { 'Mira Solheim': { type: 'PERSON' } },
      quotations: [{ content: '“a bad plan”', speaker: 'Mira Solheim' }],
    }),
  ).toMatchObject({
    narration: "'called':1 'it':1,3 'the':2 'plan':2 'is':2,3 'old':2,3",
    quoted: "'a':1 'bad':1 'plan':1",
    ...{ narrationSentences: 3, quotedSentences: 1 },
  })
})

test('the names of the outlet, of its agency and of agencies that are known are no words', () => {
  const { input, annotations } = annotate({
    body: 'KILINDO (Tideline Newswire) – The tideline moved. TIDELINE NEWSWIRE and Reuters told the Dune Herald so.',
  })
  const house = (name: string) => ({ ...annotations.outlet, name }) as typeof annotations.outlet
  const found = { ...annotations, outlet: house('The Dune Herald'), agency: house('Tideline Newswire') }
  expect(wordRows(found, 'a', input.text ?? '', {})[0]).toMatchObject({
    narration: "'kilindo':1 'the':1,2 'tideline':1 'moved':1 'and':2 'told':2 'so':2",
  })
})

test('told words are the outlet’s own', () => {
  expect(
    rowOf({
      body: 'The harbour is closed.',
      quotations: [{ content: 'The harbour is closed', kind: 'indirect' }],
    }),
  ).toMatchObject({ narration: "'the':1 'harbour':1 'is':1 'closed':1", quoted: '', quotedSentences: 0 })
})

test('of a mixed quotation only what stands in quotation marks is somebody’s own', () => {
  expect(
    rowOf({
      body: 'The harbour is “closed” for good.',
      quotations: [{ content: 'The harbour is “closed” for good.', kind: 'mixed' }],
    }),
  ).toMatchObject({ quoted: "'closed':1", narration: "'the':1 'harbour':1 'is':1 'for':1 'good':1" })
})

test('furniture has no words, nor has what was not analysed', () => {
  expect(rowOf({ body: 'It rained.', furniture: 'Subscribe now' })).toMatchObject({
    narration: "'it':1 'rained':1",
  })
  expect(rowOf({ body: 'Det regnar.', found: { sentences: [] } })).toBeUndefined()
})

test('a word that a sentence-rich page repeats is kept as often as the database can', () => {
  const row = rowOf({ body: Array.from({ length: 400 }, () => 'Rain fell.').join(' ') })
  expect(String(row?.narration).split(' ')[0]?.split(',')).toHaveLength(255)
})
