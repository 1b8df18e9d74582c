import { afterEach, expect, test } from 'vitest'
import { readerPool } from '../src/reading/reader-pool.ts'

const script = new URL('./children/faulty-worker.ts', import.meta.url)
let pool = readerPool({ size: 2, script })
afterEach(async () => {
  await pool.close()
  pool = readerPool({ size: 2, script })
})

const read = (text: string) => pool.read({ id: text, text })

test('answers come to who asked, however many ask at once', async () => {
  const ids = Array.from({ length: 50 }, (_, index) => `article ${index}`)
  expect((await Promise.all(ids.map(read))).map(({ id }) => id)).toEqual(ids)
  expect(await pool.engine()).toEqual({ version: '1', model: 'faulty' })
})

test('a failure of the article is a Failure, a fault of the engine is an Error', async () => {
  await expect(read('refuse')).rejects.toMatchObject({ name: 'Failure', code: 'NOT_AN_ARTICLE' })
  await expect(read('fault')).rejects.toMatchObject({ name: 'Error', message: 'Error: a fault of ours' })
})

test.each(['exit', 'throw'])(
  'a thread that ends by %s fails its article alone and is replaced',
  async (how) => {
    const all = await Promise.allSettled(['a', how, 'b', how, 'c', how, 'd'].map(read))
    expect(all.map(({ status }) => status[0]).join('')).toBe('frfrfrf')
    expect((await read('after')).id).toBe('after')
  },
)

test('a thread that hangs is ended and its article fails', async () => {
  const quick = readerPool({ size: 1, script, timeLimitMs: 2_000 })
  await quick.engine()
  await expect(quick.read({ id: 'hang', text: 'hang' })).rejects.toMatchObject({ code: 'UNREADABLE' })
  expect((await quick.read({ id: 'after', text: 'after' })).id).toBe('after')
  await quick.close()
})

test('a thread that runs out of memory fails its article alone', async () => {
  const small = readerPool({ size: 1, script, memoryMb: 64 })
  await expect(small.read({ id: 'memory', text: 'memory' })).rejects.toMatchObject({
    name: 'Failure',
    code: 'UNREADABLE',
    message: 'Reading this took too much memory.',
  })
  expect((await small.read({ id: 'after', text: 'after' })).id).toBe('after')
  await small.close()
})

test('a closed pool answers nobody', async () => {
  const waiting = read('hang')
  const queued = [read('a'), read('b'), read('c')]
  const ends = Promise.allSettled([waiting, ...queued.slice(1)])
  await queued[0]
  await pool.close()
  expect((await ends).at(0)?.status).toBe('rejected')
  await expect(read('late')).rejects.toThrow('closed')
})
