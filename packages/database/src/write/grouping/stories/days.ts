import type { RarityStep, StoryResolver, StorySketch, WeighedStory } from '@parallax/domain'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../tables.ts'
import { dayOf } from './sketches.ts'

type Counting = Pick<StoryResolver<WeighedStory>, 'daysBefore' | 'rounded' | 'stepOf'>

/** Numbers by term and day. */
class Counts {
  private readonly byTerm = new Map<number, Map<number, number>>()

  add(term: number, day: number, by: number): void {
    const days = this.byTerm.get(term) ?? new Map<number, number>()
    this.byTerm.set(term, days.set(day, (days.get(day) ?? 0) + by))
  }

  /** Over the days before one. */
  before(term: number, date: number, days: number): number {
    const counts = this.byTerm.get(term)
    let sum = 0
    if (counts) for (let day = date - days; day < date; day++) sum += counts.get(day) ?? 0
    return sum
  }

  *entries(): Iterable<[term: number, day: number, count: number]> {
    for (const [term, days] of this.byTerm) for (const [day, count] of days) yield [term, day, count]
  }
}

/** Stands for all articles of a day, beside the terms. */
const ARTICLES = -1

function count(counts: Counts, sketches: readonly StorySketch[], by: 1 | -1): void {
  for (const sketch of sketches) {
    const day = dayOf(sketch)
    if (day === null) continue
    counts.add(ARTICLES, day, by)
    for (const { term } of sketch.terms) counts.add(term, day, by)
  }
}

/**
 * Counts articles in and others out.
 * @returns other articles for which a term is more or less common now than it was
 */
export async function recount(
  trx: Transaction<DB>,
  gone: readonly StorySketch[],
  come: readonly StorySketch[],
  resolver: Counting,
): Promise<string[]> {
  const delta = new Counts()
  count(delta, gone, -1)
  count(delta, come, 1)
  const changes = [...delta.entries()].filter(([, , by]) => by !== 0)
  const concerned = await laterDays(trx, changes, resolver.daysBefore)
  const before = await countsAround(trx, concerned.size > 0 ? changes : [], resolver.daysBefore)
  await writeCounts(trx, changes)
  const anew: string[] = []
  for (const [date, terms] of concerned)
    anew.push(...(await shifted(trx, { date, terms, before, delta }, resolver)))
  return anew
}

/** Days with articles in whose fortnight before something was counted, and the terms that were. */
async function laterDays(
  trx: Transaction<DB>,
  changes: readonly [number, number, number][],
  daysBefore: number,
): Promise<Map<number, Set<number>>> {
  const days = [...new Set(changes.map(([, day]) => day))]
  const { rows } = await sql<{
    day: number
  }>`SELECT DISTINCT later.day FROM unnest(${days}::int[]) AS changed(day)
    JOIN story_day AS later ON later.day > changed.day AND later.day <= changed.day + ${daysBefore}::int`.execute(
    trx,
  )
  const terms = new Map(rows.map(({ day }) => [day, new Set<number>()]))
  for (const [term, day] of changes)
    for (let after = 1; after <= daysBefore; after++) terms.get(day + after)?.add(term)
  return terms
}

async function countsAround(
  trx: Transaction<DB>,
  changes: readonly [number, number, number][],
  daysBefore: number,
): Promise<Counts> {
  const counts = new Counts()
  if (changes.length === 0) return counts
  const ranges = sql`unnest(${changes.map(([term]) => term | 0)}::int[], ${changes.map(([, day]) => day)}::int[]) AS changed(term, day)`
  const within = sql`known.day > changed.day - ${daysBefore}::int AND known.day < changed.day + ${daysBefore}::int`
  const { rows: terms } = await sql<{ term: number; day: number; holders: number }>`
    SELECT DISTINCT known.term, known.day, known.holders FROM ${ranges}
    JOIN story_day_term AS known ON known.term = changed.term AND ${within}`.execute(trx)
  for (const { term, day, holders } of terms) counts.add(term >>> 0, day, holders)
  const { rows: days } = await sql<{ day: number; articles: number }>`
    SELECT DISTINCT known.day, known.articles FROM (SELECT DISTINCT day FROM ${ranges}) AS changed
    JOIN story_day AS known ON ${within}`.execute(trx)
  for (const { day, articles } of days) counts.add(ARTICLES, day, articles)
  return counts
}

