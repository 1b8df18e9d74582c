import type { QuotationKey } from '@parallax/database'
import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from './context.ts'
import { isPossible, type NodeType } from './ids.ts'

/** Where in the field's selection the rows are: the nodes of a connection, or the field itself. */
type Paths = string[][]
export const NODES: Paths = [['nodes'], ['edges', 'node']]
export const HERE: Paths = [[]]

type Load<Key, Row> = (query: object, keys: readonly Key[]) => Promise<(Row | null)[]>

/**
 * Loads rows with exactly the columns and relations that the operation selects. Fields that stand side by side in a
 * list ask together: one statement for all of them.
 */
function rowLoader<Key, Row>(
  typeName: string,
  keyOf: (key: Key) => string,
  load: (context: Context) => Load<Key, Row>,
) {
  const perContext = new WeakMap<Context, Map<string, DataLoader<Key, Row | null, string>>>()
  return async (context: Context, info: GraphQLResolveInfo, keys: readonly Key[], paths: Paths) => {
    const query = queryFromInfo({ context, info, typeName, paths })
    const loaders = perContext.get(context) ?? new Map<string, DataLoader<Key, Row | null, string>>()
    perContext.set(context, loaders)
    const shape = JSON.stringify(query)
    const loader =
      loaders.get(shape) ??
      new DataLoader<Key, Row | null, string>((all) => load(context)(query, all), { cacheKeyFn: keyOf })
    loaders.set(shape, loader)
    const rows = await loader.loadMany(keys)
    return rows.map((row) => {
      if (row instanceof Error) throw row
      return row
    })
  }
}

/**
 * A query that asks for something also where the operation does not look into the answer: Prisma refuses to select
 * nothing, and what a mutation did would be told as a fault.
 */
export function withKey<Query extends object>(query: Query, key: Record<string, true>): Query {
  return 'select' in query && query.select ? { ...query, select: { ...key, ...query.select } } : query
}

/** Rows by id, in this order; null for one that does not exist. */
function byId<Row extends { id: string }>(
  typeName: string,
  find: (context: Context, query: object, ids: string[]) => Promise<Row[]>,
) {
  return rowLoader<string, Row>(
    typeName,
    (id) => id,
    (context) => async (query, ids) => {
      const rows = new Map((await find(context, query, [...ids])).map((row) => [row.id, row]))
      return ids.map((id) => rows.get(id) ?? null)
    },
  )
}

export const loadArticles = byId('Article', ({ database }, query, ids) =>
  database.prisma.article.findMany({ ...query, where: { id: { in: ids } } }),
)
export const loadOutlets = byId('Outlet', ({ database }, query, ids) =>
  database.prisma.outlet.findMany({ ...query, where: { id: { in: ids } } }),
)
export const loadEntities = byId('Entity', ({ database }, query, ids) =>
  database.prisma.entity.findMany({ ...query, where: { id: { in: ids } } }),
)
const loadAgencies = byId('Agency', ({ database }, query, ids) =>
  database.prisma.agency.findMany({ ...query, where: { id: { in: ids } } }),
)
export const loadTopics = byId('Topic', ({ database }, query, ids) =>
  database.prisma.topic.findMany({ ...query, where: { id: { in: ids } } }),
)
export const loadStories = byId('Story', ({ database }, query, ids) =>
  database.prisma.story.findMany({ ...query, where: { id: { in: ids } } }),
)
const loadOwnTopics = byId('OwnTopic', ({ database }, query, ids) =>
  database.prisma.ownTopic.findMany({ ...query, where: { id: { in: ids } } }),
)
const loadRuns = byId('IngestRun', ({ database }, query, ids) =>
  database.prisma.ingestRun.findMany({ ...query, where: { id: { in: ids } } }),
)

export const loadCharts = rowLoader(
  'Chart',
  (slug: string) => slug,
  ({ database }) =>
    async (query, slugs) => {
      const rows = await database.prisma.chart.findMany({ ...query, where: { slug: { in: [...slugs] } } })
      const bySlug = new Map(rows.map((row) => [row.slug, row]))
      return slugs.map((slug) => bySlug.get(slug) ?? null)
    },
)

/** A phrase is no row of its own: its name is how most articles word it. */
const loadPhrases = ({ loaders }: Context, _info: GraphQLResolveInfo, keys: readonly string[]) =>
  Promise.all(keys.map((key) => loaders.phrase.load(key)))

const LOAD_NODES = {
  Article: loadArticles,
  Story: loadStories,
  Outlet: loadOutlets,
  Agency: loadAgencies,
  Entity: loadEntities,
  Topic: loadTopics,
  OwnTopic: loadOwnTopics,
  Phrase: loadPhrases,
  IngestRun: loadRuns,
}

/** The entity that one became which was joined away or is told apart no longer. */
async function entityNow(id: string, context: Context, info: GraphQLResolveInfo): Promise<object | null> {
  const now = await context.loaders.entityNow.load(id)
  if (now === null) return null
  const [row] = await loadEntities(context, info, [now], HERE)
  return row ?? null
}

/** The story that an article tells which was the oldest of one. */
async function storyNow(id: string, context: Context, info: GraphQLResolveInfo): Promise<object | null> {
  const membership = await context.loaders.membership.load(id)
  if (!membership) return null
  const [row] = await loadStories(context, info, [membership.storyId], HERE)
  return row ?? null
}

const LEADS_ON: Partial<Record<NodeType, typeof entityNow>> = { Entity: entityNow, Story: storyNow }

/**
 * What a global id names, or null where there is no such thing. Side by side they are one statement for each type.
 */
export async function loadNode(
  { typename, id }: { typename: string; id: string },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object | null> {
  if (!isPossible({ typename, id })) return null
  const load = LOAD_NODES[typename as NodeType]
  const [found] = await load(context, info, [id], HERE)
  const row = found ?? (await LEADS_ON[typename as NodeType]?.(id, context, info)) ?? null
  if (!row) return null
  const node = { ...row }
  brandWithType(node, typename as never)
  return node
}

type Place = QuotationKey

/** Rows of an article's parts by article and position, in this order. */
function byPlace(
  typeName: string,
  find: (context: Context, query: object, places: Place[]) => Promise<Place[]>,
) {
  return rowLoader<Place, Place>(
    typeName,
    ({ articleId, position }) => `${articleId}.${position}`,
    (context) => async (query, keys) => {
      const wanted = keys.map(({ articleId, position }) => ({ articleId, position }))
      const rows = await find(context, query, wanted)
      const byKey = new Map(rows.map((row) => [`${row.articleId}.${row.position}`, row]))
      return keys.map(({ articleId, position }) => byKey.get(`${articleId}.${position}`) ?? null)
    },
  )
}

export const loadQuotations = byPlace('Quotation', ({ database }, query, OR) =>
  database.prisma.quotation.findMany({ ...query, where: { OR } }),
)
export const loadMentions = byPlace('Mention', ({ database }, query, OR) =>
  database.prisma.mention.findMany({ ...query, where: { OR } }),
)
