import { type Context, type Drawn, prepare, type Question, type SpecOf } from '@parallax/charts/prepare'
import { type ArticleFilter, type ChartKind, type ChartSpec, narrow } from '@parallax/domain'
import type { AnyVariables, TypedDocumentNode } from '@urql/core'
import type { VariablesOf } from '../../lib/graphql.ts'
import { globalId, keyOf } from '../../lib/ids.ts'
import * as documents from './chart-documents.ts'
import * as series from './chart-series.ts'
import { filterIds } from './filter-ids.ts'
import { globalFilter, globalQuotations, globals } from './global-ids.ts'
import { phrasesByOutlet, topPhrases } from './phrase-series.ts'
import { quotedSpeakers, speakersByOutlet } from './quotation-series.ts'
import { ToneByOutletChart, ToneOverTimeChart } from './tone-documents.ts'
import { toneByOutlet, toneOverTime } from './tone-series.ts'
import * as topics from './topic-series.ts'
import { withoutSubject } from './without-subject.ts'

/** The one query that answers a chart's document, and how its answer becomes a drawing. */
export interface ChartRequest {
  document: TypedDocumentNode<unknown, AnyVariables>
  variables: AnyVariables
  /** @param asOf when the answer came: ISO day or instant */
  drawn(answer: unknown, asOf: string): Drawn
}

/** What every chart's query answers besides its own numbers. */
interface Common {
  overview: Context['collection']
  nodes: readonly ({ id: string; name?: string } | null)[]
}

function request<Answer extends Common, Variables extends AnyVariables>(
  filter: ArticleFilter,
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  question: (answer: Answer) => Question,
): ChartRequest {
  return {
    document: document as TypedDocumentNode<unknown, AnyVariables>,
    variables,
    drawn(given, asOf) {
      // Which answer belongs to which document is checked here, where both are known, and nowhere else.
      const answer = given as Answer
      const { overview: collection } = answer
      return prepare(question(answer), { filter, names: namesOf(answer.nodes), collection, asOf })
    },
  }
}

/** A saved document may hold ids with or without their type; both find the name. */
function namesOf(nodes: Common['nodes']): Record<string, string> {
  const names: Record<string, string> = {}
  for (const node of nodes)
    if (node?.name) {
      names[node.id] = node.name
      names[keyOf(node.id)] = node.name
    }
  return names
}

const WEIGHTS = { articles: 'ARTICLES', npmi: 'NPMI', 'log-likelihood': 'LOG_LIKELIHOOD' } as const
const MEASURES = { quotations: 'QUOTATIONS', words: 'WORDS' } as const
const VOICES = { narration: 'NARRATION', quoted: 'QUOTED' } as const
const UNITS = { day: 'DAY', week: 'WEEK', month: 'MONTH' } as const
/** @param given a chart's document; ids are global, as everywhere in the dashboard, or bare */
export function chartRequest(given: ChartSpec): ChartRequest {
  const spec = { ...given, filter: globalFilter(given.filter) }
  return REQUESTS[spec.kind](spec as never)
}

type FilterVariable = NonNullable<VariablesOf<typeof documents.TopicBreakdownChart>['filter']>

type QuotationsVariable = NonNullable<VariablesOf<typeof documents.QuotedSpeakersChart>['quotations']>

/** The same filter as the API's input; JSON leaves out what is undefined, which the types cannot say. */
const variable = (filter: ArticleFilter) => filter as FilterVariable

const common = ({ filter }: ChartSpec) => ({ filter: variable(filter), ids: filterIds(filter) })

/** The mentions that a chart of tone counts, with the name that the answer gives their entity. */
function toneOf({ entity: id, voice }: SpecOf<'tone-by-outlet' | 'tone-over-time'>) {
  const entity = globalId('Entity', id)
  return {
    tone: { entity, ...(voice && { voice }) },
    variables: { entity, voice: voice ? VOICES[voice] : null },
    named: (nodes: Common['nodes']) => ({
      ...{ id: entity, name: namesOf(nodes)[entity] ?? keyOf(entity) },
      type: 'OTHER' as const,
    }),
  }
}

