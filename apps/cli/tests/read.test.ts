import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { Annotations } from '@parallax/domain'
import { afterAll, describe, expect, test } from 'vitest'
import { article, parallax } from './run.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'parallax-read-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const codes = (lines: Record<string, unknown>[]) =>
  lines.map((line) => (line.error as { code: string } | undefined)?.code ?? 'ok')

describe('parallax read', () => {
  test('writes one line of the contract for each line, in order, with the same id', async () => {
    const { status, lines } = await parallax(['read'], [article('b'), article('a'), article('c')].join('\n'))
    expect(status).toBe(0)
    expect(lines.map((line) => line.id)).toEqual(['b', 'a', 'c'])
    for (const line of lines) expect(Annotations.safeParse(line).error).toBeUndefined()
  })

  test('gives the same bytes for the same input', async () => {
    const first = await parallax(['read'], article('a'))
    const second = await parallax(['read'], article('a'))
    expect(second.stdout).toBe(first.stdout)
    expect(first.stdout.length).toBeGreaterThan(100)
  })

  test('covers the whole text with blocks that neither overlap nor leave a gap', async () => {
    const text =
      'Menu\nHome | Sport\n\nA bridge reopens in Kestrel Falls\n\nThe old bridge reopened on Friday after a year of work, the county said.\n\n© 2020 Kestrel Falls Tribune'
    const { lines } = await parallax(['read'], JSON.stringify({ id: 'a', text }))
    const blocks = (lines[0] as unknown as Annotations).blocks
    expect(blocks[0]?.start).toBe(0)
    expect(blocks.at(-1)?.end).toBe(text.length)
    for (const [i, block] of blocks.entries()) if (i > 0) expect(block.start).toBe(blocks[i - 1]?.end)
  })

  test('puts an error in the place of a bad line, goes on, and ends with status 1', async () => {
    const input = [
      '{not json',
      article('good'),
      '{"id":"neither"}',
      '{"id":"both","text":"a","html":"b"}',
      '["a list"]',
    ].join('\n')
    const { status, lines } = await parallax(['read'], input)
    expect(status).toBe(1)
    expect(codes(lines)).toEqual(['MALFORMED', 'ok', 'BAD_INPUT', 'BAD_INPUT', 'BAD_INPUT'])
    expect(lines.map((line) => line.id)).toEqual([null, 'good', 'neither', 'both', null])
  })

  test('refuses a line that is not UTF-8 and keeps the others', async () => {
    const western = Buffer.from('{"id":"old","text":"The caf\u00e9 in Wendmouth reopens."}\n', 'latin1')
    const input = Buffer.concat([
      Buffer.from(`\uFEFF${article('a')}\r\n`),
      western,
      Buffer.from(article('café')),
    ])
    const { status, lines } = await parallax(['read'], input)
    expect(status).toBe(1)
    expect(codes(lines)).toEqual(['ok', 'BAD_ENCODING', 'ok'])
    expect(lines.map((line) => line.id)).toEqual(['a', null, 'café'])
  })

  test.each([
    ['an empty text', { text: '' }, 'EMPTY'],
    ['a text of white space', { text: ' \n\t\u00a0 ' }, 'EMPTY'],
    ['a binary text', { text: `PNG\u0000\u0001\u0002\u0003${'\u0000'.repeat(200)}` }, 'BINARY'],
    ['a text of 20 MB', { text: 'All is well in the harbour today. '.repeat(600_000) }, 'TOO_LARGE'],
  ])('refuses %s by name and keeps the next article', async (_, fields, code) => {
    const { status, lines } = await parallax(
      ['read'],
      `${JSON.stringify({ id: 'bad', ...fields })}\n${article('good')}`,
    )
    expect(codes(lines)).toEqual([code, 'ok'])
    expect(lines[0]?.id).toBe('bad')
    expect(status).toBe(1)
  })

  test('keeps an article in another language and does not analyse it', async () => {
    const text =
      'Der Hafen von Wendmouth bleibt eine Woche lang geschlossen. Die Stadt teilte am Montag mit, dass die Arbeiten länger dauern als geplant und mehr kosten werden.'
    const { status, lines } = await parallax(['read'], JSON.stringify({ id: 'de', text }))
    expect(status).toBe(0)
    expect(lines[0]).toMatchObject({ language: 'de', mentions: [], quotations: [], topics: [] })
  })

  test('reads files, gzip too, and says which file it could not read', async () => {
    const plain = path.join(folder, 'a.jsonl')
    const packed = path.join(folder, 'b.jsonl.gz')
    writeFileSync(plain, article('a'))
    writeFileSync(packed, gzipSync(article('b')))
    const { status, lines } = await parallax(['read', plain, path.join(folder, 'gone.jsonl'), packed])
    expect(status).toBe(1)
    expect(lines.map((line) => line.id)).toEqual(['a', null, 'b'])
    expect(JSON.stringify(lines[1])).toContain('gone.jsonl')
  })

  test('takes a byte-order mark and Windows line ends', async () => {
    const { lines } = await parallax(['read'], `\uFEFF${article('a')}\r\n${article('b')}\r\n`)
    expect(lines.map((line) => line.id)).toEqual(['a', 'b'])
  })

  test('says which engines for names there are', async () => {
    const { status, stderr } = await parallax(['read', '--names', 'psychic'], article('a'))
    expect(status).toBe(2)
    expect(stderr).toContain('fast')
  })

  test('needs no database', async () => {
    const { status } = await parallax(['read'], article('a'), {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    })
    expect(status).toBe(0)
  })

  test('tells what was given beside an article and cannot be used, and reads the article without it', async () => {
    const input = [
      article('odd', { publishedAt: 'someday', retrievedAt: '2020-05-08', url: 'nowhere' }),
      article('fine', { publishedAt: '2020-05-08', retrievedAt: '2020-05-08T14:00:00Z' }),
    ].join('\n')
    const { status, lines } = await parallax(['read'], input)
    expect(status).toBe(0)
    const [odd, fine] = lines as unknown as Annotations[]
    expect(odd?.warnings?.map(({ field }) => field)).toEqual(['url', 'publishedAt', 'retrievedAt'])
    expect(odd?.published).toBeNull()
    expect(fine?.warnings).toBeUndefined()
    expect(fine?.published?.value).toBe('2020-05-08')
    for (const line of lines) expect(Annotations.safeParse(line).error).toBeUndefined()
  })

  test('takes a table of outlets, or none of it where a row of it cannot be taken', async () => {
    const table = path.join(folder, 'outlets.csv')
    writeFileSync(table, 'domain,name,country\nwendmouth-tide.example,Wendmouth Tide,GB\n')
    const good = await parallax(['read', '--outlets', table], article('a'))
    expect([good.status, codes(good.lines)]).toEqual([0, ['ok']])
    writeFileSync(table, 'domain,name,country\nwendmouth,Wendmouth Tide,GB\n')
    const bad = await parallax(['read', '--outlets', table], article('a'))
    expect([bad.status, bad.stdout]).toEqual([2, ''])
    expect(bad.stderr).toContain(`${table}:2: “wendmouth” is no web domain`)
    const missing = await parallax(['read', '--outlets', path.join(folder, 'none.csv')], article('a'))
    expect([missing.status, missing.stderr]).toEqual([2, expect.stringContaining('There is no file')])
  })
})
