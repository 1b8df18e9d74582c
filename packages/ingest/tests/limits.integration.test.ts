import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestFiles } from '../src/ingest-files.ts'
import { readerPool } from '../src/reading/reader-pool.ts'

/** The real engine on articles that are allowed, and are more than small limits let pass. */
const PROSE = 'The council of Wendmouth met on Monday and voted for the new harbour wall, Ilse Varga said. '
const LONG = PROSE.repeat(45_000)
const WIDE = `<article><p>${PROSE}</p>${'<p>x'.repeat(1_100_000)}</article>`

const folder = mkdtempSync(join(tmpdir(), 'parallax-limits-'))
let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

/** Three articles, the second hostile. */
function filesAround(ending: string, hostile: string): string[] {
  return [0, 1, 2].map((number) => {
    const isHostile = number === 1
    const path = join(folder, isHostile ? `${number}.${ending}` : `${ending}-${number}.txt`)
    writeFileSync(path, isHostile ? `${hostile}${number}` : `${PROSE}Report ${ending} ${number}.`)
    return path
  })
}

test.each([
  ['more time', 'txt', LONG, { timeLimitMs: 8_000 }, 'Reading this took too long.'],
  ['more memory', 'html', WIDE, { memoryMb: 300 }, 'Reading this took too much memory.'],
])(
  'an article that takes %s than it may fails alone, and says why',
  async (_, ending, hostile, limits, why) => {
    const reader = readerPool({ size: 2, ...limits })
    const faults: unknown[] = []
    const { items } = await ingestFiles(database, filesAround(ending, hostile), {
      reader,
      onFault: (_, error) => faults.push(error),
    })
    await reader.close()
    expect(items.map(({ state }) => state)).toEqual(['stored', 'failed', 'stored'])
    expect(items[1]).toMatchObject({ code: 'UNREADABLE', message: why })
    expect(faults).toEqual([])
  },
)

test('a pool that is closed while the network runs takes nothing down with it', async () => {
  const reader = readerPool({ size: 2 })
  const reading = [0, 1].map((number) =>
    reader.read({ id: `${number}`, text: `${LONG}${number}`, clean: true }),
  )
  const ends = Promise.allSettled(reading)
  await sleep(3_000)
  await reader.close()
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
