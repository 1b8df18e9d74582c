import { type ArticleFilter, MOST_FALSE } from '@parallax/domain'
import { capital } from '../../lib/format.ts'
import { graphql, type ResultOf } from '../../lib/graphql.ts'
import { ask } from '../../lib/server.ts'
import type { ShareValue } from '../../ui/share-interval.tsx'

const Leaning = graphql(`
  query LeaningThings($filter: ArticleFilter, $outlets: [ID!]!) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { outlet { id name } }
      entities(limit: 4) {
        parts {
          side { outlet { id name } }
          things { entity { id name type } sides { share { numerator denominator share lower upper } contrast { q } } }
        }
      }
      topics(limit: 4) {
        parts {
          side { outlet { id name } }
          things { topic { __typename id name } sides { share { numerator denominator share lower upper } contrast { q } } }
        }
      }
    }
  }
`)
type Answer = ResultOf<typeof Leaning>['compareOutlets']
type Part = Answer['entities']['parts'][number] | Answer['topics']['parts'][number]

/** What one of several outlets has more of, or all share, with each outlet's share. */
export interface LeaningRow {
  id: string
  name: string
  type?: string
  kind: 'entity' | 'topic'
  /** Who has more of it, and whether that stands after all that was tested. */
  leans: string
  /** By outlet id. */
  shares: Map<string, ShareValue>
}

/** Of each outlet in turn what it gives more room than the others do, then what they share. */
export async function leaningRows(
  filter: ArticleFilter,
  outlets: string[],
): Promise<{ entities: LeaningRow[]; topics: LeaningRow[] }> {
  const { compareOutlets } = await ask(Leaning, { filter, outlets })
  const { sides, entities, topics } = compareOutlets
  const sharesOf = (own: Part['things'][number]['sides']) =>
    new Map(
      own.flatMap(({ share }, index) => {
        const id = sides[index]?.outlet?.id
        return id ? [[id, share] as const] : []
      }),
    )
  const leansOf = (side: Part['side'], own: Part['things'][number]['sides']) => {
    if (!side?.outlet) return 'shared'
    const index = sides.findIndex(({ outlet }) => outlet?.id === side.outlet?.id)
    const q = own[index]?.contrast?.q ?? null
    return `${q !== null && q <= MOST_FALSE ? 'more in' : 'leans to'} ${side.outlet.name}`
  }
  return {
    entities: entities.parts.flatMap(({ side, things }) =>
      things.map(({ entity, sides: own }) => ({
        ...entity,
        kind: 'entity' as const,
        leans: leansOf(side, own),
        shares: sharesOf(own),
      })),
    ),
    topics: topics.parts.flatMap(({ side, things }) =>
      things.flatMap(({ topic, sides: own }) =>
        topic.__typename === 'OwnTopic'
          ? []
          : [
              {
                ...{ id: topic.id, name: capital(topic.name), kind: 'topic' as const },
                leans: leansOf(side, own),
                shares: sharesOf(own),
              },
            ],
      ),
    ),
  }
}
