import type { CueClassCount, QuotationCount, QuotationKindCount } from '@parallax/domain'
import { builder } from '../builder.ts'
import { OpensInterface } from './opens.ts'
import { CueClassEnum, QuotationKindEnum } from './vocabulary.ts'

/** What every number of quotations has: how many, in how many articles, and the way to both. */
export const QuotationCountInterface = builder.interfaceRef<QuotationCount>('QuotationCount').implement({
  description: 'A number of quotations; `evidence` lists them, `articleList` the articles that hold them.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    quotations: t.exposeInt('quotations', { description: 'How many.' }),
    articles: t.exposeInt('articles', { description: 'Articles that hold them.' }),
  }),
})

/** What an object of this interface says of its interfaces. */
export const COUNTED_QUOTATIONS = [OpensInterface, QuotationCountInterface] as const

export const QuotationKindCountType = builder.objectRef<QuotationKindCount>('QuotationKindCount').implement({
  description: 'Quotations that are reported in one way.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({ kind: t.expose('kind', { type: QuotationKindEnum, description: 'In which way.' }) }),
})

export const CueClassCountType = builder.objectRef<CueClassCount>('CueClassCount').implement({
  description: 'Quotations with a cue of one class.',
  authScopes: { read: true },
  interfaces: [...COUNTED_QUOTATIONS],
  fields: (t) => ({
    cueClass: t.field({
      type: CueClassEnum,
      nullable: true,
      description: 'The class; null: without a reporting word.',
      resolve: ({ cueClass }) => cueClass,
    }),
  }),
})
