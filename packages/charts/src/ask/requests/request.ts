import { filterIds, globals, keyOf, type TypedDocument, type VariablesOf } from '@parallax/client'
import type { ArticleFilter, ChartKind, ChartSpec } from '@parallax/domain'
import { type Context, type Drawn, prepare, type Question, type SpecOf } from '../../prepare/index.ts'
import type { TopicBreakdownChart } from '../documents/topic-documents.ts'

/** A query's variables. */
type Asked = Record<string, unknown>

/** The one query that answers a chart's document, and how its answer becomes a drawing. */
export interface ChartRequest {
  document: TypedDocument<unknown, Asked>
  variables: Asked
  /** @param asOf when the answer came: ISO day or instant */
  drawn(answer: unknown, asOf: string): Drawn
}

/** Of every kind of chart, how its document becomes a request. */
export type Requests = { [K in ChartKind]: (spec: SpecOf<K>) => ChartRequest }

/** What every chart's query answers besides its own numbers. */
export interface Common {
  overview: Context['collection']
  nodes: readonly ({ id: string; name?: string; title?: string | null } | null)[]
}

export function request<Answer extends Common, Variables extends Asked>(
  filter: ArticleFilter,
  document: TypedDocument<Answer, Variables>,
  variables: Variables,
  question: (answer: Answer) => Question,
): ChartRequest {
  return {
    document: document as TypedDocument<unknown, Asked>,
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
export function namesOf(nodes: Common['nodes']): Record<string, string> {
  const names: Record<string, string> = {}
  for (const node of nodes) {
    const name = node?.name ?? node?.title
    if (!node || !name) continue
    names[node.id] = name
    // A phrase's key may be the id of something else.
    if (!node.id.startsWith('Phrase:')) names[keyOf(node.id)] = name
  }
  return names
}

export const VOICES = { narration: 'NARRATION', quoted: 'QUOTED' } as const
export const UNITS = { day: 'DAY', week: 'WEEK', month: 'MONTH' } as const

type FilterVariable = NonNullable<VariablesOf<typeof TopicBreakdownChart>['filter']>

/** The same filter as the API's input; JSON leaves out what is undefined, which the types cannot say. */
export const variable = (filter: ArticleFilter) => filter as FilterVariable

export const common = ({ filter }: ChartSpec) => ({ filter: variable(filter), ids: filterIds(filter) })

/** The articles of the outlets that are compared: of these the chart says how many there are. */
export function ofOutlets(filter: ArticleFilter, asked: readonly string[] | undefined): ArticleFilter {
  if (!asked?.length) return filter
  const outlets = globals('Outlet', asked)
  const both = outlets.filter((id) => filter.outlets?.includes(id) ?? true)
  return { ...filter, outlets: both.length > 0 ? both : outlets }
}
