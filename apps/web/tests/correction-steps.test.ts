import { describe, expect, test } from 'vitest'
import type { BlockData, CorrectionData } from '../features/articles/article-query.ts'
import { nextRedo, nextUndo, stepsOf, stretchesOf } from '../features/articles/blocks/correction-steps.ts'
import { uncountedRole } from '../features/articles/blocks/roles.ts'

const correction = (number: number, step: number, undoneAt: string | null = null) =>
  ({ number, step, undoneAt, role: 'BODY', words: `words ${number}` }) as CorrectionData
const block = (
  start: number,
  end: number,
  role: BlockData['role'],
  engineRole: BlockData['role'] | null = null,
) => ({ start, end, role, engineRole }) as BlockData

describe('the log of corrections', () => {
  const log = [
    correction(4, 3, '2026-05-02T10:00:00Z'),
    correction(3, 3, '2026-05-02T10:00:00Z'),
    correction(2, 1, '2026-05-01T10:00:00Z'),
    correction(1, 1),
  ]
  test('is told by steps, the latest first', () => {
    expect(stepsOf(log).map(({ step, standing, undone }) => [step, standing, undone])).toEqual([
      [3, [], [3, 4]],
      [1, [1], [2]],
    ])
  })
  test('undo takes back what stands of the latest step', () => {
    expect(nextUndo(log)).toEqual([1])
    expect(nextUndo([])).toEqual([])
  })
  test('redo brings back what was taken back last', () => {
    expect(nextRedo(log)).toEqual([4, 3])
    expect(nextRedo([correction(1, 1)])).toEqual([])
  })
})

describe('what is sent for blocks chosen together', () => {
  const text = 'Menu\n\n One.\n\nTwo.\n\nEnd'
  const menu = block(0, 6, 'NAVIGATION')
  const one = block(6, 13, 'TEASER')
  const two = block(13, 19, 'TEASER')
  const end = block(19, 22, 'BODY')

  test('neighbours are one stretch, and it begins with its first word', () => {
    expect(stretchesOf(text, [two, one], 'BODY')).toEqual([
      { start: 7, end: 19, role: 'BODY', words: 'One.\n\nTwo.\n\n' },
    ])
  })
  test('what has the role already is left out', () => {
    expect(stretchesOf(text, [menu, end], 'BODY').map(({ start }) => start)).toEqual([0])
    expect(stretchesOf(text, [end], 'BODY')).toEqual([])
  })
  test('half a character is not sent', () => {
    const emoji = `${'x'.repeat(79)}🚢`
    expect(stretchesOf(emoji, [block(0, 81, 'TEASER')], 'BODY')[0]?.words).toBe('x'.repeat(79))
  })
})

test.each([
  ['BODY', 'TEASER', 'TEASER'],
  ['BODY', null, 'OTHER'],
  ['BODY', 'HEADLINE', 'OTHER'],
] as const)(
  '%s that the engine took for %s becomes %s where it shall not count',
  (role, engine, expected) => {
    expect(uncountedRole(block(0, 1, role, engine))).toBe(expected)
  },
)
