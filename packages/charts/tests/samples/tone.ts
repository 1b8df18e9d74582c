import { type ArticleFilter, narrow, TONE_DIRECTIONS, type ToneCount } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { entity, outlet, share } from './parts.ts'

const ADA = entity('Ada Example')

/** Mentions against, neither way, for; articles are half as many. */
function tone(
  ways: readonly [number, number, number],
  filter: ArticleFilter,
  mean: number | null,
): ToneCount {
  const mentions = ways[0] + ways[1] + ways[2]
  const articles = Math.ceil(mentions / 2)
  const choice = { entity: ADA.id, voice: 'narration' } as const
  const opens = (more: object) => ({
    slice: narrow(filter, { tone: { ...choice, ...more } }),
    subject: { kind: 'tone', tone: { ...choice, ...more } } as const,
  })
  const sure = mean !== null && articles >= 5
  return {
    ...{ mentions, articles, ...opens({}) },
    polarity:
      mean === null
        ? null
        : {
            ...{ mean, lower: sure ? mean - 0.2 : null, upper: sure ? mean + 0.2 : null },
            mentions: ways[0] + ways[2],
            articles: Math.ceil((ways[0] + ways[2]) / 2),
          },
    directions: TONE_DIRECTIONS.map((direction, i) => {
      const found = ways[i] ?? 0
      return {
        ...{ direction, mentions: found, articles: Math.ceil(found / 2), share: share(found, mentions) },
        ...opens({ direction }),
      }
    }),
  }
}

const spec = { version: 2, filter: {}, entity: ADA.id, voice: 'narration' } as const

export function toneByOutlet(means: readonly (number | null)[] = [-0.5, 0.1, null]): Question {
  const rows = [
    ['The Northern Post', [12, 20, 4]],
    ['Harbour Courier', [5, 9, 6]],
    [null, [0, 3, 0]],
  ] as const
  return {
    kind: 'tone-by-outlet',
    spec: { ...spec, kind: 'tone-by-outlet' },
    data: {
      entity: ADA,
      outlets: rows.map(([name, ways], i) => {
        const ref = name === null ? null : outlet(name)
        return { outlet: ref, ...tone(ways, narrow({}, { outlet: ref?.id ?? null }), means[i] ?? null) }
      }),
    },
  }
}

export function toneOverTime(): Question {
  const months = ['2020-04', '2020-05', '2020-06']
  return {
    kind: 'tone-over-time',
    spec: { ...spec, kind: 'tone-over-time', unit: 'month' },
    data: {
      ...{ entity: ADA, unit: 'month', ...tone([10, 8, 7], {}, -0.1) },
      points: months.map((month, i) => {
        const period = { from: `${month}-01`, to: `${month}-${month === '2020-05' ? 31 : 30}` }
        return { period, covered: 15, ...tone([3, 2 + i, 1 + i], narrow({}, { period }), -0.3 + i / 10) }
      }),
      undated: { period: null, covered: 7, ...tone([1, 0, 1], narrow({}, { period: null }), 0) },
    },
  }
}
