import {
  type ArticleFilter,
  narrow,
  narrowQuotations,
  type QuotationSlice,
  type QuotedSpeaker,
} from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { entity, outlet, share } from './parts.ts'

const quotationsOf = (slice: QuotationSlice, whole: ArticleFilter = {}) => {
  const quotations = narrowQuotations({}, slice)
  return { slice: narrow(whole, { quotations }), subject: { kind: 'quotations', quotations } as const }
}

/** One speaker: quotations direct, mixed and indirect, articles and words. */
function quotedSpeaker(
  name: string | null,
  [direct, mixed, indirect]: [number, number, number],
  articles: number,
  words: number,
): QuotedSpeaker {
  const speaker = name === null ? null : entity(name)
  const of = (more: QuotationSlice) => quotationsOf({ speaker: speaker?.id ?? null, ...more })
  const quotations = direct + mixed + indirect
  return {
    ...{ speaker, quotations, articles, words, depth: quotations === 0 ? null : 0.375 },
    wordShare: words / 1200,
    share: share(quotations, 60),
    kinds: (
      [
        ['direct', direct],
        ['indirect', indirect],
        ['mixed', mixed],
      ] as const
    ).map(([kind, found]) => ({
      ...{ kind, quotations: found, articles: Math.min(found, articles), ...of({ kind }) },
    })),
    cueClasses: [{ cueClass: 'neutral', quotations, articles, ...of({ cueClass: 'neutral' }) }],
    ...of({}),
  }
}

export const quotedSpeakers = (measure: 'quotations' | 'words' = 'quotations'): Question => {
  const counts = [
    quotedSpeaker('Ada Example', [12, 4, 2], 9, 400),
    quotedSpeaker('Bo Sample', [5, 0, 6], 7, 310),
    quotedSpeaker('Cleo Instance', [0, 0, 8], 4, 90),
  ]
  return {
    kind: 'quoted-speakers',
    spec: { kind: 'quoted-speakers', version: 2, filter: {}, measure, limit: 10 },
    data: {
      ...{ speakers: 9, quotations: 60, articles: 31, words: 1200, articleWords: 9000 },
      counts,
      unknown: quotedSpeaker(null, [3, 0, 5], 6, 150),
      ...quotationsOf({}),
    },
  }
}

export const speakersByOutlet = (): Question => {
  const speakers = ['Ada Example', 'Bo Sample', 'Cleo Instance', 'Dov Case'].map((name) => entity(name))
  const rows: [string | null, number, number[]][] = [
    ['The Northern Post', 30, [12, 2, 4, 0]],
    ['Harbour Courier', 20, [2, 9, 3, 0]],
    ['Meridian Daily', 8, [3, 0, 1, 0]],
    [null, 2, [1, 0, 0, 0]],
  ]
  return {
    kind: 'speakers-by-outlet',
    spec: { kind: 'speakers-by-outlet', version: 2, filter: {}, limit: 12 },
    data: rows.map(([name, quotations, hits]) => {
      const ref = name === null ? null : outlet(name)
      const whole = narrow({}, { outlet: ref?.id ?? null })
      return {
        ...{ outlet: ref, quotations, articles: Math.ceil(quotations / 2), words: quotations * 20 },
        ...quotationsOf({}, whole),
        speakers: speakers.map((speaker, i) => {
          const found = hits[i] ?? 0
          return {
            ...{ speaker, quotations: found, articles: Math.ceil(found / 2), words: found * 20 },
            share: share(found, quotations),
            ...quotationsOf({ speaker: speaker.id }, whole),
          }
        }),
      }
    }),
  }
}
