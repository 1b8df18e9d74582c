import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from '@parallax/database'

const ENTITY = 'person.donald-trump'
const DAYS = 91

const articles = {
  name: 'articles',
  text: `
    SELECT a.id, a.title, a."publishedDay", o.name AS outlet
    FROM article a LEFT JOIN outlet o ON o.id = a."outletId"
    ORDER BY a."publishedDay" DESC NULLS LAST, a."publishedAt" DESC NULLS LAST, a.id
    LIMIT 50`,
}

const mentions = {
  name: 'mentions',
  text: `
    WITH span AS (
      SELECT max("publishedDay") AS last FROM article_entity WHERE "entityId" = $1
    ), counted AS (
      SELECT f."publishedDay" AS day, sum(f.mentions)::int AS mentions
      FROM article_entity f, span
      WHERE f."entityId" = $1 AND f."publishedDay" > span.last - $2::int
      GROUP BY 1
    )
    SELECT d::date AS day, coalesce(c.mentions, 0) AS mentions
    FROM span, generate_series(span.last - $2::int + 1, span.last, interval '1 day') d
    LEFT JOIN counted c ON c.day = d::date
    ORDER BY 1`,
  values: [ENTITY, DAYS],
}

/**
 * What a careful person would write by hand instead of a GraphQL API: two questions as two prepared statements behind two
 * addresses, straight from node:http to pg. GET /articles: the 50 newest with their outlet's name. GET /mentions: one
 * entity's mentions on each of 91 days.
 */
export async function startHandler(databaseUrl: string): Promise<{ url: string; close(): Promise<void> }> {
  const { pool, close } = connect(databaseUrl)
  const questions: Record<string, { name: string; text: string; values?: unknown[] }> = {
    '/articles': articles,
    '/mentions': mentions,
  }
  const server = createServer(async (request, response) => {
    const question = questions[request.url ?? '']
    if (!question) return response.writeHead(404).end()
    const { rows } = await pool.query(question)
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(rows))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      })
      await close()
    },
  }
}
