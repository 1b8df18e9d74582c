import { expect, test } from 'vitest'
import { concernedOutlets } from '../src/read/concerned-outlets.ts'

const post = { domain: 'eastmere-post.example', name: 'The Eastmere Post', country: 'GB' }
const tide = { domain: null, name: 'Öland Tide', country: null }
const table = [post, tide]

const concerned = (input: object) => concernedOutlets(table, { id: 'a', ...input }).map(({ name }) => name)

test.each([
  ['its address lies on the domain', { url: 'https://www.eastmere-post.example/a', text: 'x' }],
  ['its address lies on a host of the domain', { url: 'https://live.eastmere-post.example/a', text: 'x' }],
  ['its text names the outlet', { text: 'Write to The Eastmere Post today.' }],
  ['its text names it without its article', { text: 'Eastmere Post | Home' }],
  ['its text shouts the name', { text: 'EASTMERE  POST' }],
  ['its text holds the domain', { text: 'desk@eastmere-post.example' }],
  ['its text runs the name together', { text: 'Follow us: @EastmerePost' }],
  ['its markup holds the domain', { html: '<link rel="canonical" href="https://eastmere-post.example/a">' }],
  ['its outlet was given', { text: 'x', outlet: 'Eastmere Post' }],
])('an entry concerns an article where %s', (_, input) => {
  expect(concerned(input)).toEqual(['The Eastmere Post'])
})

test.each([
  ['nothing of it stands there', { text: 'The ferry left Quillport for the post office of Eastmere.' }],
  ['the words are parts of others', { text: 'Northeastmere posts its results.' }],
  ['the text is empty', { text: '' }],
])('it does not where %s', (_, input) => {
  expect(concerned(input)).toEqual([])
})

test('accents do not matter', () => {
  expect(concerned({ text: 'By oland tide' })).toEqual(['Öland Tide'])
  expect(concerned({ text: 'By O\u0308land Tide' })).toEqual(['Öland Tide'])
})

test('a name is also known without what stands in parentheses behind it', () => {
  const tribune = { domain: null, name: 'Tribune (Quillport)', country: null }
  expect(concernedOutlets([tribune], { id: 'a', text: '© Tribune' })).toEqual([tribune])
})

test('several are found in the order of the table', () => {
  expect(concerned({ text: 'Öland Tide and the Eastmere Post' })).toEqual(['The Eastmere Post', 'Öland Tide'])
})

test('a name that begins with the letters of an article is not cut', () => {
  const theatre = { domain: null, name: 'Theatre News', country: null }
  expect(concernedOutlets([theatre], { id: 'a', text: 'Atre news' })).toEqual([])
  expect(concernedOutlets([theatre], { id: 'a', text: 'theatre news' })).toEqual([theatre])
})
