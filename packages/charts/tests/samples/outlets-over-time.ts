import { narrow } from '@parallax/domain'
import type { Question } from '../../src/prepare/index.ts'
import { outlet } from './parts.ts'

const MONTHS = [
  ['2020-01', 31],
  ['2020-02', 29],
  ['2020-03', 31],
  ['2020-04', 30],
] as const

/** Articles of each side by month, and without a date; `rest`: the second is all others. */
export function outletsOverTime(
  counts: readonly (readonly number[])[] = [
    [4, 9, 0, 2],
    [1, 3, 0, 6],
  ],
  rest = false,
): Question {
  const names = ['The Northern Post', 'Harbour Courier']
  const undated = [2, 0]
  return {
    kind: 'outlets-over-time',
    spec: {
      ...{ kind: 'outlets-over-time', version: 2, filter: {}, unit: 'month' },
      outlets: names.slice(0, rest ? 1 : 2).map((name) => outlet(name).id),
    },
    data: {
      unit: 'month',
      sides: counts.map((line, index) => {
        const ref = rest && index === 1 ? null : outlet(names[index] ?? '')
        const whole = narrow({}, ref ? { outlet: ref.id } : { exceptOutlet: outlet(names[0] ?? '').id })
        const dateless = undated[index] ?? 0
        return {
          side: {
            ...{ outlet: ref, articles: line.reduce((sum, one) => sum + one, dateless) },
            ...{ whole, slice: whole, subject: null },
          },
          points: MONTHS.map(([month, last], i) => {
            const period = { from: `${month}-01`, to: `${month}-${last}` }
            return { period, articles: line[i] ?? 0, slice: narrow(whole, { period }), subject: null }
          }),
          undated: { articles: dateless, slice: narrow(whole, { period: null }), subject: null },
        }
      }),
    },
  }
}
