import { describe, expect, test } from 'vitest'
import { BATCH_BYTES, base64Of, batchesOf } from '../features/add/batches.ts'
import { failuresByReason } from '../features/add/run-data.ts'

const file = (name: string, size: number) => ({ name, size })

describe('files packed into requests', () => {
  test('small files travel together', () => {
    expect(batchesOf([file('a', 10), file('b', 10)]).batches).toHaveLength(1)
  })
  test('order is kept and no request is too large', () => {
    const half = BATCH_BYTES / 2
    const { batches } = batchesOf([file('a', half), file('b', half), file('c', 1)])
    expect(batches.map((batch) => batch.map(({ name }) => name))).toEqual([['a', 'b'], ['c']])
  })
  test('a file that no request can carry is set aside, the others go', () => {
    const { batches, tooLarge } = batchesOf([file('a', 1), file('huge', BATCH_BYTES + 1), file('b', 1)])
    expect(tooLarge.map(({ name }) => name)).toEqual(['huge'])
    expect(batches.flat().map(({ name }) => name)).toEqual(['a', 'b'])
  })
})

test('bytes survive, whatever their encoding', () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
  expect(Buffer.from(base64Of(bytes), 'base64').equals(Buffer.from(bytes))).toBe(true)
})

test('failures with one reason are one group, the most frequent first', () => {
  const groups = failuresByReason([
    { name: 'a.txt', code: 'EMPTY', message: 'The file is empty.' },
    { name: 'b.bin', code: 'BINARY', message: 'This is not text.' },
    { name: 'c.bin', code: 'BINARY', message: 'This is not text.' },
  ])
  expect(groups.map(({ code, names }) => [code, names])).toEqual([
    ['BINARY', ['b.bin', 'c.bin']],
    ['EMPTY', ['a.txt']],
  ])
})
