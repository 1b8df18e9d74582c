import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Grouping, PairItem, PairView, Place, Telling } from '@parallax/domain'
import { beforeAll, describe, expect, test } from 'vitest'
import { group } from '../src/grouping/index.ts'
import { read } from '../src/index.ts'
import { pairView } from '../src/tellings/index.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const isThere = existsSync(folder)
if (!isThere) console.warn('Skipped: ../shared/seeds, the two raw articles, is not beside the repository.')

describe.skipIf(!isThere)('the two raw articles side by side', () => {
  const texts = new Map<string, string>()
  let view: PairView

  beforeAll(async () => {
    const tellings: Telling[] = []
    for (const id of ['000', '001']) {
      const file = readdirSync(folder).find((name) => name.startsWith(id)) ?? ''
      const text = readFileSync(join(folder, file), 'utf8')
      const annotations = await read({ id, text }, { names: 'fast' })
      texts.set(id, text)
      tellings.push({
        id,
        text,
        annotations,
        outlet: annotations.outlet?.name ?? null,
        publishedAt: annotations.published?.value ?? null,
        copyOf: null,
      })
    }
    const [first, second] = tellings
    if (first && second) view = pairView(first, second)
  })

  const sidesOf = (items: readonly PairItem[], label: string) => {
    const item = items.find((one) => one.label === label)
    return [(item?.inA.length ?? 0) > 0, (item?.inB.length ?? 0) > 0]
  }

  test.each<[string, boolean, boolean]>([
    ['China', false, true],
    ['Boris Johnson', true, false],
    ['Vladimir Putin', true, true],
    ['Donald Trump', true, true],
    ['World War II', true, true],
    ['Victory Day', true, true],
  ])('%s: in the first %s, in the second %s', (name, inA, inB) => {
    expect(sidesOf(view.entities, name)).toEqual([inA, inB])
  })

  test('only the first tells of telegrams', () => {
    const tells = (article: string, spans: { start: number; end: number }[]) =>
      spans.some(({ start, end }) => texts.get(article)?.slice(start, end).includes('telegram'))
    expect(tells('000', view.sentences.onlyA)).toBe(true)
    expect(tells('001', view.sentences.onlyB)).toBe(false)
  })

  test('the anniversary is the theme of both', () => {
    const labels = view.sharedPhrases.map(({ label }) => label)
    for (const label of ['World War II', 'Victory Day', 'victory', 'anniversary'])
      expect(labels).toContain(label)
  })

  test('no weak words beside it, and nobody speaks who is none', () => {
    const labels = view.sharedPhrases.map(({ label }) => label)
    for (const weak of ['forced', 'together', 'surrendered', 'global']) expect(labels).not.toContain(weak)
    const speakers = view.speakers.map(({ label }) => label).join('\n')
    expect(speakers).not.toMatch(/telegrams|reactions|reference|^it$/im)
  })

  test('whose words each quotes', () => {
    expect(sidesOf(view.speakers, 'Vladimir Putin')).toEqual([true, false])
    expect(sidesOf(view.speakers, 'Kremlin')[0]).toBe(true)
    expect(sidesOf(view.speakers, 'Donald Trump')).toEqual([false, true])
  })

  test('says that two articles are two', () => {
    expect(view.n).toBe(2)
  })

  test('every place holds what it says, in its sentence', () => {
    const places: Place[] = [view.entities, view.quantities, view.dates, view.speakers, view.sharedPhrases]
      .flat()
      .flatMap(({ inA, inB }) => [...inA, ...inB])
    expect(places.length).toBeGreaterThan(100)
    for (const { article, start, end, sentence } of places) {
      expect(start).toBeGreaterThanOrEqual(sentence.start)
      expect(end).toBeLessThanOrEqual(sentence.end)
      expect(texts.get(article)?.slice(start, end).trim()).not.toBe('')
    }
  })

  test('they are of one story, and neither copies the other', async () => {
    const lines = await group([...texts].map(([id, text]) => ({ id, text })))
    const [first, second] = lines as Grouping[]
    expect(first?.copyOf).toBeNull()
    expect(second?.copyOf).toBeNull()
    expect(second?.story).toBe(first?.story)
    const { ownA, ownB, ...reuse } = view.reuse
    expect(reuse).toEqual({ kind: null, shareA: 0, shareB: 0, words: 0, passages: [] })
    expect(Math.min(ownA, ownB)).toBeGreaterThan(100)
  })
})
