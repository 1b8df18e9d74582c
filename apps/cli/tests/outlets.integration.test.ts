import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ingestFiles } from '@parallax/ingest'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parallax } from './run.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-outlets-'))
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  const article = 'The harbour of Wendmouth will close for a week.\n\nWendmouth Tide, 12 June 2020'
  await ingestFiles(database, [file('a.txt', article), file('b.txt', 'The tram stopped at noon today.')])
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

const outlets = (...args: string[]) => parallax(['outlets', ...args], '', { DATABASE_URL: database.url })

test('an outlet is added, listed and removed, and what it touches is read again', async () => {
  const added = await outlets(
    'add',
    'Wendmouth Tide',
    '--domain',
    'https://www.wendmouth-tide.example/',
    '--country',
    'gb',
  )
  expect(added.stderr).toContain('Wendmouth Tide is among the outlets that you know.\n')
  expect(added.stderr).toContain('\n1 article looked at again: 1 read anew')
  expect(added.status).toBe(0)
  const listed = await outlets('list')
  expect(listed.stdout).toBe('domain,name,country\nwendmouth-tide.example,Wendmouth Tide,GB\n')
  const removed = await outlets('remove', 'www.wendmouth-tide.example')
  expect([removed.status, removed.stderr]).toEqual([0, expect.stringContaining('1 read anew')])
  expect((await outlets('list')).stdout).toBe('domain,name,country\n')
})

test('a table is imported row by row, and what is listed can be imported again', async () => {
  const csv = file('table.csv', 'Domain;Name\nq.example;"Quill; and Port"\nnonsense;Bad\n;Eastmere Post\n')
  const imported = await outlets('import', csv)
  expect(imported.status).toBe(1)
  expect(imported.stderr).toContain(`${csv}:3: “nonsense” is no web domain`)
  expect(imported.stderr).toContain('2 added, 0 already there, 1 not taken.')
  expect(imported.stderr).toContain('No article in the collection')
  const { stdout } = await outlets('list')
  expect(stdout).toBe('domain,name,country\n,Eastmere Post,\nq.example,"Quill; and Port",\n')
  const again = await outlets('import', file('listed.csv', stdout))
  expect([again.status, again.stderr]).toEqual([0, expect.stringContaining('0 added, 2 already there')])
  expect((await outlets('remove', 'eastmere post')).status).toBe(0)
})

test.each([
  [['add', ' '], 'no name'],
  [['add', 'Tide', '--domain', 'tide'], 'no web domain'],
  [['add', 'Tide', '--country', 'Narnia'], 'no country code'],
  [['remove', 'unheard-of.example'], 'no such entry'],
  [['import', path.join(folder, 'missing.csv')], 'There is no file'],
  [['import', folder], 'cannot be read'],
])('%j does nothing, says why and ends with status 2', async (args, why) => {
  const { status, stderr } = await outlets(...args)
  expect([status, stderr]).toEqual([2, expect.stringContaining(why)])
})

test('a file that is not UTF-8 is refused', async () => {
  const { status, stderr } = await outlets(
    'import',
    file('latin.csv', Buffer.from('x.example,Öst\n', 'latin1')),
  )
  expect([status, stderr]).toEqual([2, expect.stringContaining('is not UTF-8')])
})
