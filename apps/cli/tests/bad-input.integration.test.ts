import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { MAX_ARTICLE_BYTES, MAX_LINE_BYTES } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { article, type Outcome, parallax } from './run.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-bad-input-'))
const file = (name: string, content: string | Buffer) => {
  const at = path.join(folder, name)
  writeFileSync(at, content)
  return at
}
const PROSE = 'The harbour of Wendmouth will close for a week, said harbour master Ines Calder on Monday. '
/** A short article and white space up to a size, so that it is read in little time. */
const sized = (bytes: number) => `${PROSE}${' '.repeat(bytes - PROSE.length - 1)}.`
const page = (before: string) =>
  `${before}<article><h1>Harbour closes</h1><p>${PROSE.repeat(3)}</p></article>`
const BOMBS = {
  nested: page('<div>'.repeat(200_000)),
  inline: page('<b>'.repeat(600_000)),
  attributes: page(`<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=b`).join(' ')}>`),
  comments: page('<!--'.repeat(200_000)),
}
const comment = `<!--${'x '.repeat(2_400_000)}-->`
const cutGzip = () => {
  const whole = gzipSync([article('a'), article('b', { note: 'x'.repeat(200_000) })].join('\n'), { level: 0 })
  return whole.subarray(0, whole.length / 2)
}

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await database?.drop()
})

describe('parallax ingest: what cannot be read is told, everything else is kept, and the exit status is 1', () => {
  const FILES: [name: string, content: string | Buffer, code: string | null, message?: RegExp][] = [
    ['a-good.txt', PROSE, null],
    ['b-one-line.txt', 'word '.repeat(2_000_000), 'TOO_LARGE', /10\.0 MB; an article has at most 5 MB/],
    ['c-largest.txt', sized(MAX_ARTICLE_BYTES), null],
    ['d-one-byte-more.txt', sized(MAX_ARTICLE_BYTES + 1), 'TOO_LARGE', /at most 5 MB/],
    ['e-picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'BINARY', /PNG picture/],
    [
      'f-program.txt',
      Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 7919) % 256)),
      'BINARY',
      /not text/,
    ],
    ['g-no-encoding.txt', Buffer.from([0x8d, 0x90, 0x8f, 0x20, 0xe0]), 'BAD_ENCODING', /UTF-8/],
    ['h-page.html', page(comment), null],
    ['i-archive.jsonl.gz', gzipSync(article('a')), 'UNSUPPORTED_FORMAT', /Compressed files are not read/],
    ...Object.entries(BOMBS).map(([name, html]): [string, string, null] => [`j-${name}.html`, html, null]),
    ['z-good.txt', `${PROSE}It opens again in June.`, null],
  ]
  let outcome: Outcome
  beforeAll(async () => {
    const paths = FILES.map(([name, content]) => file(name, content))
    outcome = await parallax(['ingest', '--json', ...paths], '', { DATABASE_URL: database.url })
  })

  test('the command goes on to the end', () => {
    expect(outcome.status).toBe(1)
    expect(outcome.lines.map(({ name }) => name)).toEqual(FILES.map(([name]) => name))
    const failed = FILES.filter(([, , code]) => code !== null).length
    expect(outcome.stderr).toContain(
      `${FILES.length} articles: ${FILES.length - failed} read, 0 already there, ${failed} failed.`,
    )
  })

  test.each(FILES)('%s', (name, _, code, message = /^$/) => {
    const item = outcome.lines.find((line) => line.name === name)
    expect(item).toMatchObject({ state: code === null ? 'stored' : 'failed', code })
    expect(String(item?.message ?? '')).toMatch(message)
  })
})

describe('parallax read: a bad line is told in its place, and the others are read', () => {
  const codes = ({ lines }: Outcome) =>
    lines.map((line) => (line.error as { code: string } | undefined)?.code ?? line.id)

  test('markup bombs in the middle, a line of 10 MB, one longer than any line, JSON nested without end', async () => {
    const input = [
      article('first'),
      ...Object.entries(BOMBS).map(([id, html]) => JSON.stringify({ id, html })),
      JSON.stringify({ id: 'line', text: 'word '.repeat(2_000_000) }),
      JSON.stringify({ id: 'endless', text: 'x'.repeat(MAX_LINE_BYTES) }),
      `{"id":"deep","text":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
      JSON.stringify({ id: 'largest', text: sized(MAX_ARTICLE_BYTES) }),
      JSON.stringify({ id: 'one more', text: sized(MAX_ARTICLE_BYTES + 1) }),
      article('last'),
    ].join('\n')
    const outcome = await parallax(['read'], input)
    expect(codes(outcome)).toEqual([
      'first',
      ...Object.keys(BOMBS),
      'TOO_LARGE',
      'TOO_LARGE',
      'BAD_INPUT',
      'largest',
      'TOO_LARGE',
      'last',
    ])
    expect(JSON.stringify(outcome.lines)).toContain('line 7 has more than 50 MB')
    expect(outcome.status).toBe(1)
  })

  test('a gzip file that is cut off gives what it holds, says so, and the next file is read', async () => {
    const outcome = await parallax([
      'read',
      file('cut.jsonl.gz', cutGzip()),
      file('whole.jsonl', article('c')),
    ])
    expect(codes(outcome)).toEqual(['a', 'UNREADABLE', 'c'])
    expect(outcome.lines[1]).toMatchObject({
      error: { message: expect.stringMatching(/cut\.jsonl\.gz: the file is cut off/) },
    })
    expect(outcome.status).toBe(1)
  })

  test('a file that only calls itself gzip', async () => {
    const outcome = await parallax([
      'read',
      file('named.jsonl.gz', article('a')),
      file('whole.jsonl', article('c')),
    ])
    expect(codes(outcome)).toEqual(['UNREADABLE', 'c'])
    expect(outcome.lines[0]).toMatchObject({
      error: { message: expect.stringContaining('no sound gzip file') },
    })
    expect(outcome.status).toBe(1)
  })
})
