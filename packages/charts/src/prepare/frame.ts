import { type ArticleFilter, type ChartKind, type EvidenceSubject, SMALL_SAMPLE } from '@parallax/domain'
import type { Context } from './context.ts'
import type { Cell, Drawn, Figure, FurnitureNote, Table } from './drawn.ts'
import type { Mark, Opens } from './figure-parts.ts'
import { filterWords } from './filter-words.ts'
import { capital, count, day, days, decimal, list, number, plural, sentence } from './words.ts'

/** What is particular to one kind of chart; `frame` adds what all have. */
export interface Parts {
  title: string
  /** What is measured, in words: the first half of the subtitle. */
  measure: string
  finding: string
  caveats?: (string | null)[]
  counted: string
  furniture?: FurnitureNote | null
  /** Why nothing can be drawn although articles match. */
  empty?: string | null
  figure: Figure
  table: Table
}

export const opens = (slice: ArticleFilter, subject: EvidenceSubject | null, title: string): Opens => ({
  slice,
  subject,
  title,
})

/** A number that opens; a zero has nothing behind it. */
export const figureCell = (value: number, behind: Opens | null, text = number(value)): Cell => ({
  text,
  raw: value,
  opens: value === 0 ? null : behind,
})
export const wordCell = (text: string, behind: Opens | null = null): Cell => ({
  text,
  raw: text,
  opens: behind,
})
/** A statistic is no count: what it is made of stands beside it and opens. */
export const statisticCell = (value: number, text = decimal(value)): Cell => ({
  text,
  raw: Math.round(value * 1000) / 1000,
  opens: null,
})
export const emptyCell = (text: string): Cell => ({ text, raw: null, opens: null })

/** `tip`: what it is, then how many. Its accessible name is both. */
export function mark(value: number, tip: string[], behind: Opens | null): Mark {
  const [what = '', ...many] = tip
  return {
    value,
    tip,
    label: many.length > 0 ? `${what}: ${many.join('; ')}` : what,
    opens: value === 0 ? null : behind,
  }
}

export function frame(kind: ChartKind, title: string | undefined, context: Context, parts: Parts): Drawn {
  const { collection, filter, names } = context
  const nothing = collection.articles === 0
  const empty = nothing ? 'No articles match this filter.' : (parts.empty ?? null)
  return {
    kind,
    title: title?.trim() || parts.title,
    subtitle: `${parts.measure} · ${filterWords(filter, names)}`,
    finding: empty ?? parts.finding,
    caveats: nothing ? [] : [...(parts.caveats ?? []).filter((said) => said !== null), ...caveatsOf(context)],
    notes: null,
    counted: parts.counted,
    furniture: parts.furniture ?? null,
    source: { text: sourceLine(context), articles: collection.articles, collection, opens: all(context) },
    empty,
    figure: empty ? null : parts.figure,
    table: parts.table,
  }
}

const all = ({ filter, names }: Context): Opens => opens(filter, null, capital(filterWords(filter, names)))

function caveatsOf({ collection: { articles } }: Context): string[] {
  const said: string[] = []
  if (articles < SMALL_SAMPLE)
    said.push(
      `Only ${count(articles, 'article')} ${articles === 1 ? 'matches' : 'match'}: read ${
        articles === 1 ? 'this as a case' : 'these as cases'
      }, not as a pattern.`,
    )
  return said
}

function sourceLine({ collection, asOf }: Context): string {
  const { articles, undated, outlets, unknownOutlet, notAnalysed, firstDay, lastDay } = collection
  const span = days(firstDay, lastDay)
  const aside = [
    undated > 0 ? `${number(undated)} without a date` : '',
    unknownOutlet > 0 ? `${number(unknownOutlet)} without a known outlet` : '',
    notAnalysed > 0 ? `${number(notAnalysed)} kept but not read` : '',
  ].filter(Boolean)
  return sentence(
    `Source: ${count(articles, 'article')}`,
    outlets > 0 && `from ${count(outlets, 'outlet')}`,
    span && `· ${span}`,
    aside.length > 0 && `(${list(aside)})`,
    `· counted on ${day(asOf)}`,
  )
}

/** "Top 10 of 43 entities", or null where nothing is left out. */
export const topOf = (shown: number, total: number, noun: string): string | null =>
  shown < total ? `Top ${number(shown)} of ${count(total, noun)}` : null

/** "1 article" after "in": the words that stand behind a number of mentions. */
export const inArticles = (articles: number): string =>
  `in ${number(articles)} ${plural(articles, 'article')}`
