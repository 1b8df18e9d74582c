import type { ArticleFilter } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { type Cell, type Drawn, marksOf, prepare, type Question } from '../src/prepare/index.ts'
import * as samples from './samples/index.ts'

const { context } = samples
const draw = (question: Question, over = {}, filter: ArticleFilter = {}) =>
  prepare(question, context(over, filter))
const texts = (drawn: Drawn) => drawn.table.rows.map((row) => row.map(({ text }) => text))
const raws = (cells: Cell[]) => cells.map(({ raw }) => raw)

/** Columns that count nothing: what they are made of stands beside them and opens. */
const STATISTICS = new Set([
  'Expected by chance',
  'Times the expected',
  'NPMI',
  'G²',
  'How far down',
  'Weight (c-TF-IDF)',
  'Mean',
  'Difference',
  'z',
  'q',
])

const everyKind = [
  ...samples.everyKind(),
  samples.toneByOutlet(),
  samples.toneOverTime(),
  samples.outletContrast(),
  samples.outletsOverTime(),
]

describe.each(everyKind.map((question) => [question.kind, question] as const))('%s', (_, question) => {
  const drawn = draw(question)

  test('is a plain value: it survives JSON and has no holes', () => {
    expect(JSON.parse(JSON.stringify(drawn))).toEqual(drawn)
    expect(JSON.stringify(drawn)).not.toMatch(/NaN|undefined|Infinity|\[object/)
  })

  test('every mark has a name and opens onto its own articles', () => {
    if (!drawn.figure) throw new Error('nothing drawn')
    const marks = marksOf(drawn.figure)
    expect(marks.length).toBeGreaterThan(0)
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length)
    for (const { mark } of marks) {
      expect(mark.label).toMatch(/\d|all|only/)
      expect(mark.opens?.slice).toBeDefined()
      expect(mark.opens?.title).toMatch(/\w/)
    }
  })

  test('every number above zero in the table opens, and every row has a cell for every column', () => {
    for (const row of drawn.table.rows) {
      expect(row).toHaveLength(drawn.table.columns.length)
      row.forEach((cell, column) => {
        const statistic = STATISTICS.has(drawn.table.columns[column]?.label ?? '')
        if (typeof cell.raw === 'number' && cell.raw > 0 && !statistic) expect(cell.opens).not.toBeNull()
        if (cell.raw === 0) expect(cell.opens).toBeNull()
      })
    }
  })

  test('says what it found, what is counted and how many articles stand behind it', () => {
    expect(drawn.finding).toMatch(/\.$/)
    expect(drawn.finding).not.toMatch(/\s{2}|\.\./)
    expect(drawn.counted.length).toBeGreaterThan(80)
    expect(drawn.source).toMatchObject({ articles: 52, opens: { slice: {}, subject: null } })
    expect(drawn.source.text).toContain('52 articles from 10 outlets')
  })

  test('the same question gives the same drawing', () => {
    expect(draw(question)).toEqual(drawn)
  })

  test('no articles: says so, draws nothing', () => {
    const empty = draw(question, {
      articles: 0,
      undated: 0,
      outlets: 0,
      unknownOutlet: 0,
      firstDay: null,
      lastDay: null,
    })
    expect(empty.empty).toBe('No articles match this filter.')
    expect(empty.figure).toBeNull()
    expect(empty.finding).toBe('No articles match this filter.')
  })

  test('few articles: cases, not a pattern', () => {
    expect(draw(question, { articles: 2 }).caveats.join(' ')).toContain('Only 2 articles match')
    expect(drawn.caveats.join(' ')).not.toContain('Only')
  })

  test('a title of its own stands instead of ours, and the filter is said', () => {
    const named = { ...question, spec: { ...question.spec, title: ' Mine ' } } as Question
    const filtered = draw(named, {}, { outlets: ['Outlet:northern-post'] })
    expect(filtered.title).toBe('Mine')
    expect(filtered.subtitle).toContain('articles from The Northern Post')
  })
})

