import { comparedStories } from '@parallax/database'
import type { Lag } from '@parallax/measures'
import { builder } from '../../builder.ts'
import {
  type ComparedStories,
  type ComparedStory,
  type FollowedStory,
  type StoriesPart,
  type StoryOfSide,
  type StoryPair,
  storiesOf,
} from '../../compare/stories.ts'
import { pageCost } from '../../limits.ts'
import { listed, pageOfListed } from '../../listed.ts'
import { HERE, loadStories } from '../../rows.ts'
import { OpensInterface } from '../opens.ts'
import { ShareType } from '../share.ts'
import { StoryNode } from '../story.ts'
import { OutletComparisonType } from './comparison.ts'
import { ComparedOutletType, SIDES } from './of-side.ts'
import { OverlapPartEnum, SidesOverlapInterface } from './overlap.ts'
import { partLimit, partsCost } from './parts.ts'

const HOUR = 3_600_000
const hours = (milliseconds: number | null) => (milliseconds === null ? null : milliseconds / HOUR)

const StoryOfSideType = builder.objectRef<StoryOfSide>('StoryOfSide').implement({
  description: 'The articles of one side in a story.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    side: t.field({ type: ComparedOutletType, description: 'Which side.', resolve: ({ side }) => side }),
    articles: t.exposeInt('articles', { description: 'Its articles in the story.' }),
  }),
})

/** What every story of sides has. */
const StoryOfSidesInterface = builder.interfaceRef<ComparedStory>('StoryOfSides').implement({
  description: 'A story, and how many articles each side has in it.',
  authScopes: { read: true },
  fields: (t) => ({
    story: t.field({
      type: StoryNode,
      description: 'The story.',
      resolve: async ({ id }, _args, context, info) => {
        const [row] = await loadStories(context, info, [id], HERE)
        if (!row) throw new Error(`The story ${id} vanished.`)
        return row as never
      },
    }),
    sides: t.field({
      type: [StoryOfSideType],
      description: 'In the sides’ order.',
      complexity: SIDES,
      resolve: ({ sides }) => sides,
    }),
  }),
})

const ComparedStoryType = builder.objectRef<ComparedStory>('ComparedStory').implement({
  description: 'A story of compared sides.',
  authScopes: { read: true },
  interfaces: [StoryOfSidesInterface],
})

const LagOutcomeEnum = builder.enumType('LagOutcome', {
  description: 'Who of two sides was first with a story.',
  values: {
    ONE_FIRST: { value: 'oneFirst', description: 'The first side.' },
    OTHER_FIRST: { value: 'otherFirst', description: 'The second.' },
    TIE: { value: 'tie', description: 'Neither can be called first.' },
    UNKNOWN: { value: 'unknown', description: 'A time is not known.' },
  } as const,
})

const StoriesPartType = builder.objectRef<StoriesPart>('StoriesPart').implement({
  description: 'The stories that one side alone tells, or that several do.',
  authScopes: { read: true },
  fields: (t) => ({
    side: t.field({
      type: ComparedOutletType,
      nullable: true,
      description: 'The only side that tells them; null: several do.',
      resolve: ({ side }) => side,
    }),
    total: t.exposeInt('total', { description: 'How many there are.' }),
    stories: t.field({
      type: [ComparedStoryType],
      description: 'Those of most articles first.',
      complexity: { field: 0, multiplier: 1 },
      resolve: ({ stories }) => stories,
    }),
  }),
})

const FollowedStoryType = builder.objectRef<FollowedStory>('FollowedStory').implement({
  description: 'A story that two sides tell, and how long after the first the second did.',
  authScopes: { read: true },
  interfaces: [StoryOfSidesInterface],
  fields: (t) => ({
    outcome: t.expose('outcome', { type: LagOutcomeEnum, description: 'Who was first.' }),
    lagHours: t.float({
      nullable: true,
      description:
        'The second side’s time less the first’s, in hours, of a time known to the day its middle; null where a time is not known.',
      resolve: ({ lag }) => hours(lag),
    }),
  }),
})