/** The topic whose narrower ones are counted, and its name among the names. */
function withParent(spec: SpecOf<'topic-breakdown' | 'topics-over-time' | 'topics-by-outlet'>) {
  const parent = spec.parent === undefined ? null : globalId('Topic', spec.parent)
  const { filter, ids } = common(spec)
  return { filter, ids: parent === null ? ids : [...ids, parent], parent }
}

const topicsOf = ({ topics, ownTopics }: SpecOf<'topics-over-time'>) => ({
  topics: topics ? globals('Topic', topics) : null,
  ownTopics: ownTopics ? globals('OwnTopic', ownTopics) : null,
})

/** The articles of the outlets that are compared: of these the chart says how many there are. */
function ofOutlets(filter: ArticleFilter, asked: readonly string[] | undefined): ArticleFilter {
  if (!asked?.length) return filter
  const outlets = globals('Outlet', asked)
  const both = outlets.filter((id) => filter.outlets?.includes(id) ?? true)
  return { ...filter, outlets: both.length > 0 ? both : outlets }
}

const REQUESTS: { [K in ChartKind]: (spec: SpecOf<K>) => ChartRequest } = {
  'top-entities': (spec) =>
    request(
      spec.filter,
      documents.TopEntitiesChart,
      { ...common(spec), types: spec.types ?? null, limit: spec.limit },
      ({ topEntities }) => ({ kind: spec.kind, spec, data: series.topEntities(topEntities, spec.filter) }),
    ),
  'mentions-over-time': (spec) =>
    request(
      spec.filter,
      documents.MentionsOverTimeChart,
      { ...common(spec), entities: globals('Entity', spec.entities), unit: UNITS[spec.unit] },
      ({ mentionsOverTime }) => ({
        kind: spec.kind,
        spec,
        data: series.mentionsOverTime(mentionsOverTime, spec.filter),
      }),
    ),
  'co-occurrence': (spec) => {
    const entity = globalId('Entity', spec.entity)
    const withEntity = narrow(spec.filter, { entity })
    return request(
      spec.filter,
      documents.CoOccurrenceChart,
      { ...common(spec), entity, withEntity: variable(withEntity), limit: spec.limit },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: series.coOccurrence(answer, entity, withEntity),
      }),
    )
  },
  'entity-network': (spec) =>
    request(
      spec.filter,
      documents.EntityNetworkChart,
      {
        ...common(spec),
        entity: spec.entity === undefined ? null : globalId('Entity', spec.entity),
        types: spec.types ?? null,
        limit: spec.limit,
        weight: WEIGHTS[spec.weight],
        support: spec.support,
      },
      ({ entityNetwork }) => ({
        kind: spec.kind,
        spec,
        data: series.entityNetwork(entityNetwork, spec.filter),
      }),
    ),
  'topic-breakdown': (spec) =>
    request(spec.filter, documents.TopicBreakdownChart, withParent(spec), ({ topicBreakdown }) => ({
      kind: spec.kind,
      spec,
      data: topics.topicBreakdown(topicBreakdown, spec.filter),
    })),
  'topics-over-time': (spec) =>
    request(
      spec.filter,
      documents.TopicsOverTimeChart,
      {
        ...withParent(spec),
        ...topicsOf(spec),
        unit: UNITS[spec.unit],
      },
      ({ topicsOverTime }) => ({
        kind: spec.kind,
        spec,
        data: topics.topicsOverTime(topicsOverTime, spec.filter),
      }),
    ),
  'topics-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    return request(
      filter,
      documents.TopicsByOutletChart,
      { ...withParent({ ...spec, filter }), outlets: spec.outlets ? globals('Outlet', spec.outlets) : null },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: topics.topicsByOutlet(answer, filter),
      }),
    )
  },
  'source-comparison': (spec) => {
    const { kind } = spec.subject
    const subject = { kind, id: globalId(kind === 'entity' ? 'Entity' : 'Topic', spec.subject.id) }
    const filter = ofOutlets(withoutSubject(spec.filter, subject), spec.outlets)
    return request(
      filter,
      documents.SourceComparisonChart,
      {
        filter: variable(filter),
        ids: [...filterIds(filter), subject.id],
        subject: { kind: kind === 'entity' ? ('ENTITY' as const) : ('TOPIC' as const), id: subject.id },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: series.sourceComparison(
          answer.sourceComparison,
          { ...subject, name: namesOf(answer.nodes)[subject.id] ?? keyOf(subject.id) },
          filter,
        ),
      }),
    )
  },
  'quoted-speakers': (spec) => {
    const quotations = globalQuotations(spec.quotations ?? {})
    return request(
      spec.filter,
      documents.QuotedSpeakersChart,
      {
        ...{ filter: variable(spec.filter), ids: filterIds(spec.filter, [quotations]) },
        quotations: quotations as QuotationsVariable,
        by: MEASURES[spec.measure],
        limit: spec.limit,
      },
      (answer) => ({
        kind: spec.kind,
        spec: { ...spec, quotations },
        data: quotedSpeakers(answer.quotedSpeakers, spec.filter, quotations),
      }),
    )
  },
  'speakers-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    const quotations = globalQuotations(spec.quotations ?? {})
    return request(
      filter,
      documents.SpeakersByOutletChart,
      {
        ...{ filter: variable(filter), ids: filterIds(filter, [quotations]) },
        quotations: quotations as QuotationsVariable,
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
        limit: spec.limit,
      },
      (answer) => ({
        kind: spec.kind,
        spec: { ...spec, quotations },
        data: speakersByOutlet(answer.speakersByOutlet, filter, quotations),
      }),
    )
  },
  'top-phrases': (spec) =>
    request(spec.filter, documents.TopPhrasesChart, { ...common(spec), limit: spec.limit }, (answer) => ({
      kind: spec.kind,
      spec,
      data: topPhrases(answer.topPhrases, spec.filter),
    })),
  'phrases-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    return request(
      filter,
      documents.PhrasesByOutletChart,
      {
        ...{ filter: variable(filter), ids: filterIds(filter), limit: spec.limit },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({ kind: spec.kind, spec, data: phrasesByOutlet(answer.phrasesByOutlet, filter) }),
    )
  },
  'tone-by-outlet': (spec) => {
    const filter = ofOutlets(spec.filter, spec.outlets)
    const { tone, variables, named } = toneOf(spec)
    return request(
      filter,
      ToneByOutletChart,
      {
        ...{ filter: variable(filter), ids: [...filterIds(filter), tone.entity], ...variables },
        outlets: spec.outlets ? globals('Outlet', spec.outlets) : null,
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: toneByOutlet(answer.toneByOutlet, named(answer.nodes), filter, tone),
      }),
    )
  },
  'tone-over-time': (spec) => {
    const { filter } = spec
    const { tone, variables, named } = toneOf(spec)
    return request(
      filter,
      ToneOverTimeChart,
      {
        ...{ filter: variable(filter), ids: [...filterIds(filter), tone.entity], ...variables },
        unit: UNITS[spec.unit],
      },
      (answer) => ({
        kind: spec.kind,
        spec,
        data: toneOverTime(answer.toneOverTime, named(answer.nodes), filter, tone),
      }),
    )
  },
  'articles-over-time': (spec) =>
    request(
      spec.filter,
      documents.ArticlesOverTimeChart,
      { ...common(spec), unit: UNITS[spec.unit] },
      ({ articlesOverTime }) => ({
        kind: spec.kind,
        spec,
        data: series.articlesOverTime(articlesOverTime, spec.filter),
      }),
    ),
}
