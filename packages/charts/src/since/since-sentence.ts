import type { ChartChanges } from '@parallax/domain'
import { count, day, number } from '../prepare/words.ts'

/** "Since 3 May 2020 the filter matches 12 articles more (52, then 40); 4 of 10 numbers differ; 1 row is new." */
export function sinceSentence(asOf: string, changes: Omit<ChartChanges, 'sentence'>): string {
  const parts = [
    articles(changes),
    numbers(changes),
    rows(changes, 'added'),
    rows(changes, 'gone'),
    engine(changes),
  ]
  const said = parts.filter((part) => part !== null)
  if (said.length > 0) return `Since ${day(asOf)} ${said.join('; ')}.`
  return changes.rows.length > 0
    ? `Since ${day(asOf)} no number differs; other cells of the table do.`
    : NOTHING
}

const NOTHING = 'Nothing has changed since.'

function articles({ articles: { was, now } }: Omit<ChartChanges, 'sentence'>): string | null {
  if (was === now) return null
  return `the filter matches ${count(Math.abs(now - was), 'article')} ${now > was ? 'more' : 'fewer'} (${number(now)}, then ${number(was)})`
}

function numbers({ numbers: { differ, of } }: Omit<ChartChanges, 'sentence'>): string | null {
  if (differ === 0) return null
  if (differ === of) return of === 1 ? 'its only number differs' : `all ${count(of, 'number')} differ`
  return `${number(differ)} of ${count(of, 'number')} ${differ === 1 ? 'differs' : 'differ'}`
}

const ROWS = { added: ['is new', 'are new'], gone: ['is gone', 'are gone'] } as const

function rows({ rows }: Omit<ChartChanges, 'sentence'>, change: keyof typeof ROWS): string | null {
  const many = rows.filter((row) => row.change === change).length
  return many === 0 ? null : `${count(many, 'row')} ${ROWS[change][many === 1 ? 0 : 1]}`
}

function engine({ engine: { was, now } }: Omit<ChartChanges, 'sentence'>): string | null {
  const [before, after] = [was.join(', '), now.join(', ')]
  return before === after
    ? null
    : `the articles were read by ${after || 'no engine'}, then by ${before || 'no engine'}`
}
