import type { ArticleFilter } from '@parallax/domain'
import type { Context } from '../../src/prepare/index.ts'

export const context = (over: Partial<Context['collection']> = {}, filter: ArticleFilter = {}): Context => ({
  filter,
  names: {
    'Outlet:northern-post': 'The Northern Post',
    'Topic:medtop:07000000': 'health',
    'Entity:person.ada-example': 'Ada Example',
  },
  collection: {
    articles: 52,
    undated: 6,
    outlets: 10,
    unknownOutlet: 3,
    notAnalysed: 0,
    firstDay: '2020-03-02',
    lastDay: '2020-05-08',
    ...over,
  },
  asOf: '2026-11-22',
})
