import { expect, test } from 'vitest'
import { createKept } from '../../src/export/kept.ts'

const bytes = (length: number) => async () => new Uint8Array(length)
const never = () => {
  throw new Error('made again')
}

test('what was made is not made again', async () => {
  const kept = createKept(100)
  const first = await kept.get('a', bytes(10))
  expect(await kept.get('a', never)).toBe(first)
})

test('who asks while it is being made waits for the same', async () => {
  const kept = createKept(100)
  const [one, other] = await Promise.all([kept.get('a', bytes(10)), kept.get('a', never)])
  expect(other).toBe(one)
})

test('where there is no more room, what was not asked for the longest goes', async () => {
  const kept = createKept(25)
  const a = await kept.get('a', bytes(10))
  await kept.get('b', bytes(10))
  await kept.get('a', never)
  await kept.get('c', bytes(10))
  expect(await kept.get('a', never)).toBe(a)
  await expect(async () => kept.get('b', never)).rejects.toThrow('made again')
})

test('what is larger than the room is given and not kept, and drives nothing out', async () => {
  const kept = createKept(5)
  const small = await kept.get('small', bytes(2))
  expect(await kept.get('a', bytes(10))).toHaveLength(10)
  await expect(async () => kept.get('a', never)).rejects.toThrow('made again')
  expect(await kept.get('small', never)).toBe(small)
})

test('what fails is asked for anew', async () => {
  const kept = createKept(100)
  await expect(kept.get('a', async () => Promise.reject(new Error('no thread')))).rejects.toThrow('no thread')
  expect(await kept.get('a', bytes(10))).toHaveLength(10)
})
