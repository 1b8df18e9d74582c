import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffWords } from '../src/grouping/word-diff.ts'
import { wordsOf } from '../src/grouping/words.ts'
import { FERRY, STRIKE } from './grouping-articles.ts'

const told = (before: string, after: string) => {
  const { kept, removed, added } = diffWords(before, after)
  return {
    kept: kept.map(({ after: { start, end } }) => after.slice(start, end)),
    removed: removed.map(({ start, end }) => before.slice(start, end)),
    added: added.map(({ start, end }) => after.slice(start, end)),
  }
}

describe('what became of the words', () => {
  const CHANGES: [name: string, before: string, after: string, removed: string[], added: string[]][] = [
    ['nothing', 'Nine councillors voted for it.', 'Nine councillors voted for it.', [], []],
    ['a number', 'The fire killed 12 miners.', 'The fire killed 17 miners.', ['12'], ['17']],
    ['a word put in', 'The fire killed miners.', 'The fire killed twelve miners.', [], ['twelve']],
    ['a word taken out', 'The big fire is out.', 'The fire is out.', ['big'], []],
    ['marks and case alone', 'The “fire” is out', 'the fire is OUT!', [], []],
    ['a sentence below', 'It is over.', 'It is over. Nobody was hurt.', [], ['Nobody was hurt']],
    ['a new lead', 'It is over.', 'Late at night: it is over.', [], ['Late at night']],
    ['one refrain less', 'no '.repeat(999), 'no '.repeat(998), ['no'], []],
    ['everything', 'It is over.', 'Nobody was hurt!', ['It is over'], ['Nobody was hurt']],
    ['from nothing', '', 'Nobody was hurt.', [], ['Nobody was hurt']],
    ['to nothing', 'Nobody was hurt.', '', ['Nobody was hurt'], []],
  ]
  test.each(CHANGES)('%s', (_, before, after, removed, added) => {
    expect(told(before, after)).toMatchObject({ removed, added })
  })

  test('a paragraph that was moved is kept in one place and new in the other', () => {
    const [first = '', second = '', ...rest] = FERRY.split('\n')
    const { removed, added } = told(FERRY, [second, first, ...rest].join('\n'))
    expect(removed).toEqual(added)
    expect(removed).toHaveLength(1)
  })

  test('an article written anew keeps none of its passages', () => {
    expect(told(FERRY, STRIKE).kept.every((passage) => passage.split(' ').length < 7)).toBe(true)
  })
})

test('kept and removed words are all of the one, kept and added words all of the other', () => {
  const word = fc.constantFrom('ferry', 'tunnel', 'closes', 'opens', 'in', 'May', '12', '17')
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { kept, removed, added } = diffWords(before, after)
      const inOrder = (spans: { start: number; end: number }[], of: string) =>
        spans
          .toSorted((x, y) => x.start - y.start)
          .map(({ start, end }) => of.slice(start, end))
          .join(' ')
      expect(inOrder([...kept.map((run) => run.before), ...removed], before)).toBe(before)
      expect(inOrder([...kept.map((run) => run.after), ...added], after)).toBe(after)
      for (const run of kept)
        expect(wordsOf(before.slice(run.before.start, run.before.end)).hashes).toEqual(
          wordsOf(after.slice(run.after.start, run.after.end)).hashes,
        )
    }),
  )
})
