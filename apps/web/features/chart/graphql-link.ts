import { chartRequest } from '@parallax/charts/ask'
import { apiWords } from '@parallax/client'
import type { ChartSpec } from '@parallax/domain'
import { stringifyDocument } from '@urql/core'

/** The address of the explorer with the chart's own query and variables in it; in the hash, so that no log keeps them. */
export function graphqlLink(spec: ChartSpec): string {
  const { document, variables } = chartRequest(spec)
  const hash = new URLSearchParams({
    query: stringifyDocument(document),
    variables: JSON.stringify(apiWords(variables), null, 2),
  })
  return `/graphql#${hash}`
}
