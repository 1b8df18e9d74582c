import { graphql, type ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  type CueClassCount,
  narrow,
  narrowQuotations,
  type Opens,
  type QuotationSlice,
} from '@parallax/domain'
import { ask } from '../../lib/server.ts'
import { cueClassOf } from '../quotations/cue-words.ts'
import type { Side } from './sides.ts'

const Quoted = graphql(`
  query ComparedQuoted($filter: ArticleFilter, $outlets: [ID!]!) {
    compareOutlets(input: { filter: $filter, outlets: $outlets }) {
      quoted { quotations words cueClasses { cueClass quotations articles } }
      speakers(limit: 4) {
        parts {
          things {
            speaker { id name type }
            sides { quotations words wordShare cueClasses { cueClass quotations articles } }
          }
        }
      }
    }
  }
`)
type Answer = ResultOf<typeof Quoted>['compareOutlets']

/** The room that quotations get on one side, whoever speaks or of one speaker. */
export interface Room extends Opens {
  quotations: number
  words: number
  /** Of all words that the side quotes; null where it quotes none, or of all quotations. */
  wordShare: number | null
  cueClasses: CueClassCount[]
}

export interface RoomRow {
  /** null: whoever speaks. */
  speaker: { id: string; name: string } | null
  /** In the sides' order. */
  rooms: Room[]
}

/** All quotations first, then the speakers of each side in turn. */
export async function roomRows(
  filter: ArticleFilter,
  outlets: string[],
  sides: readonly Side[],
): Promise<RoomRow[]> {
  const { compareOutlets } = await ask(Quoted, { filter, outlets })
  const rooms = (given: readonly Given[], of: QuotationSlice) =>
    sides.flatMap((side, index) => {
      const own = given[index]
      return own ? [roomOf(side, own, of)] : []
    })
  return [
    { speaker: null, rooms: rooms(compareOutlets.quoted, {}) },
    ...compareOutlets.speakers.parts
      .flatMap(({ things }) => things)
      .map(({ speaker, sides: given }) => ({ speaker, rooms: rooms(given, { speaker: speaker.id }) })),
  ]
}

type Given = Answer['quoted'][number] & { wordShare?: number | null }

function roomOf(
  { own }: Side,
  { quotations, words, wordShare, cueClasses }: Given,
  of: QuotationSlice,
): Room {
  return {
    ...{ quotations, words, wordShare: wordShare ?? null },
    cueClasses: cueClasses.map(({ cueClass, ...found }) => ({
      ...{ ...found, cueClass: cueClassOf(cueClass) },
      ...opens(own, { ...of, cueClass: cueClassOf(cueClass) }),
    })),
    ...opens(own, of),
  }
}

function opens(own: ArticleFilter, of: QuotationSlice) {
  const quotations = narrowQuotations({}, of)
  return { slice: narrow(own, { quotations }), subject: { kind: 'quotations', quotations } } as const
}
