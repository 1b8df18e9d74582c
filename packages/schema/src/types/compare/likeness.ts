import {
  comparedEntities,
  comparedTopics,
  comparedWords,
  entitiesInCommon,
  entitiesOfTwo,
  type Sides,
} from '@parallax/database'
import { isInPart, type OverlapPart, SMALL_SAMPLE } from '@parallax/domain'
import { builder } from '../../builder.ts'
import {
  type ComparedDivergence,
  type DivergenceTerm,
  divergenceOf,
  termsOf,
} from '../../compare/divergence.ts'
import { overlapsOf, pairsOf, type SidesOverlap } from '../../compare/pairs.ts'
import { entityOf, type ThingOfSides, topicOf, wordOf } from '../../compare/things.ts'
import { wordEffect } from '../../compare/words.ts'
import type { Context } from '../../context.ts'
import { pageCost } from '../../limits.ts'
import { listed, pageOfListed } from '../../listed.ts'
import { OutletComparisonType } from './comparison.ts'
import { SIDES } from './of-side.ts'
import { type ThingsOverlap, ThingsOverlapType } from './overlap.ts'
import { ThingOfSidesType } from './things.ts'

const ComparedKindEnum = builder.enumType('ComparedKind', {
  description: 'In what sides are alike or apart.',
  values: {
    ENTITIES: { value: 'entities', description: 'Whom and what they name.' },
    TOPICS: { value: 'topics', description: 'Top-level topics, and those of your own.' },
    WORDS: { value: 'words', description: 'The words of their own text.' },
  } as const,
})

interface OpenDivergence extends ComparedDivergence {
  terms: () => DivergenceTerm[]
}

interface Likeness {
  divergence: OpenDivergence | null
  overlaps: ThingsOverlap[]
}

const DivergenceTermType = builder.objectRef<DivergenceTerm>('DivergenceTerm').implement({
  description: 'A thing, and what it adds to a divergence.',
  authScopes: { read: true },
  fields: (t) => ({
    thing: t.field({
      type: ThingOfSidesType,
      description: 'What it is, and the counts of each side that it follows from.',
      resolve: ({ thing }) => thing,
    }),
    bits: t.exposeFloat('bits', { description: 'What it adds, in bits; never below 0.' }),
    sum: t.exposeFloat('sum', {
      description: 'What it and all before it add, in bits: of the last one the divergence.',
    }),
  }),
})

const DivergenceType = builder.objectRef<OpenDivergence>('SidesDivergence').implement({
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
    terms: t.connection(
      {
        type: DivergenceTermType,
        description: 'What sets the sides apart, the most first: the bits of all of them add up to `plain`.',
        complexity: pageCost,
        resolve: ({ terms }, page) => pageOfListed(listed(terms()), page),
      },
      { name: 'DivergenceTermsConnection', description: 'A page of what sets sides apart.' },
      { name: 'DivergenceTermEdge', description: 'A thing that sets sides apart and its place in a list.' },
    ),
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
      complexity: SIDES,
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
    const common = await entitiesInCommon(kysely, compared)
    const pairs = pairsOf(compared, (sides) => ({ ...compared, sides }))
    return {
      divergence: opened(compared, things, ({ articles }) => articles, entityOf(compared.sides)),
      overlaps: overlapsOf(compared, common).map((overlap, index) => ({
        ...overlap,
        things: (part) => ({
          total: countOf(overlap, part),
          stretch: async (stretch) => {
            const two = pairs[index] ?? compared
            return (await entitiesOfTwo(kysely, two, part, stretch)).map(entityOf(two.sides))
          },
        }),
      })),
    }
  },
  topics: async (compared, { kysely }) => {
    const { things } = await comparedTopics(kysely, compared)
    const common = things.map(({ articles }) => ({ has: articles.map((count) => count > 0), things: 1 }))
    const pairs = pairsOf(compared, (sides, one, other) => {
      const ofTwo = things.map((thing) => ({
        ...thing,
        articles: [one, other].map((at) => thing.articles[at] ?? 0),
      }))
      return (part: OverlapPart) =>
        ofTwo
          .filter(({ articles: [first = 0, second = 0] }) => isInPart(part, first > 0, second > 0))
          .map(topicOf(sides))
    })
    return {
      divergence: opened(compared, things, ({ articles }) => articles, topicOf(compared.sides)),
      overlaps: overlapsOf(compared, common).map((overlap, index) => ({
        ...overlap,
        things: (part) => listed(pairs[index]?.(part) ?? []),
      })),
    }
  },
  words: async (compared, { kysely }) => {
    const words = await comparedWords(kysely, compared, 'narration')
    return {
      divergence: opened(
        compared,
        words.things,
        ({ sentences }) => sentences,
        wordOf(compared.sides, 'narration'),
        wordEffect(words),
      ),
      overlaps: [],
    }
  },
}

/** The divergence of the things' counts, and what they add to it. */
function opened<Thing>(
  { sides }: Sides,
  things: readonly Thing[],
  counts: (thing: Thing) => number[],
  name: (thing: Thing) => ThingOfSides,
  effect?: number,
): OpenDivergence | null {
  const divergence = divergenceOf(sides, things.map(counts), effect)
  return divergence && { ...divergence, terms: () => termsOf(sides, things, counts, name) }
}

/** How many things a part of an overlap has. */
const countOf = ({ one, other, both }: SidesOverlap, part: OverlapPart): number =>
  ({ both, one, other, onlyOne: one - both, onlyOther: other - both, either: one + other - both })[part]
