import type { ChangedCell, ChangedRow, ChartChanges, WasNow } from '@parallax/domain'
import { builder } from '../builder.ts'

const RowChangeEnum = builder.enumType('RowChange', {
  description: 'What became of a row of a table.',
  values: {
    ADDED: { value: 'added', description: 'It was not there when the chart was frozen.' },
    GONE: { value: 'gone', description: 'It is there no longer.' },
    CHANGED: { value: 'changed', description: 'Some of its cells say something else.' },
  } as const,
})

const ChangedCellType = builder.objectRef<ChangedCell>('ChangedCell').implement({
  description: 'A cell of a frozen chart’s table, then and now.',
  authScopes: { read: true },
  fields: (t) => ({
    column: t.exposeString('column', { description: 'Heading of its column.' }),
    was: t.exposeString('was', {
      nullable: true,
      description: 'What the frozen chart says, quoted; null where it has no such cell.',
    }),
    now: t.string({
      nullable: true,
      description: 'What the live chart says; null where it has no such cell.',
      resolve: ({ now }) => now?.text ?? null,
    }),
    opens: t.string({
      nullable: true,
      description: 'Where the dashboard shows the articles behind what it is now; null where nothing is.',
      resolve: ({ now }, _args, { charts }) => (now?.opens ? charts.evidenceAddress(now.opens) : null),
    }),
  }),
})

const ChangedRowType = builder.objectRef<ChangedRow>('ChangedRow').implement({
  description: 'A row of a frozen chart’s table that is another one now.',
  authScopes: { read: true },
  fields: (t) => ({
    change: t.field({
      type: RowChangeEnum,
      description: 'What became of it.',
      resolve: ({ change }) => change,
    }),
    label: t.exposeString('label', { description: 'Its header.' }),
    cells: t.field({
      type: [ChangedCellType],
      description: 'Of a row that changed, the cells that differ; else all.',
      resolve: ({ cells }) => cells,
    }),
  }),
})

const ArticlesThenNow = builder.objectRef<WasNow<number>>('ArticlesThenNow').implement({
  description: 'How many articles the filter matched, then and now.',
  authScopes: { read: true },
  fields: (t) => ({
    was: t.exposeInt('was', { description: 'When the chart was frozen.' }),
    now: t.exposeInt('now', { description: 'Now.' }),
  }),
})

const EngineThenNow = builder.objectRef<WasNow<readonly string[]>>('EngineThenNow').implement({
  description: 'Which engines had read the articles of the collection, then and now.',
  authScopes: { read: true },
  fields: (t) => ({
    was: t.stringList({
      description: 'When the chart was frozen: version, plus sign, digest of the models.',
      resolve: ({ was }) => [...was],
    }),
    now: t.stringList({ description: 'Now.', resolve: ({ now }) => [...now] }),
  }),
})

export const ChartChangesType = builder.objectRef<ChartChanges>('ChartChanges').implement({
  description: 'What has changed since a chart was frozen: its numbers beside those of the same chart now.',
  authScopes: { read: true },
  fields: (t) => ({
    sentence: t.exposeString('sentence', {
      description: 'The change in one sentence, made from the numbers by rules.',
    }),
    articles: t.field({
      type: ArticlesThenNow,
      description: 'Articles that the filter matches.',
      resolve: ({ articles }) => articles,
    }),
    engine: t.field({
      type: EngineThenNow,
      description: 'Engines that had read the articles.',
      resolve: ({ engine }) => engine,
    }),
    differ: t.int({
      description: 'How many numbers of the frozen table the live one does not say.',
      resolve: ({ numbers }) => numbers.differ,
    }),
    numbers: t.int({
      description: 'How many numbers the frozen table has.',
      resolve: ({ numbers }) => numbers.of,
    }),
    rows: t.field({
      type: [ChangedRowType],
      description: 'Rows that differ: those of the frozen table in its order, then the new ones.',
      resolve: ({ rows }) => rows,
    }),
  }),
})
