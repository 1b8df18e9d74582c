import { Annotations, type ReferenceTone } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { measureTone } from '../src/08-tone/index.ts'
import { linearJudge } from '../src/08-tone/linear/judge.ts'
import { read } from '../src/read.ts'
import { documentOf, type Named } from './annotated-document.ts'

const measured = (text: string, names: Named[] = []) =>
  measureTone({ ...findQuotations(documentOf(text, names)), topics: [] }, linearJudge)
const told = async (text: string, names: Named[] = []) => (await measured(text, names)).referenceTones
const spans = async (text: string, names: Named[] = []) =>
  (await told(text, names)).map(({ start, end }) => text.slice(start, end))
const at = async (text: string, words: string) =>
  (await told(text)).find(({ start, end }) => text.slice(start, end) === words)

describe('words for somebody of whom nothing says who it is', () => {
  test.each([
    ['He was accused of lying to voters.', ['He']],
    ['They praised him and thanked her.', ['They', 'him', 'her']],
    ['The mayor met voters at noon.', ['The mayor']],
    ['The outgoing prime minister resigned.', ['The outgoing prime minister']],
    ['Voters thanked the company on Monday.', ['Voters', 'the company']],
    ['The vote was close, critics said on Tuesday.', ['critics']],
    ['They praised Velde in May for her work.', ['They', 'Velde', 'her']],
    ['Storm Closes Harbour Bridge', []],
    ['The first lady thanked the country.', ['The first lady', 'the country']],
    ['The students were praised.', ['The students']],
    ['His father was accused of fraud.', ['His', 'His father']],
    ['It said that sales had grown.', ['It']],
    ['It is clear that the bridge will open.', []],
    ['It seems that nothing was lost.', []],
    ['The bridge opened in May.', []],
    ['The company car stood at the pier.', []],
    ['A mayor can do that.', []],
    ['A Democratic vote was lost, and Mayor Falk Velde resigned.', ['Mayor Falk Velde']],
  ])('%s: %j', async (sentence, expected) => {
    expect((await spans(sentence)).sort()).toEqual([...expected].sort())
  })

  test.each([
    ['He was accused of lying to voters.', 'He', -1],
    ['The brave mayor won a prize for her outstanding work.', 'The brave mayor', 1],
    ['The mayor said the vote would be held on Tuesday.', 'The mayor', 0],
  ])('%s: %s %d', async (sentence, words, direction) => {
    expect(Math.sign((await at(sentence, words))?.polarity ?? Number.NaN)).toBe(direction)
  })
})

test('who is known has no such entry', async () => {
  const names: Named[] = [
    { text: 'Marta Velde', entity: 'marta' },
    { text: 'She', entity: 'marta', form: 'pronoun' },
  ]
  expect(await spans('Marta Velde won. She was praised by him.', names)).toEqual(['him'])
  expect(await spans('The mayor Marta Velde won.', names)).toEqual([])
  expect(await spans('In Bergen Mayor Marta Velde won.', names)).toEqual([])
})

test('what is said inside a quotation counts as quoted, outside of it as narration', async () => {
  const text =
    'The corrupt liar was accused of fraud by her. “He is a brave and outstanding winner,” she said.'
  const tones = await told(text)
  const of = (words: string) => tones.find(({ start, end }) => text.slice(start, end) === words)
  expect(of('He')).toMatchObject({ narration: null, quoted: expect.any(Number) })
  expect(of('her')).toMatchObject({ quoted: null })
})

test('they change nothing of what is said of an entity', async () => {
  const names: Named[] = [{ text: 'Velde', entity: 'marta' }]
  const text = 'Critics accused Velde of lying to voters.'
  const alone = await measured(text, names)
  const beside = await measured(`${text} He was praised. They won a prize.`, names)
  expect(beside.tone).toEqual(alone.tone)
  expect([...beside.mentionTones.values()]).toEqual([...alone.mentionTones.values()])
})

test('an article’s annotations hold them after the entities, by place', async () => {
  const text =
    'Harbour vote\n\nCritics accused Marta Velde of lying to voters. They were praised by the council on Monday.'
  const annotations = Annotations.parse(await read({ id: 'a', text, clean: true }, { names: 'fast' }))
  const places = annotations.tone.filter((one): one is ReferenceTone => 'start' in one)
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['Critics', 'They', 'the council'])
  expect(annotations.tone.slice(0, -3).every((one) => 'entity' in one)).toBe(true)
  expect(annotations.mentions.filter((one) => places.some(({ start }) => start === one.start))).toEqual([])
})
