import type { Page, PageRequest } from '@parallax/database'
import { asAnswer } from './failures.ts'

interface Source<Key, Node> {
  page: () => Promise<Page<Key>>
  /** The rows of a page, in its order; null for one that has vanished since. */
  nodes: (keys: Key[]) => Promise<readonly (Node | null)[]> | readonly (Node | null)[]
  total: () => Promise<number>
}

/** A connection of which only what is asked for is read: a count alone costs no list, and a list no count. */
export function connection<Key extends object, Node>({ page, nodes, total }: Source<Key, Node>) {
  const onePage = once(() => page().catch(rethrow))
  return {
    get edges() {
      return onePage().then(async ({ edges }) => {
        const rows = await nodes(edges.map(({ node }) => node))
        return edges.flatMap(({ cursor, node: key }, index) => {
          const node = rows[index]
          return node ? [{ ...key, cursor, node }] : []
        })
      })
    },
    get pageInfo() {
      return onePage().then(({ edges, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }))
    },
    get totalCount() {
      return total().catch(rethrow)
    },
  }
}

/** The paging arguments alone, so that equal pages are equal requests. */
export function pageOf({ first, after, last, before }: PageRequest): PageRequest {
  return {
    ...(first == null ? {} : { first }),
    ...(after == null ? {} : { after }),
    ...(last == null ? {} : { last }),
    ...(before == null ? {} : { before }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function rethrow(error: unknown): never {
  throw asAnswer(error)
}