describe('top entities', () => {
  const drawn = draw(samples.topEntities())
  test('the finding gives the leader with numerator and denominator', () => {
    expect(drawn.finding).toBe(
      'United States is mentioned most: 148 times by name, in 41 of 52 articles (79%). Next is Vladimir Putin with 112 mentions in 28 articles.',
    )
  })
  test('says how many are left out', () => {
    expect(drawn.figure).toMatchObject({ shown: 'Top 10 of 43 entities', max: 148 })
  })
  test('a tie has no leader', () => {
    const question = samples.topEntities()
    if (question.kind !== 'top-entities') throw new Error()
    for (const count of question.data.counts.slice(0, 2)) count.mentions = 148
    expect(draw(question).finding).toBe(
      'United States and Vladimir Putin are mentioned equally often: 148 times each.'.replace(
        'times',
        'mentions',
      ),
    )
  })
  test('of two articles no percentage is said', () => {
    const question = samples.topEntities()
    if (question.kind !== 'top-entities') throw new Error()
    question.data.counts = question.data.counts
      .slice(0, 1)
      .map((count) => ({ ...count, mentions: 9, articles: 2 }))
    const small = draw(question, { articles: 2 })
    expect(small.finding).toBe('United States is mentioned most: 9 times by name, in all 2 articles.')
    expect(JSON.stringify(small.table)).not.toContain('%')
  })
  test('articles without names are told apart from no articles', () => {
    const question = { ...samples.topEntities(), data: { total: 0, counts: [] } } as Question
    expect(draw(question).empty).toBe('No names were found in these articles.')
  })
})

describe('mentions over time', () => {
  const drawn = draw(samples.mentionsOverTime())
  const figure = drawn.figure
  if (figure?.type !== 'time') throw new Error('no time figure')

  test('a week without articles is a gap, a week without mentions a zero', () => {
    const [putin] = figure.series
    expect(figure.buckets.map(({ gap }) => gap)).toEqual([0, 0, 0, 1, 0, 0, 0, 1, 0, 0].map(Boolean))
    expect(putin?.points.map((point) => point?.value ?? null)).toEqual([
      4,
      9,
      0,
      null,
      12,
      21,
      14,
      null,
      18,
      31,
    ])
    expect(putin?.points[2]).toMatchObject({ value: 0, opens: null })
    expect(figure.gaps).toBe('2 weeks without any article: a gap, not a zero.')
  })
  test('the undated stand beside the axis, open, and have a row', () => {
    expect(figure.series.map(({ undated }) => undated?.value ?? 0)).toEqual([3, 2, 0])
    expect(figure.series[0]?.undated?.opens?.slice.dated).toBe(false)
    const last = drawn.table.rows.at(-1) ?? []
    expect(last.map(({ text }) => text)).toEqual(['Without a date', '6', '3', '1', '2', '1', '0', '0'])
    expect(drawn.caveats[0]).toBe(
      'Not on the axis, for want of a date: Vladimir Putin 3, Donald Trump 2 (mentions).',
    )
  })
  test('sums of the table are the totals of the finding', () => {
    const sum = (column: number) =>
      drawn.table.rows.reduce((all, row) => all + Number(row[column]?.raw ?? 0), 0)
    expect(drawn.finding).toContain(
      `Vladimir Putin is mentioned most, with ${sum(2)} mentions in ${sum(3)} articles`,
    )
    expect(drawn.finding).toContain(`Donald Trump with ${sum(4)} mentions in ${sum(5)} articles`)
    expect(drawn.finding).toContain('Vladimir Putin peaks in the week of 4 May 2020 with 31 mentions.')
  })
  test('a mark opens exactly its week', () => {
    expect(figure.series[0]?.points[0]?.opens?.slice).toEqual({
      entities: { all: ['Entity:person.vladimir-putin'] },
      period: { from: '2020-03-02', to: '2020-03-08' },
    })
    expect(figure.series[0]?.points[0]?.label).toBe(
      'Vladimir Putin, week of 2 March 2020: 4 mentions; in 2 of 5 articles of the week',
    )
  })
  test('the strip of coverage opens too, and its gaps do not', () => {
    expect(figure.coverage?.cells.map(({ value }) => value)).toEqual([5, 6, 4, 0, 6, 8, 6, 0, 7, 4])
    expect(figure.coverage?.cells[5]).toMatchObject({ level: 4 })
    expect(figure.coverage?.cells[3]).toMatchObject({ level: 0, mark: { opens: null } })
  })
  test('up to three buckets are columns, since two points make no line', () => {
    const question = samples.mentionsOverTime(1)
    if (question.kind !== 'mentions-over-time') throw new Error()
    for (const timeline of question.data.timelines) timeline.points = timeline.points.slice(-2)
    expect(draw(question).figure).toMatchObject({ form: 'columns' })
    expect(figure.form).toBe('lines')
  })
  test('the last week of a period that ends within it is marked as part', () => {
    const part = draw(samples.mentionsOverTime(1), {}, { period: { to: '2020-05-08' } })
    expect(part.caveats.join(' ')).toContain('The week of 4 May 2020 is only partly covered.')
    expect(texts(part).at(-2)?.[0]).toBe('Week of 4 May 2020 (part)')
  })
  test('dated nowhere: no axis, but the table counts them', () => {
    const question = samples.mentionsOverTime(1)
    if (question.kind !== 'mentions-over-time') throw new Error()
    for (const timeline of question.data.timelines) timeline.points = []
    const drawn = draw(question)
    expect(drawn.empty).toContain('have no date')
    expect(texts(drawn)).toEqual([['Without a date', '6', '3', '1']])
  })
  test('the numbers do not move for a series whose change is noise', () => {
    expect(draw(samples.mentionsOverTime(1)).finding).toBe(
      'Vladimir Putin has 112 mentions in 28 articles. It peaks in the week of 4 May 2020 with 31 mentions.',
    )
  })
})

