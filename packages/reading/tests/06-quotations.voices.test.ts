import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { isVoice } from '../src/06-quotations/voices.ts'
import { speakerName } from '../src/tellings/speaker-name.ts'
import { documentOf, type Named } from './annotated-document.ts'

const NAMES: Named[] = [
  { text: 'Marta Velde', entity: 'marta' },
  { text: 'Oskar Lindqvist', entity: 'oskar' },
  { text: 'Harbour Board', entity: 'board', type: 'ORGANIZATION' },
]

/** The words of each speaker, and who it is. */
const speakers = (text: string) =>
  findQuotations(documentOf(text, NAMES)).quotations.map(({ speaker }) => [
    speaker?.text ?? null,
    speaker?.entity ?? null,
  ])

describe('who sends a message says what is in it', () => {
  test.each([
    ['Marta Velde sent letters on Friday to Oskar Lindqvist suggesting a new pier.', 'Marta Velde', 'marta'],
    ['A group opposing the bridge marched.', 'A group', null],
  ])('%s', (text, words, entity) => {
    expect(speakers(text)).toContainEqual([words, entity])
  })
})

describe('a document speaks for whoever issued it', () => {
  test.each([
    ['The Harbour Board issued a statement on Friday. The statement said that the pier will close.', 'board'],
    ['There was a statement by the Harbour Board. The statement said that the pier will close.', 'board'],
    ['The statement said that the pier will close.', null],
    ['Marta Velde read a letter. The report said that the pier will close.', null],
  ])('%s', (text, entity) => {
    expect(speakers(text).at(-1)?.[1]).toBe(entity)
  })
})

test.each([
  ['The Harbour Board met on Friday. It said that the pier will close.', 'board'],
  ['Marta Velde was there. It said that the pier will close.', null],
])('"it" is the organization before: %s', (text, entity) => {
  expect(speakers(text).at(-1)?.[1]).toBe(entity)
})

test.each([
  ['The reactions received from both the towns indicate that this was no small matter.'],
  ['The silence of the town suggests that nobody knew.'],
])('says nothing: %s', (text) => {
  expect(speakers(text).map(([words]) => words)).toEqual([null])
})

test.each([
  ['the reactions received from both the countries', false],
  ['The reference to the alliance', false],
  ['the absence of a plan', false],
  ['the economy', false],
  ['There', false],
  ['the Korvala Times', true],
  ['the Institute for Silence', true],
  ['the mayor', true],
  ['a new report', true],
  ['the statement', true],
  ['members of the club', true],
  ['people with no time', true],
])('"%s" can say something: %s', (phrase, expected) => {
  expect(isVoice(phrase)).toBe(expected)
})

test.each([
  ['the mayor of Korvala', 'the mayor of Korvala'],
  ['the statement', 'the statement (a document)'],
  ['a report of the harbour board', 'a report of the harbour board (a document)'],
  ['it', null],
  ['They', null],
  ['the reporter', 'the reporter'],
])('of whom no entity is known, "%s" is called %s', (words, name) => {
  expect(speakerName(words)).toBe(name)
})
