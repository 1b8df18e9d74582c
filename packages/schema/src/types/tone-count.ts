import {
  LEAST_CLUSTERS,
  narrow,
  type Opens,
  type ToneCount,
  type ToneDirectionCount,
  type ToneMean,
} from '@parallax/domain'
import { builder } from '../builder.ts'
import { OpensInterface } from './opens.ts'
import { ShareType } from './share.ts'
import { ToneDirectionEnum } from './vocabulary.ts'

const ToneMeanType = builder.objectRef<ToneMean & Opens>('ToneMean').implement({
  description:
    'The mean over the mentions that say something, −1 against to 1 in favour, with its 95 % interval. Mentions of one article ' +
    'are not independent: the interval counts articles (linearised variance of a ratio, Cochran 1977). `evidence` lists these mentions; ' +
    'its `totalValue` divided by `mentions` is the mean.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    mean: t.exposeFloat('mean', { description: '−1 to 1.' }),
    lower: t.exposeFloat('lower', {
      nullable: true,
      description: `Lower end of the interval; null where fewer than ${LEAST_CLUSTERS} articles say something.`,
    }),
    upper: t.exposeFloat('upper', { nullable: true, description: 'Upper end of the interval.' }),
    mentions: t.exposeInt('mentions', {
      description: 'Mentions that say something: those of `directions` against and in favour add up to it.',
    }),
    articles: t.exposeInt('articles', { description: 'Articles that hold them.' }),
  }),
})

const ToneDirectionCountType = builder.objectRef<ToneDirectionCount>('ToneDirectionCount').implement({
  description: 'Mentions whose clause goes one way; `evidence` lists them.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    direction: t.expose('direction', { type: ToneDirectionEnum, description: 'Which way.' }),
    mentions: t.exposeInt('mentions', { description: 'How many.' }),
    articles: t.exposeInt('articles', { description: 'Articles that hold them.' }),
    share: t.field({
      type: ShareType,
      description:
        'Of all mentions that were read; its interval is widened by how much mentions of one article agree.',
      resolve: ({ share }) => share,
    }),
  }),
})

const ToneCountInterface = builder.interfaceRef<ToneCount>('ToneCount').implement({
  description:
    'What clauses say of an entity, as a model reads them: an estimate that is right in about three of four sentences (two of three by the engine `fast`), never a fact. ' +
    '`evidence` lists the mentions that were read.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    mentions: t.exposeInt('mentions', {
      description: 'Mentions whose clause was read, by name, description or pronoun.',
    }),
    articles: t.exposeInt('articles', { description: 'Articles that hold them.' }),
    polarity: t.field({
      type: ToneMeanType,
      nullable: true,
      description: 'Their mean; null, not 0, where no mention says anything.',
      resolve: meanOf,
    }),
    directions: t.field({
      type: [ToneDirectionCountType],
      description: 'Against, nothing either way, in favour: they add up to `mentions`.',
      complexity: { field: 1, multiplier: 3 },
      resolve: ({ directions }) => directions,
    }),
  }),
})

/** What an object of this interface says of its interfaces. */
export const COUNTED_TONE = [OpensInterface, ToneCountInterface] as const

/** The mean, and the mentions that it is over. */
function meanOf({ polarity, slice, subject }: ToneCount): (ToneMean & Opens) | null {
  if (polarity === null || subject?.kind !== 'tone') return null
  const tone = { ...subject.tone, telling: true } as const
  return { ...polarity, slice: narrow(slice, { tone }), subject: { kind: 'tone', tone } }
}
