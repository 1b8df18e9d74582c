import { comparedFilter } from '@parallax/charts/ask'
import { graphql, type ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow } from '@parallax/domain'
import { ask } from '../../lib/server.ts'

const Chosen = graphql(`
  query ComparedNames($ids: [ID!]!) {
    nodes(ids: $ids) { __typename ... on Outlet { id name } }
  }
`)

const Numbers = graphql(`
  query ComparedNumbers($own: ArticleFilter) {
    overview(filter: $own) { articles undated wire quotations entities firstDay lastDay }
  }
`)

/** One side of the comparison: an outlet, or all articles of the filter that are not its. */
export interface Side {
  /** The outlet's id; of all others: a word that no id is. */
  key: string
  name: string
  own: ArticleFilter
  numbers: ResultOf<typeof Numbers>['overview']
}

export interface Compared {
  /** The outlets that were chosen and exist. */
  chosen: { id: string; name: string }[]
  /** The filter with these outlets in it. */
  filter: ArticleFilter
  /** Of one outlet alone: it and all others. */
  sides: Side[]
}

/** What is compared with what; an id that names no outlet is passed over. */
export async function compared(asked: ArticleFilter, ids: string[]): Promise<Compared> {
  const { nodes } = await ask(Chosen, { ids })
  const chosen = nodes.flatMap((node) =>
    node?.__typename === 'Outlet' ? [{ id: node.id, name: node.name }] : [],
  )
  const outlets = chosen.map(({ id }) => id)
  const filter = comparedFilter(asked, outlets)
  const own = chosen.map(({ id, name }) => ({ key: id, name, own: narrow(filter, { outlet: id }) }))
  const [only] = chosen
  const rest =
    only && chosen.length === 1
      ? [{ key: 'rest', name: 'All others', own: narrow(filter, { exceptOutlet: only.id }) }]
      : []
  const sides = await Promise.all(
    [...own, ...rest].map(async (side) => ({
      ...side,
      numbers: (await ask(Numbers, { own: side.own })).overview,
    })),
  )
  return { chosen, filter, sides }
}