describe('articles over time', () => {
  test('counts the dated and the undated, and adds up', () => {
    const drawn = draw(samples.articlesOverTime())
    expect(drawn.finding).toContain('46 of 52 articles (88%) have a date, 2 March – 8 May 2020.')
    expect(drawn.finding).toContain('The number peaks in the week of 6 April 2020 with 8 articles.')
    expect(drawn.table.rows.reduce((sum, row) => sum + Number(row[1]?.raw), 0)).toBe(52)
  })
  test('a change beyond chance is said with both ends', () => {
    const question = samples.articlesOverTime()
    if (question.kind !== 'articles-over-time') throw new Error()
    const [first] = question.data.points
    if (first) first.articles = 40
    expect(draw(question).finding).toContain(
      'It falls from 40 articles in the week of 2 March 2020 to 4 articles in the week of 4 May 2020.',
    )
  })
})

describe('co-occurrence', () => {
  const drawn = draw(samples.coOccurrence())
  test('says what chance would give', () => {
    expect(drawn.finding).toBe(
      'Russia is named most often with Vladimir Putin: in 26 of the 28 articles that mention Vladimir Putin (chance would give 17.8, so it is 1.5 times as many).',
    )
  })
  test('a pair that is rarer than chance is drawn with its expectation beyond its bar', () => {
    const who =
      drawn.figure?.type === 'bars' ? drawn.figure.rows.find(({ label }) => label.startsWith('World')) : null
    expect(who).toMatchObject({ value: 4, expected: 10.2 })
  })
  test('all is said as all', () => {
    const question = samples.coOccurrence()
    if (question.kind !== 'co-occurrence') throw new Error()
    question.data.articles = 26
    expect(draw(question).finding).toContain('in all 26 articles that mention Vladimir Putin')
  })
  test('nobody mentions the one asked for', () => {
    const question = samples.coOccurrence()
    if (question.kind !== 'co-occurrence') throw new Error()
    Object.assign(question.data, { articles: 0, pairs: [] })
    expect(draw(question).empty).toBe('None of these articles mentions Vladimir Putin.')
  })
})

describe('topics', () => {
  test('a topic without articles is left out', () => {
    const drawn = draw(samples.topicBreakdown())
    expect(texts(drawn).map(([name]) => name)).not.toContain('Weather')
    expect(drawn.finding).toBe(
      'Politics and government comes first: 31 of 52 articles (60%). Next is health with 22 articles.',
    )
  })
  test('over time: totals hold the undated', () => {
    const question = samples.topicsOverTime()
    if (question.kind !== 'topics-over-time') throw new Error()
    const [first] = question.data.timelines
    const total = (first?.points ?? []).reduce((sum, { articles }) => sum + articles, 4)
    expect(draw(question).finding).toContain(`${total} of 52 articles`)
  })
  test('by outlet: the cell that stands out most, against all others together', () => {
    expect(draw(samples.topicsByOutlet()).finding).toBe(
      'Capital Ledger stands out most on politics and government: all 12 articles are about it, against 34 of 66 (52%) in the other outlets with at least 10 articles.',
    )
  })
  test('by outlet: below ten articles dots, no share and no level', () => {
    const { figure } = draw(samples.topicsByOutlet())
    if (figure?.type !== 'heat') throw new Error()
    const column = figure.columns.findIndex(({ label }) => label === 'Orchard Gazette')
    for (const { cells } of figure.rows) {
      expect(cells[column]).toMatchObject({ level: null, units: { of: 3 } })
      expect(cells[column]?.text).not.toContain('%')
    }
    expect(figure.rows[0]?.cells[0]).toMatchObject({ level: 4, text: '75%', units: null })
  })
})

