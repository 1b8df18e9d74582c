import { expect, test } from 'vitest'
import { gazetteer, listedPhrases } from '../src/04-mentions/gazetteer.ts'
import { StringTable } from '../src/04-mentions/string-table.ts'

test('gives back what was put in, and nothing else', () => {
  const words = Array.from({ length: 100_000 }, (_, i) => `word ${i.toString(36)}`)
  const table = new StringTable(words.length)
  for (const [i, word] of words.entries()) table.set(word, i & 0xffff)
  expect(words.findIndex((word, i) => table.get(word) !== (i & 0xffff))).toBe(-1)
  expect(words.filter((word) => table.get(`${word}!`) !== undefined)).toEqual([])
  table.set('word 0', 7)
  expect(table.get('word 0')).toBe(7)
})

test('the lists of every phrase that ships are found, and its beginnings', () => {
  const lists = gazetteer()
  const phrases = [...listedPhrases()]
  expect(phrases.length).toBeGreaterThan(100_000)
  expect(phrases.filter(([phrase, mask]) => lists.listsOf(phrase) !== mask)).toEqual([])
  const beginnings = phrases.flatMap(([phrase]) =>
    phrase.includes(' ') ? [phrase.slice(0, phrase.lastIndexOf(' '))] : [],
  )
  expect(beginnings.filter((beginning) => !lists.begins(beginning))).toEqual([])
})
