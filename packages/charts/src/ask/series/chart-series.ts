import type { ResultOf } from '@parallax/client'
import { keyOf } from '@parallax/client'
import {
  type ArticleFilter,
  type EntityRef,
  type EvidenceSubject,
  type FurnitureCount,
  narrow,
  TAKEN,
  type TimeUnit,
  type TopicRef,
  WIRE_PARTS,
  type WirePart,
} from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type * as articles from '../documents/article-documents.ts'
import type * as entities from '../documents/entity-documents.ts'

/**
 * The API's answers as the series that charts are prepared from. Every count gets the filter of exactly its articles by the
 * same `narrow` with which the API counts, so that a line of 600 points need not carry 600 filters.
 */
type Documents = typeof articles & typeof entities
type Answer<K extends keyof Documents> = ResultOf<Documents[K]>

type FurnitureTotal = Pick<FurnitureCount, 'mentions' | 'articles'>

const entitySubject = (id: string): EvidenceSubject => ({ kind: 'entity', id })

/** The API says nothing only of topics of one's own. */
const NONE: FurnitureTotal = { mentions: 0, articles: 0 }

/** What furniture has of an entity or a topic, with the articles and passages of `whole` that it opens onto. */
export function furnitureOf(
  { kind, id }: { kind: 'entity' | 'topic'; id: string },
  total: FurnitureTotal | null,
  whole: ArticleFilter,
): FurnitureCount {
  return {
    ...(total ?? NONE),
    slice: narrow(whole, kind === 'entity' ? { furnitureEntity: id } : { furnitureTopic: id }),
    subject: { kind: `furniture-${kind}`, id },
  }
}

const UNITS: Readonly<Record<string, TimeUnit>> = { DAY: 'day', WEEK: 'week', MONTH: 'month' }
export const unitOf = (unit: string): TimeUnit => UNITS[unit] ?? 'week'

export const topEntities = (
  { total, counts }: Answer<'TopEntitiesChart'>['topEntities'],
  filter: ArticleFilter,
): SeriesOf['top-entities'] => ({
  total,
  counts: counts.map((count) => ({
    ...count,
    furniture: furnitureOf({ kind: 'entity', id: count.entity.id }, count.furniture, filter),
    slice: narrow(filter, { entity: count.entity.id }),
    subject: entitySubject(count.entity.id),
  })),
})

export const mentionsOverTime = (
  { unit, timelines }: Answer<'MentionsOverTimeChart'>['mentionsOverTime'],
  filter: ArticleFilter,
): SeriesOf['mentions-over-time'] => ({
  unit: unitOf(unit),
  timelines: timelines.map(({ entity, furniture, points, undated }) => {
    const subject = entitySubject(entity.id)
    return {
      entity,
      furniture: furnitureOf({ kind: 'entity', id: entity.id }, furniture, filter),
      points: points.map((point) => ({
        ...point,
        subject,
        slice: narrow(filter, { entity: entity.id, period: point.period }),
      })),
      undated: {
        ...undated,
        period: null,
        subject,
        slice: narrow(filter, { entity: entity.id, period: null }),
      },
    }
  }),
})

export function coOccurrence(
  { node, whole, coOccurrence }: Answer<'CoOccurrenceChart'>,
  id: string,
  withEntity: ArticleFilter,
): SeriesOf['co-occurrence'] {
  const entity: EntityRef =
    node?.__typename === 'Entity'
      ? { id: node.id, name: node.name, type: node.type }
      : { id, name: keyOf(id), type: 'OTHER' }
  return {
    entity,
    articles: whole.articles,
    slice: withEntity,
    pairs: coOccurrence.map((pair) => ({
      ...pair,
      furniture: furnitureOf({ kind: 'entity', id: pair.entity.id }, pair.furniture, withEntity),
      slice: narrow(withEntity, { entity: pair.entity.id }),
      subject: entitySubject(pair.entity.id),
    })),
  }
}

export const entityNetwork = (
  { nodes, edges, entities, pairs }: Answer<'EntityNetworkChart'>['entityNetwork'],
  filter: ArticleFilter,
): SeriesOf['entity-network'] => ({
  entities,
  pairs,
  nodes: nodes.map((node) => ({
    ...node,
    slice: narrow(filter, { entity: node.entity.id }),
    subject: entitySubject(node.entity.id),
  })),
  edges: edges.map(({ source: { id: source }, target: { id: target }, ...numbers }) => ({
    ...numbers,
    source,
    target,
    slice: narrow(narrow(filter, { entity: source }), { entity: target }),
    subject: { kind: 'pair', id: source, other: target },
  })),
})

export function sourceComparison(
  outlets: Answer<'SourceComparisonChart'>['sourceComparison'],
  { kind, id, name }: { kind: 'entity' | 'topic' } & TopicRef,
  filter: ArticleFilter,
): SeriesOf['source-comparison'] {
  return {
    subject: { id, name },
    outlets: outlets.map(({ outlet, mentions, share, furniture }) => {
      const whole = narrow(filter, { outlet: outlet?.id ?? null })
      return {
        outlet,
        mentions,
        ...share,
        furniture: furnitureOf({ kind, id }, furniture, whole),
        whole,
        slice: narrow(whole, { [kind]: id }),
        subject: { kind, id },
      }
    }),
  }
}

/** A part of an outlet's articles by whose words they are. */
type WirePartName = WirePart | 'taken'
const WIRE_FLAGS = { ...WIRE_PARTS, taken: TAKEN }

export const wireShare = (
  outlets: Answer<'WireShareChart'>['wireShareByOutlet'],
  filter: ArticleFilter,
): SeriesOf['wire-share'] =>
  outlets.map(({ outlet, articles, own, taken, wire, copies }) => {
    const whole = narrow(filter, { outlet: outlet?.id ?? null })
    const part = (name: WirePartName, { share }: typeof own) => ({
      ...share,
      slice: narrow(whole, { flags: WIRE_FLAGS[name] }),
      subject: null,
    })
    return {
      ...{ outlet, articles, whole },
      own: part('own', own),
      taken: part('taken', taken),
      wire: part('wire', wire),
      copies: part('copies', copies),
    }
  })

export const articlesOverTime = (
  { unit, points, undated }: Answer<'ArticlesOverTimeChart'>['articlesOverTime'],
  filter: ArticleFilter,
): SeriesOf['articles-over-time'] => ({
  unit: unitOf(unit),
  points: points.flatMap(({ period, articles }) =>
    period === null ? [] : [{ period, articles, slice: narrow(filter, { period }), subject: null }],
  ),
  undated: { articles: undated.articles, slice: narrow(filter, { period: null }), subject: null },
})
