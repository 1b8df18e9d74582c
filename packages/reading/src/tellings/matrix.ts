import type {
  CellState,
  Disagreement,
  FactKind,
  Place,
  StoryMatrix,
  Telling,
  TellingRow,
} from '@parallax/domain'
import { FACT_KINDS } from '@parallax/domain'
import { append } from './append.ts'
import { readStory, type ToldStory } from './columns.ts'
import { type CountRow, countRows } from './count-rows.ts'
import { quantityDisagreements } from './disagreements.ts'
import { factsOf, placeOf } from './facts.ts'
import { ledgerOf } from './ledger.ts'
import { findStatements } from './statements.ts'

interface Row {
  kind: FactKind
  key: string
  /** What the articles call it; the longest is shown. */
  labels: Set<string>
  places: Place[]
}

/** Who tells what of a story. Every place of a cell holds what its row is about; a copy adds places and no teller. */
export function storyMatrix(tellings: readonly Telling[]): StoryMatrix {
  const story = readStory(tellings)
  const counts = countRows(story.articles)
  const disagreements = quantityDisagreements(story, counts)
  const all = [
    ...factRows(story),
    ...counts.map(quantityRow),
    ...quotationRows(story),
    ...statementRows(story),
  ]
  const rows = all.map((row) =>
    tellingRow(row, row.kind === 'quantity' ? (disagreements.get(row.key) ?? []) : [], story),
  )
  return { columns: story.columns, rows: rows.sort(byKindAndTold) }
}

/** Rows were made in the order of publication and text, and the sort is stable. */
const byKindAndTold = (a: TellingRow, b: TellingRow) =>
  FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind) || b.told - a.told

function factRows({ articles }: ToldStory): Row[] {
  const rows = new Map<string, Row>()
  for (const article of articles)
    for (const { kind, key, label, place } of factsOf(article)) {
      const id = `${kind}\n${key}`
      const row = rows.get(id) ?? { kind, key, labels: new Set(), places: [] }
      row.labels.add(label)
      row.places.push(place)
      rows.set(id, row)
    }
  return [...rows.values()]
}

const quantityRow = ({ key, label, counted }: CountRow): Row => ({
  kind: 'quantity',
  key,
  labels: new Set([label]),
  places: counted.map(({ quantity }) => placeOf(quantity)),
})

function quotationRows(story: ToldStory): Row[] {
  return ledgerOf(story).map(({ key, words, uses }) => ({
    kind: 'quotation',
    key,
    labels: new Set([words]),
    places: uses.map(placeOf),
  }))
}

function statementRows({ articles }: ToldStory): Row[] {
  return findStatements(articles).map((statement) => {
    const places = statement.map(({ article, sentence: { start, end } }) => ({
      article: article.telling.id,
      start,
      end,
      sentence: { start, end },
    }))
    const [first] = statement
    const { text = '', id = '' } = first?.article.telling ?? {}
    const { start = 0, end = 0 } = first?.sentence ?? {}
    return { kind: 'statement', key: `${id}:${start}`, labels: new Set([text.slice(start, end)]), places }
  })
}

function tellingRow(
  { kind, key, labels, places }: Row,
  disagreements: Disagreement[],
  story: ToldStory,
): TellingRow {
  const byColumn = new Map<number, Place[]>()
  for (const place of places) append(byColumn, story.columnOf(place.article), place)
  const cells = story.columns.map((_, column) => {
    const own = byColumn.get(column) ?? []
    const copied = own.length > 0 && own.every(({ article }) => story.isCopied(article))
    return { state: stateOf(own, column, disagreements, story), copied, places: own }
  })
  return {
    kind,
    key,
    label: [...labels].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? key,
    cells,
    told: cells.filter(({ places, copied }) => places.length > 0 && !copied).length,
    disagreements,
  }
}

function stateOf(
  places: Place[],
  column: number,
  disagreements: Disagreement[],
  { columnOf }: ToldStory,
): CellState {
  if (places.length === 0) return 'absent'
  const own = disagreements.filter(
    ({ a, b }) => columnOf(a.article) === column || columnOf(b.article) === column,
  )
  if (own.some(({ state }) => state === 'conflict')) return 'conflict'
  return own.length > 0 ? 'differs' : 'present'
}
