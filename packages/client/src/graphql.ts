import { initGraphQLTada } from 'gql.tada'
import type { introspection } from '../generated/graphql-env.d.ts'

/**
 * Documents typed from the printed schema, without a build step. Fragments are not masked: the pages are
 * small and a component takes plain values.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { Date: string; DateTime: string; JSON: unknown }
}>()

export type { ResultOf, TadaDocumentNode as TypedDocument, VariablesOf } from 'gql.tada'

interface Connection<T> {
  nodes?: readonly (T | null)[] | null
}

/** The nodes of a connection without the holes that GraphQL allows. */
export function nodesOf<T>(connection: Connection<T> | null | undefined): T[] {
  return (connection?.nodes ?? []).filter((node): node is T => node !== null)
}

interface EdgeConnection<E> {
  edges?: readonly (E | null)[] | null
}
type Filled<E> = E & { node: NonNullable<E extends { node?: infer N } ? N : never> }

/** The edges whose node is there, for connections that carry counts on the edge. */
export function edgesOf<E extends { node?: unknown }>(
  connection: EdgeConnection<E> | null | undefined,
): Filled<E>[] {
  return (connection?.edges ?? []).filter(
    (edge): edge is Filled<E> => edge !== null && edge.node !== null && edge.node !== undefined,
  )
}
