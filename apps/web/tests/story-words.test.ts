import { expect, test } from 'vitest'
import { chosenWords, stayOf } from '../features/stories/decisions/chosen.ts'
import { daysApart } from '../features/stories/story-words.ts'

test.each([
  [0, 'on the same day'],
  [1, 'a day apart'],
  [12, '12 days apart'],
  [null, 'one of the two without a date'],
])('%s days between two articles', (days, words) => {
  expect(daysApart(days)).toBe(words)
})

const article = (id: string, title: string | null = null) => ({ id, title, sourceName: `${id}.txt` })
const [a, b, c] = [article('Article:a', 'A ferry sinks'), article('Article:b'), article('Article:c')]

test('one chosen article is called by its headline or its file, several by their number', () => {
  expect(chosenWords([a])).toBe('“A ferry sinks”')
  expect(chosenWords([b])).toBe('“Article:b.txt”')
  expect(chosenWords([a, b])).toBe('2 articles')
})

test('the page goes on from an article that stays; where all go, it goes with them', () => {
  expect(stayOf([a], [a, b, c])).toBe('Article:b')
  expect(stayOf([c], [a, b, c])).toBe('Article:a')
  expect(stayOf([a, b, c], [a, b, c])).toBe('Article:a')
})
