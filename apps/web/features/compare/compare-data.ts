import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { capital } from '../../lib/format.ts'
import { graphql, type ResultOf } from '../../lib/graphql.ts'
import { ask } from '../../lib/server.ts'

const Column = graphql(`
  query CompareColumn($id: ID!, $own: ArticleFilter) {
    node(id: $id) { __typename ... on Outlet { id name } }
    overview(filter: $own) { articles undated wire quotations entities mentions firstDay lastDay furnitureShare }
    topEntities(filter: $own, limit: 10) { counts { mentions articles entity { id name type } } }
  }
`)
type ColumnAnswer = ResultOf<typeof Column>

export interface CompareColumn {
  id: string
  name: string
  own: ArticleFilter
  numbers: ColumnAnswer['overview']
  top: ColumnAnswer['topEntities']['counts']
}

/** One column for each outlet that exists; an id that names none is passed over. */
export async function compareColumns(filter: ArticleFilter, outlets: string[]): Promise<CompareColumn[]> {
  const columns = await Promise.all(
    outlets.map(async (id) => {
      const own: ArticleFilter = { ...filter, outlets: [id] }
      const { node, overview, topEntities } = await ask(Column, { id, own })
      if (node?.__typename !== 'Outlet') return null
      return { id, name: node.name, own, numbers: overview, top: topEntities.counts }
    }),
  )
  return columns.filter((column) => column !== null)
}

const Attention = graphql(`
  query CompareAttention($filter: ArticleFilter, $subject: SubjectInput!, $outlets: [ID!]) {
    sourceComparison(filter: $filter, subject: $subject, outlets: $outlets) {
      outlet { id }
      mentions
      share { numerator denominator share lower upper }
    }
  }
`)
export type AttentionCell = ResultOf<typeof Attention>['sourceComparison'][number]

export interface AttentionRow {
  id: string
  name: string
  type: string
  /** By outlet id. */
  cells: Map<string, AttentionCell>
}

const ROWS = 10

/**
 * The entities worth comparing: those with the most mentions in the compared outlets taken together, so that
 * what one outlet stresses and another leaves out both have a row.
 */
function subjectsOf(columns: CompareColumn[]): { id: string; name: string; type: string }[] {
  const sums = new Map<string, { id: string; name: string; type: string; rate: number }>()
  for (const { top, numbers } of columns)
    for (const { entity, articles } of top) {
      const known = sums.get(entity.id) ?? { ...entity, rate: 0 }
      // By share of the outlet's own articles: a large outlet must not choose all the rows.
      known.rate += articles / Math.max(1, numbers.articles)
      sums.set(entity.id, known)
    }
  return [...sums.values()].sort((a, b) => b.rate - a.rate || (a.id < b.id ? -1 : 1)).slice(0, ROWS)
}

export async function attentionRows(
  filter: ArticleFilter,
  columns: CompareColumn[],
): Promise<AttentionRow[]> {
  const outlets = columns.map(({ id }) => id)
  return Promise.all(
    subjectsOf(columns).map(async (subject) => ({
      ...subject,
      cells: await attention(filter, { kind: 'entity', id: subject.id }, outlets),
    })),
  )
}

async function attention(
  filter: ArticleFilter,
  subject: Extract<EvidenceSubject, { kind: 'entity' | 'topic' }>,
  outlets: string[],
) {
  const { sourceComparison } = await ask(Attention, {
    filter,
    subject: { kind: subject.kind === 'topic' ? 'TOPIC' : 'ENTITY', id: subject.id },
    outlets,
  })
  return new Map(sourceComparison.flatMap((cell) => (cell.outlet ? [[cell.outlet.id, cell] as const] : [])))
}

const TopicShares = graphql(`
  query CompareTopics($filter: ArticleFilter, $outlets: [ID!]) {
    topicsByOutlet(filter: $filter, outlets: $outlets) {
      outlet { id }
      topics { topic { id name } share { numerator denominator share lower upper } }
    }
  }
`)
type TopicShare = ResultOf<typeof TopicShares>['topicsByOutlet'][number]['topics'][number]

export interface TopicRow {
  id: string
  name: string
  cells: Map<string, TopicShare['share']>
}

export async function topicRows(filter: ArticleFilter, columns: CompareColumn[]): Promise<TopicRow[]> {
  const { topicsByOutlet } = await ask(TopicShares, { filter, outlets: columns.map(({ id }) => id) })
  const rows = new Map<string, TopicRow & { articles: number }>()
  for (const { outlet, topics } of topicsByOutlet)
    for (const { topic, share } of topics) {
      const row = rows.get(topic.id) ?? {
        id: topic.id,
        name: capital(topic.name),
        cells: new Map(),
        articles: 0,
      }
      if (outlet) row.cells.set(outlet.id, share)
      row.articles += share.numerator
      rows.set(topic.id, row)
    }
  return [...rows.values()]
    .filter((row) => row.articles > 0)
    .sort((a, b) => b.articles - a.articles || a.name.localeCompare(b.name))
}