const LagType = builder.objectRef<Lag>('Lag').implement({
  description:
    'Who is first with the stories that two sides tell, and how long after the other follows. A time known only to the day can be any of that day; where the two overlap it is a tie.',
  authScopes: { read: true },
  fields: (t) => ({
    known: t.exposeInt('known', { description: 'Stories of both whose two times are known.' }),
    unknown: t.exposeInt('unknown', { description: 'Stories of both of which a time is not known.' }),
    oneFirst: t.exposeInt('oneFirst', { description: 'In how many the first side was first.' }),
    otherFirst: t.exposeInt('otherFirst', { description: 'In how many the second was.' }),
    ties: t.exposeInt('ties', { description: 'In how many neither can be called first.' }),
    first: t.field({
      type: ShareType,
      description: 'The first side’s firsts, of all stories that have a first.',
      resolve: ({ first }) => first,
    }),
    median: t.float({
      nullable: true,
      description:
        'Median of the second side’s time less the first’s, in hours: above 0 where the second follows.',
      resolve: ({ median }) => hours(median),
    }),
    lower: t.float({
      nullable: true,
      description: 'Lower end of its 95 % interval, in hours; null where there are too few stories for one.',
      resolve: ({ lower }) => hours(lower),
    }),
    upper: t.float({
      nullable: true,
      description: 'Upper end of its 95 % interval, in hours.',
      resolve: ({ upper }) => hours(upper),
    }),
  }),
})

const StoryPairType = builder.objectRef<StoryPair>('StoriesOfTwo').implement({
  description: 'The stories that two sides tell, and who is first with those that both do.',
  authScopes: { read: true },
  interfaces: [SidesOverlapInterface],
  fields: (t) => ({
    lag: t.field({ type: LagType, description: 'Who is first.', resolve: ({ lag }) => lag }),
    stories: t.connection(
      {
        type: ComparedStoryType,
        description: 'Those of a part, of most articles first: as many as `both`, `one` or `other` says.',
        complexity: pageCost,
        args: { part: t.arg({ type: OverlapPartEnum, required: true, description: 'Which part.' }) },
        resolve: ({ part: of }, { part, ...page }) => pageOfListed(listed(of(part)), page),
      },
      { name: 'ComparedStoriesConnection', description: 'A page of stories of compared sides.' },
      { name: 'ComparedStoryEdge', description: 'A story of compared sides and its place in a list.' },
    ),
    followed: t.connection(
      {
        type: FollowedStoryType,
        description:
          'The stories of both, the longest lag of the second first: as many as `lag` says; of all whose times are known the middle one has its median, of an even number the two middle ones have it halfway between them.',
        complexity: pageCost,
        args: {
          outcome: t.arg({
            type: LagOutcomeEnum,
            description: 'Only where one was first so; all where absent.',
          }),
        },
        resolve: ({ followed }, { outcome, ...page }) =>
          pageOfListed(listed(followed.filter((story) => !outcome || story.outcome === outcome)), page),
      },
      { name: 'FollowedStoriesConnection', description: 'A page of stories of both sides.' },
      { name: 'FollowedStoryEdge', description: 'A story of both sides and its place in a list.' },
    ),
  }),
})

const ComparedStoriesType = builder.objectRef<ComparedStories>('ComparedStories').implement({
  description: 'Which stories the sides tell, alone or with others.',
  authScopes: { read: true },
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'Stories of all sides.' }),
    parts: t.field({
      type: [StoriesPartType],
      description: 'One for each side, in their order, and last what several tell. They add up to `total`.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ parts }) => parts,
    }),
    pairs: t.field({
      type: [StoryPairType],
      description: 'Every two sides.',
      complexity: SIDES,
      resolve: ({ pairs }) => pairs,
    }),
  }),
})

builder.objectField(OutletComparisonType, 'stories', (t) =>
  t.field({
    type: ComparedStoriesType,
    description:
      'Which stories one side alone has and which several have, and who of two sides is first with them. Copies count: a copy is no report of its own (`copiesOnce`, `originalOnly`).',
    complexity: partsCost,
    args: { limit: partLimit(t.arg) },
    resolve: async (compared, { limit }, { database }) =>
      storiesOf(compared, await comparedStories(database.kysely, compared), limit ?? 10),
  }),
)
