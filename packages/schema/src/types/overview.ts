import { type Overview, overview } from '@parallax/database'
import type { Opens } from '@parallax/domain'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { ArticleFilterInput } from './filter.ts'
import { OpensInterface } from './opens.ts'

const OverviewType = builder.objectRef<Overview & Opens>('Overview').implement({
  description:
    'What the articles of a filter hold. `articleList` and `evidence` show the articles, one opening each; the other figures open in the list that each names.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    articles: t.exposeInt('articles', { description: 'Articles.' }),
    dated: t.exposeInt('dated', { description: 'Articles with a date.' }),
    undated: t.exposeInt('undated', { description: 'Articles without a date.' }),
    outlets: t.exposeInt('outlets', { description: 'Known outlets that published one of them.' }),
    agencies: t.exposeInt('agencies', { description: 'Agencies credited in one of them.' }),
    entities: t.exposeInt('entities', {
      description: 'Entities mentioned by name; `entities` lists them.',
    }),
    mentions: t.exposeInt('mentions', {
      description: 'Mentions by name. The entities of `entities`, each of which opens, add up to it.',
    }),
    quotations: t.exposeInt('quotations', { description: 'Quotations; `quotations` lists them.' }),
    words: t.exposeInt('words', { description: 'Words in headline and body.' }),
    quotedWords: t.exposeInt('quotedWords', {
      description: 'Words that are reported as somebody’s. The speakers of `quotedSpeakers` add up to it.',
    }),
    topics: t.exposeInt('topics', {
      description: 'Top-level topics that one of them has; `topicBreakdown` lists them.',
    }),
    furnitureShare: t.exposeFloat('furnitureShare', {
      description: 'Share of all characters that are page furniture and never counted, 0 to 1.',
    }),
    firstDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'Earliest day of publication; null without any date.',
      resolve: ({ firstDay }) => firstDay,
    }),
    lastDay: t.field({
      type: 'Date',
      nullable: true,
      description: 'Latest day of publication; null without any date.',
      resolve: ({ lastDay }) => lastDay,
    }),
    unknownOutlet: t.exposeInt('unknownOutlet', {
      description: 'Articles whose outlet the text does not give.',
    }),
    wire: t.exposeInt('wire', {
      description: 'Wire copy: articles that credit an agency other than the outlet itself.',
    }),
    paywalled: t.exposeInt('paywalled', {
      description: 'Articles of which the page shows only the beginning.',
    }),
    notAnalysed: t.exposeInt('notAnalysed', { description: 'Articles that are kept but not read.' }),
  }),
})

builder.queryField('overview', (t) =>
  t.field({
    type: OverviewType,
    description: 'The figures above every page.',
    args: { filter: t.arg({ type: ArticleFilterInput, description: 'Which articles; all where absent.' }) },
    resolve: async (_root, args, { database }) => {
      const filter = toFilter(args.filter)
      return { ...(await overview(database.kysely, filter)), slice: filter, subject: null }
    },
  }),
)
