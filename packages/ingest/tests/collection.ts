import type { Database } from '@parallax/database'
import { expect } from 'vitest'
import type { ParsedItem } from '../src/parse/check-input.ts'

const PEOPLE = ['Orla Kern', 'Piet Dekker', 'Zoe Adan', 'Ivo Lund', 'Mara Quist']
const person = (index: number) => PEOPLE[index % PEOPLE.length] ?? ''

/** Different articles that share their people. */
export const articles = (count: number): ParsedItem[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `article ${index}`,
    input: { id: `a${index}`, text: `Report ${index}. Today ${person(index)} met ${person(index * 3 + 1)}.` },
  }))

export async function articleCount({ pool }: Database): Promise<number> {
  return (await pool.query('SELECT count(*) AS n FROM article')).rows[0].n
}

/** No article without its parts, no fact that its mentions do not bear out, no item that tells of what is not there. */
export async function expectNothingHalf({ pool }: Database): Promise<void> {
  const { rows } = await pool.query(`
    SELECT (SELECT count(*) FROM article a WHERE NOT EXISTS (SELECT FROM block b WHERE b."articleId" = a.id)) AS bare,
           (SELECT count(*) FROM article_entity f WHERE f.mentions <> (SELECT count(*) FROM mention m
             WHERE m."articleId" = f."articleId" AND m."entityId" = f."entityId" AND m.form = 'name')) AS wrong,
           (SELECT count(*) FROM ingest_item
             WHERE state = 'stored' AND "articleId" NOT IN (SELECT id FROM article)) AS lost,
           (SELECT count(*) FROM article
             WHERE id NOT IN (SELECT "articleId" FROM ingest_item WHERE "articleId" IS NOT NULL)) AS stray`)
  expect(rows[0]).toEqual({ bare: 0, wrong: 0, lost: 0, stray: 0 })
}
