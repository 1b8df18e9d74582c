import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { ingestFiles } from '@parallax/ingest'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parallax } from './run.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-kb-'))
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}
const mayor = 'Marta Ilves, the mayor, opened the bridge on Monday. Ilves thanked the engineers.'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await ingestFiles(database, [file('a.txt', mayor), file('b.txt', 'The tram stopped at noon today.')])
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

const kb = (...args: string[]) => parallax(['kb', ...args], '', { DATABASE_URL: database.url })
const linked = async () =>
  (
    await database.kysely
      .selectFrom('entity')
      .select(['name', 'wikidata'])
      .where('name', '=', 'Marta Ilves')
      .execute()
  )[0]

const item = (id: string, label: string, more: object = {}) =>
  JSON.stringify({ id, labels: { en: { value: label } }, ...more })
const person = { claims: { P31: [{ mainsnak: { datavalue: { value: { id: 'Q5' } } } }] } }
const dump = gzipSync(
  `[\n${item('Q900001', 'Marta Ilves', person)},\n${item('Q900002', 'Quillport', { claims: { P625: [] } })},\n{"id":"Q900003","labels":{}},\n]\n`,
)

test('a slice of a dump is imported, bad lines are named, and what names its entities is read again', async () => {
  const slice = file('slice.json.gz', dump)
  const imported = await kb('import', slice)
  expect(imported.stderr).toContain(`${slice}:4: Q900003 has no English label`)
  expect(imported.stderr).toContain('2 added, 0 changed, 0 already there, 1 not taken.')
  expect(imported.stderr).toContain('1 article looked at again: 1 read anew')
  expect(imported.status).toBe(1)
  expect(await linked()).toEqual({ name: 'Marta Ilves', wikidata: 'Q900001' })
})

test('what is listed can be imported again and changes nothing', async () => {
  const { stdout } = await kb('list')
  expect(stdout).toBe(
    'wikidata,type,name,aliases,demonyms,country\nQ900001,PERSON,Marta Ilves,,,\nQ900002,PLACE,Quillport,,,\n',
  )
  const again = await kb('import', file('listed.csv', stdout))
  expect([again.status, again.stderr]).toEqual([
    0,
    expect.stringContaining('0 added, 0 changed, 2 already there'),
  ])
})

test('an entry that changes replaces the one that is there', async () => {
  const lines = file(
    'more.jsonl',
    '{"type":"PLACE","name":"Quillport","wikidata":"Q900002","aliases":["Quill Port"]}\n',
  )
  expect((await kb('import', lines)).stderr).toContain('0 added, 1 changed, 0 already there, 0 not taken.')
})

test('entries are removed by id or all at once', async () => {
  const removed = await kb('remove', 'Q900001')
  expect([removed.status, removed.stderr]).toEqual([0, expect.stringContaining('1 read anew')])
  expect((await kb('remove', 'Q900001')).status).toBe(2)
  expect((await kb('remove')).stderr).toContain('Say which entries to take out, or --all.')
  expect((await kb('remove', '--all')).stderr).toContain('1 taken out.')
  expect((await kb('list')).stdout).toBe('wikidata,type,name,aliases,demonyms,country\n')
})

test('files without anything that can be taken leave the table as it is', async () => {
  const nothing = await kb('import', file('empty.jsonl', '[]\n'))
  expect([nothing.status, nothing.stderr]).toEqual([2, expect.stringContaining('Nothing was imported')])
  const missing = await kb('import', path.join(folder, 'missing.json'))
  expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('missing.json')])
})

test('`parallax read --kb` links without a database', async () => {
  const slice = file('read.json', `[\n${item('Q900001', 'Marta Ilves', person)}\n]\n`)
  const input = `${JSON.stringify({ id: 'a', text: mayor, clean: true })}\n`
  const { stdout } = await parallax(['read', '--names', 'fast', '--kb', slice], input)
  const { entities } = JSON.parse(stdout)
  expect(entities).toContainEqual(
    expect.objectContaining({ name: 'Marta Ilves', wikidata: 'Q900001', mentions: 2 }),
  )
})
