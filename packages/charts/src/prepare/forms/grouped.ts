import type { Drawn, HeatCell, HeatFigure } from '../drawn.ts'
import { looksOf } from '../palette.ts'
import { capital, count, number, plural } from '../words.ts'
import type { GroupedBar, GroupedFigure } from './drawn.ts'

/** More outlets than this cannot be told apart; more groups are a map, not a comparison. */
const MOST_COLUMNS = 6
const MOST_GROUPS = 10

/**
 * A heat map’s shares as bars, group by group: fewer of them, but lengths compare better than colours.
 *
 * @param noun what stands in the rows
 */
export function grouped(drawn: Drawn, noun: string): Drawn {
  const { figure } = drawn
  if (figure?.type !== 'heat') return drawn
  const bars = groupedFigure(figure, noun)
  return { ...drawn, counted: drawn.counted.replace(/^A cell is/, 'A bar is'), figure: bars }
}

function groupedFigure(figure: HeatFigure, noun: string): GroupedFigure {
  const columns = figure.columns.slice(0, MOST_COLUMNS)
  const look = looksOf(columns.map(({ id }) => (id === 'unknown' ? null : id)))
  const looks = columns.map(({ id }) => look(id === 'unknown' ? null : id))
  const groups = figure.rows.slice(0, MOST_GROUPS).map(({ id, label, cells }) => ({
    id,
    label,
    bars: columns.flatMap((column, i) => {
      const [cell, own] = [cells[i], looks[i]]
      return cell && own ? [barOf(cell, column, own)] : []
    }),
  }))
  const ends = groups.flatMap(({ bars }) => bars.map(({ value, interval }) => interval?.upper ?? value ?? 0))
  const all = groups.flatMap(({ bars }) => bars)
  return {
    type: 'grouped',
    columns: columns.flatMap((column, i) => {
      const own = looks[i]
      return own ? [{ ...column, look: own }] : []
    }),
    groups,
    max: Math.max(0, ...ends),
    unitsLabel: all.some(({ units }) => units) ? figure.unitsLabel : null,
    shown: shownOf(figure, columns.length, groups.length, noun),
  }
}

function barOf(cell: HeatCell, column: HeatFigure['columns'][number], look: GroupedBar['look']): GroupedBar {
  const [hits, of] = [cell.mark?.value ?? 0, column.mark.value]
  const counts = `${number(hits)} of ${number(of)}`
  return {
    id: column.id,
    look,
    value: cell.share?.value ?? null,
    interval: cell.share?.interval ?? null,
    units: cell.units,
    text: cell.units ? counts : `${cell.text} · ${counts}`,
    mark: cell.mark,
  }
}

function shownOf({ columns, rows, shown }: HeatFigure, outlets: number, groups: number, noun: string) {
  const said = [
    outlets < columns.length ? `the first ${number(outlets)} of ${count(columns.length, 'outlet')}` : shown,
    groups < rows.length
      ? `the ${number(groups)} most frequent of ${number(rows.length)} ${plural(2, noun)}`
      : null,
  ].filter((part) => part !== null)
  return said.length === 0 ? null : capital(said.join(', '))
}
