import type { ResultOf } from '@parallax/client'
import {
  type ArticleFilter,
  type CueClass,
  narrow,
  narrowQuotations,
  type QuotationFilter,
  type QuotationKind,
  type QuotationSlice,
  type QuotedSpeaker,
} from '@parallax/domain'
import type { SeriesOf } from '../../prepare/index.ts'
import type * as documents from '../documents/quotation-documents.ts'

type Speakers = ResultOf<typeof documents.QuotedSpeakersChart>['quotedSpeakers']
type Outlets = ResultOf<typeof documents.SpeakersByOutletChart>['speakersByOutlet']

const KINDS: Readonly<Record<string, QuotationKind>> = {
  DIRECT: 'direct',
  INDIRECT: 'indirect',
  MIXED: 'mixed',
}
const classOf = (word: string | null): CueClass | null =>
  word === null ? null : (word.toLowerCase() as CueClass)

/** The way from a number to its quotations, by the same narrowing with which the API counts. */
function opens(filter: ArticleFilter, choice: QuotationFilter, slice: QuotationSlice) {
  const quotations = narrowQuotations(choice, slice)
  return { slice: narrow(filter, { quotations }), subject: { kind: 'quotations', quotations } as const }
}

/** One speaker's numbers with the way behind each. */
export function quotedSpeaker(
  one: Speakers['counts'][number],
  filter: ArticleFilter,
  choice: QuotationFilter,
): QuotedSpeaker {
  const of = (more: QuotationSlice) => opens(filter, choice, { speaker: one.speaker?.id ?? null, ...more })
  return {
    ...one,
    kinds: one.kinds.map(({ kind, ...count }) => {
      const word = KINDS[kind] ?? 'direct'
      return { ...count, kind: word, ...of({ kind: word }) }
    }),
    cueClasses: one.cueClasses.map(({ cueClass, ...count }) => ({
      ...{ ...count, cueClass: classOf(cueClass) },
      ...of({ cueClass: classOf(cueClass) }),
    })),
    ...of({}),
  }
}

export const quotedSpeakers = (
  { counts, unknown, ...all }: Speakers,
  filter: ArticleFilter,
  choice: QuotationFilter,
): SeriesOf['quoted-speakers'] => ({
  ...{ ...all, ...opens(filter, choice, {}) },
  counts: counts.map((one) => quotedSpeaker(one, filter, choice)),
  unknown: quotedSpeaker(unknown, filter, choice),
})

export const speakersByOutlet = (
  outlets: Outlets,
  filter: ArticleFilter,
  choice: QuotationFilter,
): SeriesOf['speakers-by-outlet'] =>
  outlets.map(({ outlet, speakers, ...count }) => {
    const whole = narrow(filter, { outlet: outlet?.id ?? null })
    return {
      ...{ ...count, outlet },
      ...opens(whole, choice, {}),
      speakers: speakers.map((one) => ({ ...one, ...opens(whole, choice, { speaker: one.speaker.id }) })),
    }
  })
