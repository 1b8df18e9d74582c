import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, migrate, readMigrations } from '@parallax/database'
import { emptyDatabase, storeArticle, testDatabase } from '@parallax/testkit'
import { expect, test } from 'vitest'
import { MIGRATIONS_FOLDER } from '../src/server/migrations-folder.ts'

const ADDED = '20261125044820_room_of_quotations'

/** The same article as the database had it before quotations knew how much room they take, and as it is stored now. */
test('quotations that were stored before get the room that reading gives them', async () => {
  const now = await testDatabase()
  const empty = await emptyDatabase()
  const before = connect(empty.url)
  const folder = mkdtempSync(join(tmpdir(), 'parallax-migrations-'))
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true })
  for (const { name } of readMigrations()) if (name >= ADDED) rmSync(join(folder, name), { recursive: true })
  try {
    await migrate(empty.url, { folder })
    const content = 'We won’t pay 3.5 million for a well-known pier'
    const id = await storeArticle(now, {
      title: 'Pier, old and 🚢 new',
      body: `The town met on Monday. \u201c${content},\u201d said Ada Renn.`,
      furniture: 'More on piers',
      quotations: [{ content }],
    })
    const copy = async (table: string, columns: string) => {
      const { rows } = await now.pool.query(
        `SELECT ${columns} FROM ${table} WHERE ${table === 'article' ? 'id' : '"articleId"'} = $1`,
        [id],
      )
      for (const row of rows) {
        const names = Object.keys(row)
        await before.pool.query(
          `INSERT INTO ${table} (${names.map((name) => `"${name}"`)}) VALUES (${names.map((_, i) => `$${i + 1}`)})`,
          Object.values(row),
        )
      }
    }
    await copy('article', 'id, "contentHash", "sourceName", format, text, "engineVersion", "engineModel"')
    await copy('block', '*')
    await copy(
      'quotation',
      '"articleId", position, kind, start, "end", "contentStart", "contentEnd", content, sentence, confidence, rule',
    )
    await migrate(empty.url)
    const room = 'SELECT words, depth, search::text FROM quotation'
    const { rows } = await before.pool.query(room)
    expect(rows).toEqual((await now.pool.query(room)).rows)
    expect(rows[0].words).toBe(9)
    expect(rows[0].depth).toBeGreaterThan(0.3)
  } finally {
    rmSync(folder, { recursive: true })
    await before.close()
    await empty.drop()
    await now.drop()
  }
})
