import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { articlesOf } from '../src/files.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const text = 'The harbour of Wendmouth will close for a week.'

test('a pipe is told and not waited for', async () => {
  const inside = path.join(folder, 'pipe')
  mkdirSync(inside)
  execFileSync('mkfifo', [path.join(inside, 'a.txt')])
  writeFileSync(path.join(inside, 'b.txt'), text)
  const items = await Array.fromAsync(articlesOf([inside]))
  expect(items).toMatchObject([
    { name: 'a.txt', failure: { code: 'UNREADABLE' } },
    { name: 'b.txt', input: {} },
  ])
})

test('a folder that vanishes takes nothing else with it', async () => {
  const inside = path.join(folder, 'vanishing')
  mkdirSync(path.join(inside, 'b'), { recursive: true })
  for (const name of ['a.txt', 'b/lost.txt', 'c.txt']) writeFileSync(path.join(inside, name), text)
  const items = []
  for await (const item of articlesOf([inside])) {
    items.push(item)
    rmSync(path.join(inside, 'b'), { recursive: true, force: true })
  }
  expect(items).toMatchObject([
    { name: 'a.txt', input: {} },
    { name: 'b/', failure: { code: 'VANISHED' } },
    { name: 'c.txt', input: {} },
  ])
})
