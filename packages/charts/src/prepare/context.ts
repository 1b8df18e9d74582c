import type {
  ArticleFilter,
  ArticlesOverTime,
  ChartKind,
  ChartSpec,
  CoOccurrence,
  EntityCount,
  EntityNetwork,
  EntityRef,
  MentionsOverTime,
  OutletPhrases,
  OutletShare,
  OutletSpeakers,
  OutletTopics,
  OutletWireShares,
  QuotedSpeakers,
  ToneByOutlet,
  ToneOverTime,
  TopicCount,
  TopicRef,
  TopicsOverTime,
  TopPhrases,
  WirePart,
} from '@parallax/domain'
import type { OutletContrast, OutletsOverTime } from './contrast/series.ts'

/** What is known of the articles that the chart's filter matches. */
export interface Collection {
  articles: number
  undated: number
  outlets: number
  unknownOutlet: number
  /** Kept but not read, e.g. because of their language. */
  notAnalysed: number
  /** First and last day of publication, ISO; null where no article is dated. */
  firstDay: string | null
  lastDay: string | null
}

export interface Context {
  filter: ArticleFilter
  /** Names of the ids in the filter and the chart's question. */
  names: Readonly<Record<string, string>>
  collection: Collection
  /** When the numbers were counted: ISO day or instant. */
  asOf: string
}

export type SpecOf<K extends ChartKind> = Extract<ChartSpec, { kind: K }>

/** The series that answer each kind of chart. */
export interface SeriesOf {
  'top-entities': { total: number; counts: EntityCount[] }
  'mentions-over-time': MentionsOverTime
  'co-occurrence': {
    entity: EntityRef
    /** The articles of the filter that mention the entity. */
    articles: number
    slice: ArticleFilter
    pairs: CoOccurrence[]
  }
  'entity-network': EntityNetwork
  'topic-breakdown': TopicCount[]
  'topics-over-time': TopicsOverTime
  'topics-by-outlet': {
    outlets: OutletTopics[]
    /** Each topic in all of these outlets together. */
    topics: TopicCount[]
  }
  'source-comparison': { subject: EntityRef | TopicRef; outlets: OutletShare[] }
  'articles-over-time': ArticlesOverTime & {
    /** The same by whose words the articles are, for areas; each article is in one part. */
    parts?: (Pick<ArticlesOverTime, 'points' | 'undated'> & { part: WirePart })[]
  }
  'quoted-speakers': QuotedSpeakers
  'speakers-by-outlet': OutletSpeakers[]
  'top-phrases': TopPhrases
  'phrases-by-outlet': OutletPhrases[]
  'tone-by-outlet': ToneByOutlet
  'tone-over-time': ToneOverTime
  'outlet-contrast': OutletContrast
  'outlets-over-time': OutletsOverTime
  'wire-share': OutletWireShares[]
}

/** A chart's document with the numbers that answer it. */
export type Question = { [K in ChartKind]: { spec: SpecOf<K>; data: SeriesOf[K] } & { kind: K } }[ChartKind]
