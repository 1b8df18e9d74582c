import { expect, test } from 'vitest'
import { ArticleInput } from '../src/annotations.ts'

test('what is not known may be absent or null', () => {
  const given = {
    id: 'a',
    text: 'Rain.',
    html: null,
    title: null,
    outlet: null,
    publishedAt: null,
    clean: null,
  }
  expect(ArticleInput.parse(given)).toEqual(ArticleInput.parse({ id: 'a', text: 'Rain.' }))
})

test.each([
  ['neither text nor html', { id: 'a' }],
  ['both', { id: 'a', text: 'Rain.', html: '<p>Rain.' }],
  ['null for both', { id: 'a', text: null, html: null }],
  ['an empty id', { id: '', text: 'Rain.' }],
  ['a number for a title', { id: 'a', text: 'Rain.', title: 7 }],
])('an article with %s is refused', (_, given) => {
  expect(ArticleInput.safeParse(given).success).toBe(false)
})
