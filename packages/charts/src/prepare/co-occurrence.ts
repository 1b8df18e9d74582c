import { type CoOccurrence, SMALL_SAMPLE } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { emptyCell, figureCell, frame, mark, opens, statisticCell, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { MEASURE } from './palette.ts'
import { TYPE_WORDS } from './top-entities.ts'
import { count, decimal, list, number, ofWhole, sentence } from './words.ts'

export function coOccurrence(
  spec: SpecOf<'co-occurrence'>,
  data: SeriesOf['co-occurrence'],
  context: Context,
): Drawn {
  const pairs = data.pairs.slice(0, spec.limit)
  const { name } = data.entity
  const beside = pairs.map(({ entity, furniture }) => ({ name: entity.name, furniture }))
  const most = Math.max(0, ...pairs.map(({ articles, expected }) => Math.max(articles, expected)))
  return frame('co-occurrence', spec.title, context, {
    title: `Mentioned together with ${name}`,
    measure: `Articles that mention both`,
    finding: finding(pairs, name, data.articles),
    caveats: [
      data.articles > 0 && data.articles < SMALL_SAMPLE && context.collection.articles >= SMALL_SAMPLE
        ? `Only ${count(data.articles, 'article')} ${data.articles === 1 ? 'mentions' : 'mention'} ${name}: read the order as cases, not as a pattern.`
        : null,
    ],
    empty:
      data.articles === 0
        ? `None of these articles mentions ${name}.`
        : pairs.length === 0
          ? `Nothing else is named in the articles that mention ${name}.`
          : null,
    counted: `An article counts once if it names both, however often. The expected number is what chance would give if the two had nothing to do with each other: articles with ${name} × articles with the other ÷ all articles of the filter.`,
    furniture: furnitureNote(beside, 'mention'),
    figure: {
      type: 'bars',
      max: most,
      colour: MEASURE,
      rows: pairs.map((pair) => row(pair, name, data.articles)),
      expectedLabel: 'expected by chance',
      shown: pairs.length === spec.limit ? `The ${number(pairs.length)} most frequent` : null,
    },
    table: withFurnitureColumn(
      {
        caption: `Names in the ${count(data.articles, 'article')} that mention ${name}`,
        columns: [
          { label: 'Name', numeric: false },
          { label: 'Type', numeric: false },
          { label: 'Articles with both', numeric: true },
          { label: `Share of ${count(data.articles, 'article')} with ${name}`, numeric: true },
          { label: 'Expected by chance', numeric: true },
          { label: 'Times the expected', numeric: true },
          { label: 'Mentions there', numeric: true },
        ],
        rows: pairs.map((pair) => [
          wordCell(pair.entity.name),
          wordCell(TYPE_WORDS[pair.entity.type]),
          figureCell(pair.articles, behind(pair, name)),
          figureCell(
            data.articles ? pair.articles / data.articles : 0,
            behind(pair, name),
            ofWhole(pair.articles, data.articles),
          ),
          statisticCell(pair.expected),
          pair.expected > 0 ? statisticCell(pair.articles / pair.expected) : emptyCell('–'),
          figureCell(pair.mentions, behind(pair, name)),
        ]),
      },
      beside,
      'mention',
    ),
  })
}

const behind = (pair: CoOccurrence, name: string): Opens =>
  opens(pair.slice, pair.subject, `Articles that mention ${name} and ${pair.entity.name}`)

const row = (pair: CoOccurrence, name: string, whole: number): BarRow => ({
  id: pair.entity.id,
  label: pair.entity.name,
  detail: TYPE_WORDS[pair.entity.type],
  value: pair.articles,
  text: number(pair.articles),
  more: `of ${number(whole)}`,
  expected: pair.expected,
  mark: mark(
    pair.articles,
    [
      `${name} and ${pair.entity.name}`,
      ofWhole(pair.articles, whole),
      `${decimal(pair.expected)} expected by chance`,
    ],
    behind(pair, name),
  ),
})

/** "3.1 times as many as chance would give": the quotient says more than the difference. */
function againstChance(pair: CoOccurrence): string {
  if (pair.expected <= 0) return ''
  const times = pair.articles / pair.expected
  const words = `chance would give ${decimal(pair.expected)}`
  if (times >= 1.15) return `${words}, so it is ${decimal(times)} times as many`
  return times <= 0.87
    ? `${words}, so it is fewer than expected`
    : `${words}, so it is about as many as expected`
}

function finding(pairs: readonly CoOccurrence[], name: string, whole: number): string {
  const [top] = pairs
  if (!top) return ''
  const level = pairs.filter(({ articles }) => articles === top.articles)
  const those = `that ${whole === 1 ? 'mentions' : 'mention'} ${name}`
  const share =
    top.articles === whole
      ? `${whole === 1 ? 'the only article' : `all ${count(whole, 'article')}`} ${those}`
      : `${number(top.articles)} of the ${count(whole, 'article')} ${those}`
  if (level.length > 3)
    return `${number(level.length)} names stand in ${share}, among them ${list(
      level.slice(0, 3).map(({ entity }) => entity.name),
    )}.`
  if (level.length > 1)
    return `${list(level.map(({ entity }) => entity.name))} are named most often with ${name}: each in ${share}.`
  const chance = againstChance(top)
  return sentence(
    `${top.entity.name} is named most often with ${name}: in ${share}`,
    chance && `(${chance})`,
  ).concat('.')
}