describe('source comparison', () => {
  const drawn = draw(samples.sourceComparison())
  test('largest and smallest share with numerator, denominator and interval', () => {
    expect(drawn.finding).toBe(
      'Meridian Daily gives Vladimir Putin the largest share of its articles: 11 of 14 (79%), 95% interval 52–92%. The smallest is Capital Ledger’s: 0 of 12 (0%), 95% interval 0–24%.',
    )
    expect(drawn.caveats).toContain('The intervals of Meridian Daily and Capital Ledger do not overlap.')
  })
  test('outlets with fewer than ten articles are dots; the unknown outlet is one row of its own', () => {
    if (drawn.figure?.type !== 'intervals') throw new Error()
    expect(drawn.figure.units.map(({ label, hits, of }) => [label, hits, of])).toEqual([
      ['Lakeside Record', 3, 7],
      ['Outlet not known', 1, 4],
      ['Orchard Gazette', 3, 3],
    ])
    expect(drawn.figure.units[1]?.mark.opens?.slice.outletKnown).toBe(false)
    expect(drawn.figure.rows.map(({ value }) => value)).toEqual(
      [...drawn.figure.rows.map(({ value }) => value)].sort((a, b) => b - a),
    )
  })
  test('a share of 0 is a mark without articles behind it, its denominator still opens', () => {
    const row = drawn.table.rows.find(([name]) => name?.text === 'Capital Ledger') ?? []
    expect(raws(row)).toEqual(['Capital Ledger', 0, 12, 0, '0–24%', 0])
    expect(row[1]?.opens).toBeNull()
    expect(row[2]?.opens?.slice).toEqual({ outlets: ['Outlet:capital-ledger'] })
  })
  test('where every outlet is small, only counts are said', () => {
    const small = draw(samples.sourceComparison(true))
    expect(small.finding).toBe(
      'No outlet has 10 articles, too few for shares. Vladimir Putin is mentioned by Lakeside Record (3 of 7), Orchard Gazette (3 of 3) and Outlet not known (1 of 4).',
    )
    expect(small.figure).toMatchObject({ rows: [], reference: null })
    expect(JSON.stringify(small.figure?.type === 'intervals' && small.figure.units)).not.toContain('%')
  })
})

describe('quoted speakers', () => {
  const drawn = draw(samples.quotedSpeakers())

  test('the finding gives the leader with numerator and denominator', () => {
    expect(drawn.finding).toBe(
      'Ada Example is quoted most: 18 of 60 quotations (30%), in 9 articles. Next is Bo Sample with 11 quotations.',
    )
  })

  test('by words the shares are of all words quoted', () => {
    const words = draw(samples.quotedSpeakers('words'))
    expect(words.title).toBe('Who is quoted with most words')
    expect(words.finding).toBe(
      'Ada Example is quoted with most words: 400 of 1,200 words (33%), in 18 quotations. Next is Bo Sample with 310 words.',
    )
    expect(words.figure).toMatchObject({ max: 400, shown: 'Top 3 of 9 speakers' })
  })

  test('the parts of a bar add up to it, and direct words stand first', () => {
    if (drawn.figure?.type !== 'bars') throw new Error()
    for (const { value, parts = [] } of drawn.figure.rows)
      expect(parts.reduce((all, part) => all + part.value, 0)).toBe(value)
    expect(drawn.figure.rows[0]?.parts?.map(({ id }) => id)).toEqual(['direct', 'mixed', 'indirect'])
    expect(drawn.figure.legend?.map(({ id }) => id)).toEqual(['direct', 'mixed', 'indirect'])
  })

  test('what is nobody’s is said under the chart, stands last in the table and in no bar', () => {
    expect(drawn.caveats.join(' ')).toContain(
      'The speaker of 8 of 60 quotations (13%) was not joined to a name.',
    )
    expect(texts(drawn).at(-1)?.slice(0, 3)).toEqual(['Speaker not known', '–', '8'])
    if (drawn.figure?.type !== 'bars') throw new Error()
    expect(drawn.figure.rows.map(({ label }) => label)).not.toContain('Speaker not known')
  })

  test('a choice of quotations is said', () => {
    const question = samples.quotedSpeakers()
    if (question.kind !== 'quoted-speakers') throw new Error()
    question.spec.quotations = { cueClasses: ['doubting', 'charging'], naming: ['Entity:person.ada-example'] }
    expect(draw(question).subtitle).toMatch(
      /^Quotations by speaker, quotations with a doubting or charging cue that name Ada Example · all articles$/,
    )
  })

  test('without a known speaker it says why nothing is drawn', () => {
    const question = samples.quotedSpeakers()
    if (question.kind !== 'quoted-speakers') throw new Error()
    question.data.counts = []
    expect(draw(question).empty).toBe('None of these quotations has a speaker that was joined to a name.')
    question.data.quotations = 0
    expect(draw(question).empty).toBe('Nobody is quoted so in these articles.')
  })
})

