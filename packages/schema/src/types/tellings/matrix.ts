import type { StoryMatrix, TellingCell, TellingColumn, TellingRow } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../../builder.ts'
import { HERE, loadEntities } from '../../rows.ts'
import { ArticleNode } from '../article.ts'
import { EntityNode } from '../entity.ts'
import { OutletNode } from '../outlet.ts'
import { Ids } from '../sum-args.ts'
import { articleOf, outletOf } from './article-of.ts'
import { DisagreementType } from './disagreement.ts'
import { TellingPlaceType } from './place.ts'
import { CellStateEnum, FactKindEnum } from './vocabulary.ts'

const CopyInStoryType = builder.objectRef<TellingColumn['copies'][number]>('CopyInStory').implement({
  description: 'An article of a story that copies another one of it.',
  authScopes: { read: true },
  fields: (t) => ({
    article: t.field({
      type: ArticleNode,
      description: 'The copy.',
      resolve: ({ article }, _args, context, info) => articleOf(article, context, info),
    }),
    copyOf: t.field({
      type: ArticleNode,
      description: 'Its original.',
      resolve: ({ copyOf }, _args, context, info) => articleOf(copyOf, context, info),
    }),
  }),
})

const ColumnType = builder.objectRef<TellingColumn>('TellingColumn').implement({
  description: 'An outlet that tells a story, or one article whose outlet is not known.',
  authScopes: { read: true },
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'The outlet; null where it is not known.',
      resolve: ({ outlet }, _args, context, info) => outletOf(outlet, context, info),
    }),
    articles: t.field({
      type: [ArticleNode],
      description: 'Its articles in the story, in the order of publication, copies too.',
      complexity: { field: 1, multiplier: 4 },
      resolve: ({ articles }, _args, context, info) =>
        Promise.all(articles.map((article) => articleOf(article, context, info))),
    }),
    copies: t.field({
      type: [CopyInStoryType],
      description: 'Those of them that copy another article of the story.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ copies }) => copies,
    }),
  }),
})

/** Of one cell all can be asked, so that they add up to its number. */
const Places = z.int().min(1).max(1000).nullish()

const CellType = builder.objectRef<TellingCell>('TellingCell').implement({
  description: 'What one outlet has of a fact.',
  authScopes: { read: true },
  fields: (t) => ({
    state: t.expose('state', { type: CellStateEnum, description: 'Whether it tells it.' }),
    isCopied: t.exposeBoolean('copied', {
      description: 'Whether it stands only in copies of what another outlet told first.',
    }),
    total: t.int({
      description: 'In how many places it tells it: those of `places`.',
      resolve: ({ places }) => places.length,
    }),
    places: t.field({
      type: [TellingPlaceType],
      description: 'Where, in the order of publication and text; at most `limit`.',
      complexity: ({ limit }) => ({ field: 1, multiplier: Math.min(limit ?? 20, 3) }),
      args: {
        limit: t.arg.int({
          defaultValue: 50,
          validate: Places,
          description: 'How many at most, 1 to 1,000.',
        }),
      },
      resolve: ({ places }, { limit }) => places.slice(0, limit ?? 50),
    }),
  }),
})

const RowType = builder.objectRef<TellingRow>('TellingRow').implement({
  description: 'One fact of a story, and who has it.',
  authScopes: { read: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: FactKindEnum, description: 'What kind of fact it is.' }),
    key: t.exposeString('key', { description: 'The same whatever else the story holds.' }),
    label: t.exposeString('label', { description: 'As the articles say it.' }),
    entity: t.field({
      type: EntityNode,
      nullable: true,
      description: 'Whom or what it names; null for other facts.',
      resolve: async ({ kind, key }, _args, context, info) => {
        if (kind !== 'entity') return null
        const [row] = await loadEntities(context, info, [key], HERE)
        return (row ?? null) as never
      },
    }),
    told: t.exposeInt('told', { description: 'Columns that tell it of their own; copies are not counted.' }),
    cells: t.field({
      type: [CellType],
      description: 'In the order of the columns.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ cells }) => cells,
    }),
    disagreements: t.field({
      type: [DisagreementType],
      description: 'Places that give different numbers for it.',
      complexity: { field: 1, multiplier: 2 },
      resolve: ({ disagreements }) => disagreements,
    }),
  }),
})

/** Rows of a matrix; whoever wants more asks for one kind. */
const Rows = z.int().min(1).max(200).nullish()

export const StoryMatrixType = builder.objectRef<StoryMatrix>('StoryMatrix').implement({
  description: 'Outlets × what they tell of a story: who has what, who lacks it, and where numbers disagree.',
  authScopes: { read: true },
  fields: (t) => ({
    columns: t.field({
      type: [ColumnType],
      description: 'In the order of their first article.',
      complexity: { field: 1, multiplier: 6 },
      resolve: ({ columns }) => columns,
    }),
    total: t.int({
      description: 'How many rows there are of these kinds.',
      args: {
        kinds: t.arg({ type: [FactKindEnum], description: 'Of which kinds; all where absent.' }),
        disagreeing: t.arg.boolean({ description: 'True: only those where numbers disagree.' }),
      },
      resolve: ({ rows }, choice) => rows.filter(chosen(choice)).length,
    }),
    rows: t.field({
      type: [RowType],
      description: 'By kind, then by how many tell it, then by where it stands first.',
      complexity: ({ limit }) => ({ field: 1, multiplier: limit ?? 20 }),
      args: {
        kinds: t.arg({ type: [FactKindEnum], description: 'Of which kinds; all where absent.' }),
        keys: t.arg.stringList({ validate: Ids, description: 'Only those with one of these keys.' }),
        disagreeing: t.arg.boolean({ description: 'True: only those where numbers disagree.' }),
        limit: t.arg.int({ defaultValue: 20, validate: Rows, description: 'How many at most, 1 to 200.' }),
      },
      resolve: ({ rows }, { limit, ...choice }) => rows.filter(chosen(choice)).slice(0, limit ?? 20),
    }),
  }),
})

interface Choice {
  kinds?: TellingRow['kind'][] | null | undefined
  keys?: string[] | null | undefined
  disagreeing?: boolean | null | undefined
}

const chosen =
  ({ kinds, keys, disagreeing }: Choice) =>
  (row: TellingRow): boolean =>
    (!kinds || kinds.includes(row.kind)) &&
    (!keys || keys.includes(row.key)) &&
    (disagreeing !== true || row.disagreements.length > 0)