async function writeCounts(
  trx: Transaction<DB>,
  changes: readonly [number, number, number][],
): Promise<void> {
  const columns = (of: readonly [number, number, number][]) =>
    sql`unnest(${of.map(([term]) => term | 0)}::int[], ${of.map(([, day]) => day)}::int[], ${of.map(([, , by]) => by)}::int[])`
  const terms = changes.filter(([term]) => term !== ARTICLES)
  const days = changes.filter(([term]) => term === ARTICLES)
  await sql`INSERT INTO story_day_term (term, day, holders) SELECT * FROM ${columns(terms)}
    ON CONFLICT (term, day) DO UPDATE SET holders = story_day_term.holders + excluded.holders`.execute(trx)
  await sql`DELETE FROM story_day_term USING ${columns(terms)} AS changed(term, day, by)
    WHERE story_day_term.term = changed.term AND story_day_term.day = changed.day AND holders = 0`.execute(
    trx,
  )
  await sql`INSERT INTO story_day (day, articles) SELECT day, by FROM ${columns(days)} AS changed(term, day, by)
    ON CONFLICT (day) DO UPDATE SET articles = story_day.articles + excluded.articles`.execute(trx)
  await sql`DELETE FROM story_day WHERE articles = 0 AND day = any(${days.map(([, day]) => day)}::int[])`.execute(
    trx,
  )
}

interface Shift {
  date: number
  terms: ReadonlySet<number>
  before: Counts
  delta: Counts
}

/** Articles of a day for which a step is another now. */
async function shifted(
  trx: Transaction<DB>,
  { date, terms, before, delta }: Shift,
  { daysBefore, rounded, stepOf }: Counting,
): Promise<string[]> {
  const then = (term: number) => before.before(term, date, daysBefore)
  const now = (term: number) => then(term) + delta.before(term, date, daysBefore)
  const [articlesThen, articlesNow] = [rounded(then(ARTICLES)), rounded(now(ARTICLES))]
  const ofDay = sql`SELECT "articleId" FROM story_sketch WHERE day = ${date}::int`
  if (articlesThen !== articlesNow) return idsIn(trx, ofDay)
  const other = [...terms].filter(
    (term) => term !== ARTICLES && stepOf(then(term), articlesThen) !== stepOf(now(term), articlesNow),
  )
  return other.length === 0
    ? []
    : idsIn(trx, sql`${ofDay} AND terms && ${other.map((term) => term | 0)}::int[]`)
}

async function idsIn(trx: Transaction<DB>, query: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ articleId: string }>`${query}`.execute(trx)
  return rows.map(({ articleId }) => articleId)
}

/** The steps of each article's terms, as things are counted now. */
export async function stepsOf(
  trx: Transaction<DB>,
  sketches: readonly StorySketch[],
  { daysBefore, rounded, stepOf }: Counting,
): Promise<Map<string, RarityStep[]>> {
  const dates = [...new Set(sketches.flatMap((sketch) => dayOf(sketch) ?? []))]
  const { rows: days } = await sql<{ date: number; articles: number }>`
    SELECT date, sum(articles)::int AS articles FROM unnest(${dates}::int[]) AS dates(date)
    JOIN story_day ON day >= date - ${daysBefore}::int AND day < date GROUP BY date`.execute(trx)
  const articles = new Map(days.map((day) => [day.date, rounded(day.articles)]))
  const asked = new Map<string, [term: number, date: number]>()
  for (const sketch of sketches) {
    const date = dayOf(sketch)
    if (date !== null && articles.get(date))
      for (const { term } of sketch.terms) asked.set(`${term} ${date}`, [term | 0, date])
  }
  const pairs = [...asked.values()]
  const { rows } = await sql<{ term: number; date: number; holders: number }>`
    SELECT term, date, sum(holders)::int AS holders
    FROM unnest(${pairs.map(([term]) => term)}::int[], ${pairs.map(([, date]) => date)}::int[]) AS asked(term, date)
    JOIN story_day_term USING (term) WHERE day >= date - ${daysBefore}::int AND day < date
    GROUP BY term, date`.execute(trx)
  const holders = new Map(rows.map((row) => [`${row.term >>> 0} ${row.date}`, row.holders]))
  return new Map(
    sketches.map((sketch) => {
      const of = articles.get(dayOf(sketch) ?? Number.NaN) ?? 0
      const steps = sketch.terms.map(({ term }) =>
        of === 0 ? null : stepOf(holders.get(`${term} ${dayOf(sketch)}`) ?? 0, of),
      )
      return [sketch.id, steps]
    }),
  )
}
