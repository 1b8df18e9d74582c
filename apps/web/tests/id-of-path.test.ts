import { describe, expect, test } from 'vitest'
import { idOfPath } from '../lib/id-of-path.ts'

describe('what a path names', () => {
  test.each([
    ['a-story', 'Story:a-story'],
    ['caf%C3%A9', 'Story:café'],
  ])('%s is %s', (segment, id) => {
    expect(idOfPath('Story', segment)).toBe(id)
  })

  test.each(['%E0%A4%A', '%', '%zz'])('%s is not found', (segment) => {
    expect(() => idOfPath('Story', segment)).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})
