import {
  comparedEntities,
  comparedTopics,
  comparedWords,
  entitiesInCommon,
  type Sides,
} from '@parallax/database'
import { SMALL_SAMPLE } from '@parallax/domain'
import { builder } from '../../builder.ts'
import { type ComparedDivergence, divergenceOf } from '../../compare/divergence.ts'
import { overlapsOf, type SidesOverlap } from '../../compare/pairs.ts'
import { wordEffect } from '../../compare/words.ts'
import type { Context } from '../../context.ts'
import { OutletComparisonType } from './comparison.ts'
import { ThingsOverlapType } from './overlap.ts'

const ComparedKindEnum = builder.enumType('ComparedKind', {
  description: 'In what sides are alike or apart.',
  values: {
    ENTITIES: { value: 'entities', description: 'Whom and what they name.' },
    TOPICS: { value: 'topics', description: 'Top-level topics, and those of your own.' },
    WORDS: { value: 'words', description: 'The words of their own text.' },
  } as const,
})

interface Likeness {
  divergence: ComparedDivergence | null
  overlaps: SidesOverlap[]
}

const DivergenceType = builder.objectRef<ComparedDivergence>('SidesDivergence').implement({
  description: `How far apart the sides are, as Jensen–Shannon divergence with equal weights, in bits: 0 the same, 1 nothing in common (log₂ of the sides). Lin 1991.`,
  authScopes: { read: true },
  fields: (t) => ({
    plain: t.exposeFloat('plain', { description: 'As the counts are; too large in small samples.' }),
    corrected: t.exposeFloat('corrected', {
      description: 'Without the bias of small samples (Miller 1955); not below 0.',
    }),
    lower: t.exposeFloat('lower', {
      nullable: true,
      description:
        'Lower end of its 95 % interval, for independent counts; null where the table is too thin for one.',
    }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'Upper end of its 95 % interval.' }),
    byChance: t.exposeFloat('byChance', {
      description:
        'The plain divergence that the same counts show on average where they are dealt out to the sides by chance: at or below it nothing can be told.',
    }),
  }),
})

const LikenessType = builder.objectRef<Likeness>('SidesLikeness').implement({
  description: 'How alike the sides are in one respect.',
  authScopes: { read: true },
  fields: (t) => ({
    divergence: t.field({
      type: DivergenceType,
      nullable: true,
      description: `Of all sides together; null where one has fewer than ${SMALL_SAMPLE} articles.`,
      resolve: ({ divergence }) => divergence,
    }),
    overlaps: t.field({
      type: [ThingsOverlapType],
      description: 'What every two sides have in common; none of words.',
      resolve: ({ overlaps }) => overlaps,
    }),
  }),
})

builder.objectField(OutletComparisonType, 'likeness', (t) =>
  t.field({
    type: LikenessType,
    description:
      'How far apart the sides are in whom they name, what they write about or which words they use, counted in articles (words: in sentences), and how much of it they have in common.',
    complexity: { field: 30, multiplier: 1 },
    args: { of: t.arg({ type: ComparedKindEnum, required: true, description: 'In which respect.' }) },
    resolve: (compared, { of }, { database }) => LIKENESS[of](compared, database),
  }),
)

type Measured = (compared: Sides, database: Context['database']) => Promise<Likeness>

const LIKENESS: Record<'entities' | 'topics' | 'words', Measured> = {
  entities: async (compared, { kysely }) => {
    const { things } = await comparedEntities(kysely, compared)
    const counts = things.map(({ articles }) => articles)
    const overlaps = overlapsOf(compared, await entitiesInCommon(kysely, compared))
    return { divergence: divergenceOf(compared.sides, counts), overlaps }
  },
  topics: async (compared, { kysely }) => {
    const { things } = await comparedTopics(kysely, compared)
    const counts = things.map(({ articles }) => articles)
    const common = counts.map((articles) => ({ has: articles.map((count) => count > 0), things: 1 }))
    return { divergence: divergenceOf(compared.sides, counts), overlaps: overlapsOf(compared, common) }
  },
  words: async (compared, { kysely }) => {
    const words = await comparedWords(kysely, compared, 'narration')
    const counts = words.things.map(({ sentences }) => sentences)
    return { divergence: divergenceOf(compared.sides, counts, wordEffect(words)), overlaps: [] }
  },
}
