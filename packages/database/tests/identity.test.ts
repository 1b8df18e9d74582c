import { canonicalUrl } from '@parallax/domain'
import { expect, test } from 'vitest'
import { articleId, contentHash } from '../src/write/identity.ts'

const ADDRESSES: [address: string, canonical: string | null][] = [
  ['https://News.Example/a/b', 'https://news.example/a/b'],
  ['http://news.example/a/b/', 'https://news.example/a/b'],
  ['https://news.example:443/a#comments', 'https://news.example/a'],
  ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
  ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
  ['https://news.example', 'https://news.example/'],
  // The path's case means something, and so does another page.
  ['https://news.example/A', 'https://news.example/A'],
  ['mailto:someone@news.example', null],
  ['not an address', null],
]

test.each(ADDRESSES)('%s is %s', (address, canonical) => {
  expect(canonicalUrl(address)).toBe(canonical)
})

test('an id is a UUID of version 5 and stays what it is', () => {
  expect(articleId({ url: 'https://news.example/a' })).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(articleId({ text: 'Rain fell in Norland.' })).toBe('4b6dd315-ade6-5433-817e-7abe30a409c5')
})

test('one address, however written, is one article whatever its text', () => {
  const a = articleId({ url: 'https://news.example/a?utm_medium=mail', text: 'one' })
  expect(articleId({ url: 'http://NEWS.example/a', text: 'two' })).toBe(a)
})

test('without an address the text decides, line ends and outer blanks aside', () => {
  const a = articleId({ text: 'Rain fell.\nSnow fell.' })
  expect(articleId({ text: 'Rain fell.\r\nSnow fell.\n' })).toBe(a)
  expect(articleId({ text: 'Rain fell.\nHail fell.' })).not.toBe(a)
})

test('what changes the reading changes the hash, the name does not', () => {
  const hash = contentHash({ id: 'a', text: 'Rain fell.' })
  expect(contentHash({ id: 'b', text: 'Rain fell.' })).toBe(hash)
  expect(contentHash({ id: 'a', text: 'Rain fell.', outlet: 'Daily Example' })).not.toBe(hash)
})
