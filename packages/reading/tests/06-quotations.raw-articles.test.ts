import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Annotations } from '@parallax/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { read } from '../src/index.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const isThere = existsSync(folder)
if (!isThere) console.warn('Skipped: ../shared/seeds, the two raw articles, is not beside the repository.')

/** The speaker of each direct quotation of the two articles, in order, as somebody read them. */
const SPEAKERS: Record<string, string[]> = {
  '000': ['Kremlin', 'Vladimir Putin'],
  '001': ['Donald Trump'],
}

describe.skipIf(!isThere).each(Object.entries(SPEAKERS))('raw article %s', (number, speakers) => {
  let text = ''
  let read_: Annotations

  beforeAll(async () => {
    const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? ''
    text = readFileSync(join(folder, file), 'utf8')
    read_ = await read({ id: number, text }, { names: 'fast' })
  })

  test('every direct quotation has its speaker', () => {
    const direct = read_.quotations.filter(({ kind }) => kind === 'direct')
    const names = direct.map(
      ({ speaker }) => read_.entities.find(({ id }) => id === speaker?.entity)?.name ?? null,
    )
    expect(names).toEqual(speakers)
  })

  test('a direct quotation holds what stands between its marks, whole', () => {
    for (const { content } of read_.quotations.filter(({ kind }) => kind === 'direct')) {
      expect(text.slice(content.start, content.start + 1)).toMatch(/["“‘]/)
      expect(text.slice(content.end - 1, content.end)).toMatch(/["”’]/)
      expect(content.end - content.start).toBeGreaterThan(60)
    }
  })

  test('what is only named in marks is no quotation', () => {
    const named = ['Victory in Europe']
    for (const { content, kind } of read_.quotations)
      if (kind === 'direct')
        expect(named.some((name) => text.slice(content.start, content.end).includes(name))).toBe(false)
  })
})
