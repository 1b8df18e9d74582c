import type { StoryLink, StoryResolver, StoryTie, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { insertRows } from '../../bulk.ts'
import { sketchesOf } from './sketches.ts'

type Trees = Pick<StoryResolver<WeighedStory>, 'storiesOf' | 'outlineOf'>

/** Settles again the stories of all articles that links, copies and decisions connect to these, and writes what is another now. */
export async function settleStories(
  trx: Transaction<DB>,
  seeds: Iterable<string>,
  resolver: Trees,
): Promise<void> {
  const ids = await connected(trx, [...seeds])
  if (ids.length === 0) return
  const sketches = new Map([...(await sketchesOf(trx, ids))].map(([id, { sketch }]) => [id, sketch]))
  const links = await linksIn(trx, ids)
  const copies = await copiesIn(trx, ids)
  const asLinks = [...copies].map(([from, to]) => ({ from, to, strength: Number.POSITIVE_INFINITY }))
  const stories = resolver.storiesOf([...sketches.values()], [...asLinks, ...links], await tiesIn(trx, ids))
  const members = Map.groupBy(sketches.values(), ({ id }) => stories.get(id) ?? id)
  const linksOfStory = Map.groupBy(
    links.filter(({ from, to }) => stories.has(from) && stories.get(from) === stories.get(to)),
    ({ from }) => stories.get(from),
  )
  const outlines = [...members].map(([id, of]) => ({
    id,
    ...resolver.outlineOf(of, linksOfStory.get(id) ?? [], copies),
  }))
  const before = await storedStories(trx, ids)
  await writeMemberships(
    trx,
    outlines.flatMap(({ id: storyId, members: of }) =>
      of.map(({ id, to, by, why }) => ({ articleId: id, storyId, toId: to, tiedBy: by, why })),
    ),
  )
  await writeStories(
    trx,
    outlines.map(({ id, name, firstReport }) => ({ id, name, firstReportId: firstReport })),
  )
  await dropOld(trx, { gone: ids.filter((id) => !sketches.has(id)), before })
}

async function connected(trx: Transaction<DB>, seeds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`WITH RECURSIVE connected(id) AS (
      SELECT unnest(${seeds}::uuid[])
      UNION
      SELECT edge.id FROM connected AS one CROSS JOIN LATERAL (
        SELECT "toId" AS id FROM story_link WHERE "articleId" = one.id AND "toId" IS NOT NULL
        UNION ALL SELECT "articleId" FROM story_link WHERE "toId" = one.id
        UNION ALL SELECT "originalId" FROM article_copy WHERE "articleId" = one.id
        UNION ALL SELECT "articleId" FROM article_copy WHERE "originalId" = one.id
        UNION ALL SELECT "otherId" FROM story_tie AS tie WHERE tie."articleId" = one.id AND together AND ${stands}
        UNION ALL SELECT "articleId" FROM story_tie AS tie WHERE tie."otherId" = one.id AND together AND ${stands}
      ) AS edge)
    SELECT id FROM connected`.execute(trx)
  return rows.map(({ id }) => id)
}

const stands = sql`EXISTS (SELECT FROM story_decision AS decision
  WHERE decision.number = tie.number AND decision."undoneAt" IS NULL)`

async function linksIn(trx: Transaction<DB>, ids: readonly string[]): Promise<StoryLink[]> {
  const { rows } = await sql<StoryLink>`SELECT "articleId" AS "from", "toId" AS "to", strength FROM story_link
    WHERE "articleId" = any(${ids}::uuid[]) AND "toId" IS NOT NULL`.execute(trx)
  return rows
}

async function copiesIn(trx: Transaction<DB>, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{
    id: string
    of: string
  }>`SELECT "articleId" AS id, "originalId" AS of FROM article_copy
    WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return new Map(rows.map(({ id, of }) => [id, of]))
}

async function tiesIn(trx: Transaction<DB>, ids: readonly string[]): Promise<StoryTie[]> {
  const { rows } = await sql<StoryTie>`SELECT "articleId" AS a, "otherId" AS b, together FROM story_tie AS tie
    WHERE "articleId" = any(${ids}::uuid[]) AND "otherId" = any(${ids}::uuid[]) AND ${stands}
    ORDER BY number, position`.execute(trx)
  return rows
}

async function storedStories(trx: Transaction<DB>, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`SELECT DISTINCT "storyId" AS id FROM article_story
    WHERE "articleId" = any(${ids}::uuid[])`.execute(trx)
  return rows.map(({ id }) => id)
}

type Row = Record<string, unknown>

async function writeMemberships(trx: Transaction<DB>, rows: Row[]): Promise<void> {
  await insertRows(trx, 'article_story', rows, {
    onConflict: sql`ON CONFLICT ("articleId") DO UPDATE
      SET "storyId" = excluded."storyId", "toId" = excluded."toId", "tiedBy" = excluded."tiedBy", why = excluded.why
      WHERE (article_story."storyId", article_story."toId", article_story."tiedBy", article_story.why)
        IS DISTINCT FROM (excluded."storyId", excluded."toId", excluded."tiedBy", excluded.why)`,
  })
}

async function writeStories(trx: Transaction<DB>, rows: Row[]): Promise<void> {
  await insertRows(trx, 'story', rows, {
    onConflict: sql`ON CONFLICT (id) DO UPDATE SET name = excluded.name, "firstReportId" = excluded."firstReportId"
      WHERE (story.name, story."firstReportId") IS DISTINCT FROM (excluded.name, excluded."firstReportId")`,
  })
}

/** Takes out articles that are gone, and stories that nobody is of any more. */
async function dropOld(
  trx: Transaction<DB>,
  { gone, before }: { gone: readonly string[]; before: readonly string[] },
): Promise<void> {
  await sql`DELETE FROM article_story WHERE "articleId" = any(${gone}::uuid[])`.execute(trx)
  await sql`DELETE FROM story WHERE id = any(${before}::uuid[])
    AND NOT EXISTS (SELECT FROM article_story WHERE "storyId" = story.id)`.execute(trx)
}
