import { expect, test } from 'vitest'
import { changesBetween } from '../src/revisions/changes-between.ts'

const BEFORE = 'The bridge opens in May. Nine boats were moored below it.'

test.each<[name: string, after: string, changes: string[]]>([
  ['the same text', BEFORE, [`kept ${BEFORE}`]],
  [
    'a word for another',
    BEFORE.replace('Nine', 'Eleven'),
    ['kept The bridge opens in May. ', 'removed Nine', 'added Eleven', 'kept  boats were moored below it.'],
  ],
  ['a sentence more', `${BEFORE} It rained.`, [`kept ${BEFORE}`, 'added  It rained.']],
  ['another text', 'Nothing is left', [`removed ${BEFORE}`, 'added Nothing is left']],
  ['no text', '', [`removed ${BEFORE}`]],
])('%s', (_, after, expected) => {
  const changes = changesBetween(BEFORE, after)
  expect(changes.map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected)
  const later = changes.filter(({ kind }) => kind !== 'removed')
  expect(later.map(({ text }) => text).join('')).toBe(after)
})
