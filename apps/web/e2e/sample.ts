import { ask } from './ask.ts'

/** What the sample corpus has, which is known only by asking. */

/** The part of a global id that addresses of pages carry. */
export const keyOf = (id: string | undefined): string => id?.slice(id.indexOf(':') + 1) ?? ''

interface Told {
  stories: {
    totalCount: number
    edges: { articles: number; outlets: number; node: { id: string; name: string } }[]
  }
}

/** The two stories that most articles tell, and how many there are. */
export async function largestStories() {
  const { stories } = await ask<Told>(
    '{ stories(leastArticles: 2, first: 5) { totalCount edges { articles outlets node { id name } } } }',
  )
  const [first, second] = stories.edges
  if (!first || !second) throw new Error('the sample corpus tells no two stories twice')
  return { first, second, all: stories.edges, total: stories.totalCount }
}
