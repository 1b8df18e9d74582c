import { edgesOf, graphql, nodesOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import { useDeferredValue } from 'react'
import { titleOf } from '../articles/article-line.tsx'

const Palette = graphql(`
  query Palette($search: String, $words: ArticleFilter, $searching: Boolean!) {
    entities(search: $search, first: 7) { edges { mentions node { id name type } } }
    outlets(search: $search, first: 4) { edges { articles node { id name } } }
    topics(search: $search) @include(if: $searching) { id name }
    stories(search: $search, leastArticles: 2, first: 4) @include(if: $searching) { edges { articles node { id name } } }
    articles(filter: $words, first: 4) @include(if: $searching) { nodes { id title sourceName } }
  }
`)

const PAGES = [
  ['Overview', '/'],
  ['Entities', '/entities'],
  ['Outlets', '/outlets'],
  ['Compare outlets', '/compare'],
  ['Stories', '/stories'],
  ['Topics', '/topics'],
  ['Articles', '/articles'],
  ['Two articles side by side', '/articles/compare'],
  ['Quotations', '/quotations'],
  ['Add articles', '/add'],
] as const

/** What the palette offers for the words that are typed. */
export function usePalette(search: string) {
  const asked = useDeferredValue(search.trim())
  const searching = asked.length > 1
  const [{ data, fetching, operation }] = useQuery({
    query: Palette,
    variables: { search: asked || null, words: { text: asked }, searching },
  })
  // Until the answer to what is typed has come, only names of the last one that fit it stay: Enter must not open another's.
  const typed = search.trim().toLowerCase()
  const answered = operation?.variables?.search === (search.trim() || null)
  const fits = (name: string) => answered || name.toLowerCase().includes(typed)
  const entities = edgesOf(data?.entities).filter(({ node }) => fits(node.name))
  const outlets = edgesOf(data?.outlets).filter(({ node }) => fits(node.name))
  const topics = (data?.topics ?? []).filter(({ name }) => fits(name)).slice(0, 4)
  const stories = edgesOf(data?.stories).filter(({ node }) => fits(node.name))
  const articles = nodesOf(data?.articles).filter((article) => fits(titleOf(article)))
  const first = [
    ...entities.map(nodeOf),
    ...outlets.map(nodeOf),
    ...topics,
    ...stories.map(nodeOf),
    ...articles,
  ][0]
  return {
    ...{ asked, searching, fetching, entities, outlets, topics, stories, articles },
    pages: PAGES.filter(([name]) => name.toLowerCase().includes(typed)),
    firstId: first?.id,
  }
}

const nodeOf = <Node>({ node }: { node: Node }): Node => node
