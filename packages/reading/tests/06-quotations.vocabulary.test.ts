import { describe, expect, test } from 'vitest'
import { findQuotations } from '../src/06-quotations/index.ts'
import { documentOf } from './annotated-document.ts'

/** "speaker | cue | content" of each quotation of a text. */
function readings(text: string): string[] {
  const { quotations } = findQuotations(documentOf(text, [{ text: 'Corvo', entity: 'corvo' }]))
  return quotations.map(({ content, cue, speaker }) =>
    [speaker?.text ?? '–', cue?.text ?? '–', text.slice(content.start, content.end)].join(' | '),
  )
}

const gives = (rows: [text: string, ...expected: string[]][]) =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(readings(text)).toEqual(expected)
  })

describe('a subject that is seen as something or known for something', () => {
  gives([
    ['The old port is seen as a risk.', '– | is seen as | The old port', '– | is seen as | a risk'],
    [
      'Corvo is best known for her patience.',
      '– | is best known for | Corvo',
      '– | is best known for | her patience',
    ],
    ['The old port was seen in the fog.'],
    ['Corvo is known to the guards.'],
    ['The town is known as the Pearl.'],
  ])
})

describe("a verb behind a comma has the sentence's subject", () => {
  gives([
    [
      'Corvo thanked the hosts, then said she was late.',
      'Corvo | thanked | the hosts',
      'Corvo | then said | she was late',
    ],
    ['Corvo left the hall, then crossed the square.'],
  ])
})

describe('a fronted participle has the subject behind its comma', () => {
  gives([
    ['After thanking the hosts, Corvo left.', 'Corvo | thanking | the hosts'],
    ['After leaving the hall, Corvo slept.'],
  ])
})

describe('a participle with an adverb before it', () => {
  gives([
    ['Corvo walked on, loudly denouncing the toll.', 'Corvo | loudly denouncing | the toll'],
    ['Corvo walked on, loudly closing the gate.'],
  ])
})

describe('noun phrases that are said, described and felt', () => {
  gives([
    ['Corvo described the flood.', 'Corvo | described | the flood'],
    ['Odell said the same of the bridge.', 'Odell | said | the same of the bridge'],
    ['Corvo accepted the verdict.', 'Corvo | accepted | the verdict'],
    ['Corvo felt the cold.', 'Corvo | felt | the cold'],
    ['Corvo described.'],
    ['Odell said this month.'],
  ])
})

describe('more verbs and adjectives', () => {
  gives([
    ['Corvo shrugged off the storm.', 'Corvo | shrugged off | the storm'],
    ['Corvo was aghast that the roof leaked.', 'Corvo | was aghast | that the roof leaked'],
    ['Corvo took issue with the toll.', 'Corvo | took issue with | the toll'],
    ['The owners are furious at the builders.', 'The owners | are furious at | the builders'],
    ['Corvo questioned whether the roof was safe.', 'Corvo | questioned | whether the roof was safe'],
    ['Neighbours resent that the ferry is late.', 'Neighbours | resent | that the ferry is late'],
    ['Corvo fired back that the roof was safe.', 'Corvo | fired back | that the roof was safe'],
    ['Corvo continued that nobody paid.', 'Corvo | continued | that nobody paid'],
    ['The talks continued on Friday.'],
    ['The guard fired back.'],
    ['Corvo shrugged.'],
    ['Corvo took the ferry with the children.'],
    ['The owners are far from the builders.'],
  ])
})

describe('more nouns', () => {
  gives([
    ["Corvo's tirade against the toll went on.", 'Corvo | tirade against | the toll'],
    ["Corvo's tirade went on."],
  ])
})
