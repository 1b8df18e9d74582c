import type { Share } from '@parallax/domain'
import { builder } from '../builder.ts'

export const ShareType = builder.objectRef<Share>('Share').implement({
  description:
    'A share of articles (or, of a speaker, of quotations; of a tone, of mentions) with its 95 % Wilson score interval. A share of nothing is null, not 0.',
  authScopes: { read: true },
  fields: (t) => ({
    numerator: t.exposeInt('numerator', { description: 'Articles, quotations or mentions that count.' }),
    denominator: t.exposeInt('denominator', { description: 'All that they are a share of.' }),
    share: t.exposeFloat('share', { nullable: true, description: 'Numerator ÷ denominator, 0 to 1.' }),
    lower: t.exposeFloat('lower', { nullable: true, description: 'Lower end of the interval, 0 to 1.' }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'Upper end of the interval, 0 to 1.' }),
  }),
})
