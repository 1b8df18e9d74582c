import type { EntityCount, EntityType } from '@parallax/domain'
import type { Context, SeriesOf, SpecOf } from './context.ts'
import type { BarRow, Drawn } from './drawn.ts'
import type { Opens } from './figure-parts.ts'
import { figureCell, frame, inArticles, mark, opens, topOf, wordCell } from './frame.ts'
import { furnitureNote, withFurnitureColumn } from './furniture.ts'
import { MEASURE } from './palette.ts'
import { count, list, number, ofWhole } from './words.ts'

export const TYPE_WORDS: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  GROUP: 'group',
  EVENT: 'event',
  OTHER: 'other name',
}

const PLURAL_TYPES: Readonly<Record<EntityType, string>> = {
  PERSON: 'People',
  ORGANIZATION: 'Organizations',
  PLACE: 'Places',
  GROUP: 'Groups',
  EVENT: 'Events',
  OTHER: 'Other names',
}

export function topEntities(
  spec: SpecOf<'top-entities'>,
  data: SeriesOf['top-entities'],
  context: Context,
): Drawn {
  const counts = data.counts.slice(0, spec.limit)
  const whole = context.collection.articles
  const beside = counts.map(({ entity, furniture }) => ({ name: entity.name, furniture }))
  const kinds = spec.types?.length ? spec.types.map((type) => PLURAL_TYPES[type]) : ['Names']
  return frame('top-entities', spec.title, context, {
    title: `${list(kinds.map((kind, i) => (i === 0 ? kind : kind.toLowerCase())))} mentioned most`,
    measure: 'Mentions by name',
    finding: finding(counts, whole),
    empty: counts.length === 0 ? 'No names were found in these articles.' : null,
    counted:
      'A mention is one occurrence of a name in a headline or an article’s body. Pronouns and descriptions (“the president”) are not counted, nor is page furniture such as teasers, menus and captions. Different names of one entity are counted together.',
    furniture: furnitureNote(beside, 'mention'),
    figure: {
      type: 'bars',
      max: counts[0]?.mentions ?? 0,
      colour: MEASURE,
      rows: counts.map(row),
      expectedLabel: null,
      shown: topOf(counts.length, data.total, 'entity'),
    },
    table: withFurnitureColumn(
      {
        caption: `Mentions by name and articles, ${topOf(counts.length, data.total, 'entity') ?? 'all entities'}`,
        columns: [
          { label: 'Name', numeric: false },
          { label: 'Type', numeric: false },
          { label: 'Mentions', numeric: true },
          { label: 'Articles', numeric: true },
          { label: `Share of ${count(whole, 'article')}`, numeric: true },
        ],
        rows: counts.map((entry) => [
          wordCell(entry.entity.name),
          wordCell(TYPE_WORDS[entry.entity.type]),
          figureCell(entry.mentions, behind(entry)),
          figureCell(entry.articles, behind(entry)),
          figureCell(whole ? entry.articles / whole : 0, behind(entry), ofWhole(entry.articles, whole)),
        ]),
      },
      beside,
      'mention',
    ),
  })
}

const behind = ({ slice, subject, entity }: EntityCount): Opens =>
  opens(slice, subject, `Articles that mention ${entity.name}`)

const row = (entry: EntityCount): BarRow => ({
  id: entry.entity.id,
  label: entry.entity.name,
  detail: TYPE_WORDS[entry.entity.type],
  value: entry.mentions,
  text: number(entry.mentions),
  more: inArticles(entry.articles),
  expected: null,
  mark: mark(
    entry.mentions,
    [entry.entity.name, count(entry.mentions, 'mention'), inArticles(entry.articles)],
    behind(entry),
  ),
})

function finding(counts: readonly EntityCount[], whole: number): string {
  const [top, second] = counts
  if (!top) return ''
  const level = counts.filter(({ mentions }) => mentions === top.mentions)
  if (level.length > 1)
    return `${list(level.map(({ entity }) => entity.name))} are mentioned equally often: ${count(
      top.mentions,
      'mention',
    )} each.`
  const lead = `${top.entity.name} is mentioned most: ${count(top.mentions, 'time')} by name, in ${ofWhole(
    top.articles,
    whole,
  )}.`
  if (!second) return lead
  return `${lead} Next is ${second.entity.name} with ${count(second.mentions, 'mention')} ${inArticles(second.articles)}.`
}
