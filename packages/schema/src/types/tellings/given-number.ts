import { type StoryMembershipRow, tellingsOf } from '@parallax/database'
import type { Place, Telling } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../../builder.ts'
import { MembershipType } from '../story.ts'
import { TellingPlaceType } from './place.ts'

/** Numbers as the reasons of memberships have them: "6.1" is one, and no 6. */
const NUMBER = /\p{N}+(?:[.,]\p{N}+)*/gu

function placesOf({ id, text, annotations: { sentences } }: Telling, number: string): Place[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)]
      .filter(([found]) => found === number)
      .map(({ index }) => {
        const start = sentence.start + index
        return { article: id, start, end: start + number.length, sentence }
      }),
  )
}

const ids = ({ articleId, toId }: StoryMembershipRow) => (toId === null ? [] : [articleId, toId])

builder.objectField(MembershipType, 'given', (t) =>
  t.field({
    type: [TellingPlaceType],
    description:
      'Where the two articles give one of `numbers`, this one first; where one has it in a headline that is not in its text, none of that.',
    complexity: { field: 20, multiplier: 5 },
    args: {
      number: t.arg.string({
        required: true,
        validate: z.string().min(1).max(40),
        description: 'As `numbers` has it.',
      }),
    },
    resolve: async (membership, { number }, { database }) =>
      (await tellingsOf(database.kysely, ids(membership))).flatMap((telling) => placesOf(telling, number)),
  }),
)
