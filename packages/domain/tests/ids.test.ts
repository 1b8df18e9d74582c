import { expect, test } from 'vitest'
import { entityKey, publisherKey, slug } from '../src/ids.ts'

test.each([
  ['Vladimir Putin', 'vladimir-putin'],
  ['  Recep Tayyip Erdoğan ', 'recep-tayyip-erdogan'],
  ['U.S. Department of State', 'u-s-department-of-state'],
  ['The Kremlin’s', 'the-kremlin'],
  ['AT&T', 'at-t'],
  ['Владимир Путин', 'владимир-путин'],
])('slug of %s', (words, expected) => {
  expect(slug(words)).toBe(expected)
})

test('the same name in two spellings of its accents is one entity', () => {
  expect(entityKey('PERSON', 'José Álvarez')).toBe(entityKey('PERSON', 'Jose Alvarez'))
})

test('a person and a place of one name are two entities', () => {
  expect(entityKey('PERSON', 'Washington')).not.toBe(entityKey('PLACE', 'Washington'))
})

test('a name without a letter still has an identity of its own', () => {
  expect(entityKey('OTHER', '+++')).not.toBe(entityKey('OTHER', '***'))
  expect(publisherKey('+++')).not.toBe('')
})
