import { chartRequest } from '@parallax/charts/ask'
import type { Drawn } from '@parallax/charts/prepare'
import { apiWords } from '@parallax/client'
import type { ChartSpec } from '@parallax/domain'
import { execute, type GraphQLSchema } from 'graphql'

/**
 * A chart's document with the numbers of this moment: the very query that the dashboard asks, answered in this process.
 * @param asOf when the numbers last changed
 * @throws Error where the query fails
 */
export async function drawnNow(
  spec: ChartSpec,
  { schema, contextValue, asOf }: { schema: GraphQLSchema; contextValue: object; asOf: string },
): Promise<Drawn> {
  const { document, variables, drawn } = chartRequest(spec)
  const answer = await execute({
    schema,
    document: document as never,
    variableValues: apiWords(variables),
    contextValue,
  })
  if (answer.errors?.[0]) throw answer.errors[0]
  return drawn(answer.data, asOf)
}

/** The same question without a limit to what is listed; null where the chart has none. */
export function withoutLimit(spec: ChartSpec): ChartSpec | null {
  const most = 'limit' in spec ? MOST[spec.kind] : undefined
  return most === undefined || !('limit' in spec) || spec.limit >= most
    ? null
    : ({ ...spec, limit: most } as ChartSpec)
}

/** What the API gives at most. */
const MOST: Partial<Record<ChartSpec['kind'], number>> = {
  'top-entities': 50,
  'co-occurrence': 50,
  'entity-network': 80,
  'topic-breakdown': 150,
  'quoted-speakers': 50,
  'speakers-by-outlet': 30,
  'top-phrases': 50,
  'phrases-by-outlet': 30,
  'outlet-contrast': 20,
}
