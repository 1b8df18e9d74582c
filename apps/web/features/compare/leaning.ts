import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  MOST_FALSE,
  narrow,
  narrowToLine,
  type Opens,
  type ToneVoice,
  type TopicLine,
  wordId,
} from '@parallax/domain'
import { capital } from '../../lib/format.ts'
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
          things { rest topic { __typename id name } sides { share { numerator denominator share lower upper } contrast { q } } }
        }
      }
    }
  }
`)

const LeaningWords = graphql(`
  query LeaningWords($filter: ArticleFilter, $outlets: [ID!]!, $voice: ToneVoice) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      sides { outlet { id name } }
      words(voice: $voice, limit: 5) {
        parts {
          side { outlet { id name } }
          things { word sides { share { numerator denominator share lower upper } contrast { q } } }
        }
      }
    }
  }
`)
type Answer = ResultOf<typeof Leaning>['compareOutlets']
type Part = Answer['entities']['parts'][number]
type Given = Part['things'][number]['sides']

/** What one of several outlets has more of, or all share, with each outlet's share. */
export interface LeaningRow {
  id: string
  name: string
  type?: string
  /** Its page; null where it has none. */
  path: string | null
  /** Who has more of it, and whether that stands after all that was tested. */
  leans: string
  /** By outlet id. */
  shares: Map<string, ShareValue>
  /** What a side's number opens, of the side's own articles. */
  opens: (own: ArticleFilter) => Opens
}

type Sides = Pick<Answer, 'sides'>

/** Of each outlet in turn what it gives more room than the others do, then what they share. */
export async function leaningRows(
  filter: ArticleFilter,
  outlets: string[],
): Promise<{ entities: LeaningRow[]; topics: LeaningRow[] }> {
  const { compareOutlets } = await ask(Leaning, { filter, outlets })
  const { entities, topics } = compareOutlets
  return {
    entities: entities.parts.flatMap(({ side, things }) =>
      things.map(({ entity, sides }) => ({
        ...{ ...entity, path: pathOf(entity.id), ...leaning(compareOutlets, side, sides) },
        opens: (own) => ({
          slice: narrow(own, { entity: entity.id }),
          subject: { kind: 'entity', id: entity.id },
        }),
      })),
    ),
    topics: topics.parts.flatMap(({ side, things }) =>
      things.map(({ topic: { __typename, id, name }, rest, sides }) => {
        const line: TopicLine = {
          topic: { id, name, ...(__typename === 'OwnTopic' && { own: true }) },
          ...(rest && { rest }),
        }
        return {
          ...{ id, name: capital(name), path: pathOf(id), ...leaning(compareOutlets, side, sides) },
          opens: (own) => narrowToLine(own, line),
        }
      }),
    ),
  }
}

/** The same of words in one voice; the shares are of sentences. */
export async function leaningWords(
  filter: ArticleFilter,
  outlets: string[],
  voice: ToneVoice,
): Promise<LeaningRow[]> {
  const { compareOutlets } = await ask(LeaningWords, {
    ...{ filter, outlets },
    voice: voice === 'quoted' ? 'QUOTED' : 'NARRATION',
  })
  return compareOutlets.words.parts.flatMap(({ side, things }) =>
    things.map(({ word, sides }) => {
      const id = wordId(voice, word)
      return {
        ...{ id, name: `“${word}”`, path: null, ...leaning(compareOutlets, side, sides) },
        opens: (own) => ({ slice: narrow(own, { word: id }), subject: { kind: 'word', id } }),
      }
    }),
  )
}

function leaning({ sides }: Sides, side: Part['side'], given: Given) {
  return {
    leans: leansOf(sides, side, given),
    shares: new Map(
      given.flatMap(({ share }, index) => {
        const id = sides[index]?.outlet?.id
        return id ? [[id, share] as const] : []
      }),
    ),
  }
}

function leansOf(sides: Sides['sides'], side: Part['side'], given: Given): string {
  if (!side?.outlet) return 'shared'
  const index = sides.findIndex(({ outlet }) => outlet?.id === side.outlet?.id)
  const q = given[index]?.contrast?.q ?? null
  return `${q !== null && q <= MOST_FALSE ? 'more in' : 'leans to'} ${side.outlet.name}`
}
