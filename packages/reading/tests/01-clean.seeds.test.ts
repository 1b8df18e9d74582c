import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean } from '../src/01-clean/index.ts'

const folder = join(import.meta.dirname, '../../../../shared/seeds')
const isThere = existsSync(folder)
if (!isThere) console.warn('Skipped: ../shared/seeds, the two raw articles, is not beside the repository.')

const read = (name: string) => {
  const text = readFileSync(join(folder, name), 'utf8')
  const cleaned = clean({ id: name, text })
  const content = (role: string) =>
    cleaned.blocks
      .filter((block) => block.role === role)
      .map(({ start, end }) => text.slice(start, end).trim())
  return { ...cleaned, content }
}

describe.skipIf(!isThere)('the first raw article', () => {
  const article = isThere ? read('000_08c392e7a666dffc.txt') : null

  it('is by Reuters on Devdiscourse', () => {
    expect(article?.outlet?.name).toBe('Devdiscourse')
    expect(article?.agency?.name).toBe('Reuters')
  })
  it('was published at 19:56 and updated at 20:03 Indian time', () => {
    expect(article?.published).toMatchObject({ value: '2020-05-08T14:26:00Z', precision: 'minute' })
    expect(article?.updated).toMatchObject({ value: '2020-05-08T14:33:00Z', precision: 'minute' })
  })
  it('has six paragraphs of body and one headline', () => {
    expect(article?.content('body')).toHaveLength(6)
    expect(article?.content('headline')).toEqual([article?.title?.text])
  })
  it('has no teaser in what is analysed', () => {
    const analysed = [...(article?.content('body') ?? []), ...(article?.content('headline') ?? [])].join('\n')
    expect(analysed).not.toMatch(
      /Gujarat|Shah|ICMR|Dragon Prince|John Wick|Fintech|Telehealth|Globalization|ANI|Devdiscourse/,
    )
  })
  it('has a role for every line of furniture; only the headline printed again is merely "other"', () => {
    const furniture = article?.blocks.filter(({ role }) => role === 'other') ?? []
    expect(furniture.map(({ rule }) => rule)).toEqual(['headline-again'])
  })
  it('has a caption and a footer that are called so', () => {
    expect(article?.content('caption')).toEqual([expect.stringMatching(/Image Credit: ANI$/)])
    expect(article?.content('footer').join('\n')).toContain('devdiscourse.com')
    expect(article?.content('footer').join('\n')).toContain('Copyright')
  })
})

describe.skipIf(!isThere)('the second raw article', () => {
  const article = isThere ? read('001_efae59bd28003a2a.txt') : null

  it('says neither outlet nor date', () => {
    expect(article).toMatchObject({ outlet: null, agency: null, published: null, updated: null })
  })
  it('has its title and five paragraphs', () => {
    expect(article?.title?.text).toMatch(/^Best time.*Donald Trump$/)
    expect(article?.content('body')).toHaveLength(5)
  })
  it('is from Washington and Moscow', () => {
    expect(article?.dateline?.places).toEqual(['Washington', 'Moscow'])
  })
  it('ends in a form', () => {
    expect(article?.content('form')[0]).toBe('Leave a Reply')
  })
})