describe('speakers by outlet', () => {
  const drawn = draw(samples.speakersByOutlet())

  test('the finding is the cell that differs most, of outlets with enough quotations', () => {
    expect(drawn.finding).toBe(
      'Harbour Courier stands out most with Bo Sample: 9 of 20 quotations (45%), against 2 of 30 (6.7%) in the other outlets with at least 10 quotations.',
    )
  })

  test('a small outlet gets dots, and whom nobody quotes no row', () => {
    if (drawn.figure?.type !== 'heat') throw new Error()
    expect(drawn.figure.rows.map(({ label }) => label)).toEqual(['Ada Example', 'Bo Sample', 'Cleo Instance'])
    expect(drawn.figure.rows[0]?.cells[2]).toMatchObject({ level: null, units: { hits: 3, of: 8 } })
    expect(drawn.figure.columns.map(({ text }) => text)).toEqual(['n = 30', 'n = 20', 'n = 8', 'n = 2'])
  })

  test('with one large outlet no shares are compared', () => {
    const question = samples.speakersByOutlet()
    if (question.kind !== 'speakers-by-outlet') throw new Error()
    question.data = question.data.slice(2)
    expect(draw(question).finding).toBe(
      'No outlet has 10 quotations, too few for shares. Ada Example is quoted most: 4 of 10 quotations (40%).',
    )
  })
})

describe('phrases', () => {
  test('bars are as long as their articles are many, in the order of weight', () => {
    const drawn = draw(samples.topPhrases(), { articles: 40 }, { outlets: ['northern-post'] })
    if (drawn.figure?.type !== 'bars') throw new Error()
    expect(drawn.figure.rows.map(({ label, value }) => [label, value])).toEqual([
      ['grain deal', 12],
      ['port strike', 14],
      ['bus lane', 3],
    ])
    expect(drawn.figure.max).toBe(14)
    expect(drawn.figure.shown).toBe('Top 3 of 9 phrases')
    expect(drawn.finding).toBe(
      '“grain deal” sets these articles apart most: 12 of 40 articles (30%). Next is “port strike” in 14 articles.',
    )
    expect(drawn.table.rows[0]?.[3]?.opens?.subject).toEqual({ kind: 'phrase', id: 'grain deal' })
  })

  test('of the whole collection nothing is set apart, and the chart says what it counts', () => {
    const drawn = draw(samples.topPhrases(), { articles: 40 })
    expect(drawn.title).toBe('Phrases of most articles')
    expect(drawn.counted).not.toContain('TF-IDF')
    expect(drawn.finding).toMatch(/^“grain deal” is the phrase of most articles: 12 of 40 articles/)
  })

  test('the phrase that is most surely one outlet’s own is said', () => {
    const drawn = draw(samples.phrasesByOutlet())
    expect(drawn.finding).toBe(
      '“grain deal” is most surely one outlet’s own: The Northern Post has it in 18 of 40 articles (45%).',
    )
    if (drawn.figure?.type !== 'heat') throw new Error()
    expect(drawn.figure.rows[0]?.cells.map(({ text }) => text)).toEqual(['45%', '6.7%', '0/5'])
  })

  test('where chance may have made the differences, that is said', () => {
    const question = structuredClone(samples.phrasesByOutlet())
    if (question.kind !== 'phrases-by-outlet') throw new Error()
    for (const { phrases } of question.data) for (const one of phrases) one.weight = 1
    expect(draw(question).finding).toMatch(/^No phrase is surely/)
  })
})
