import type { Figure } from './drawn.ts'
import type { Mark } from './figure-parts.ts'

/** A mark with the name it has within its drawing. */
export interface NamedMark {
  id: string
  mark: Mark
}

/** Every mark that opens, in the order in which a keyboard walks through them. */
export function marksOf(figure: Figure): NamedMark[] {
  return allMarks(figure).filter(({ mark }) => mark.opens !== null)
}

function allMarks(figure: Figure): NamedMark[] {
  switch (figure.type) {
    case 'bars':
      return figure.rows.map(({ id, mark }) => ({ id: markId('row', id), mark }))
    case 'intervals':
      return [...figure.rows, ...figure.units].map(({ id, mark }) => ({ id: markId('row', id), mark }))
    case 'time':
      return [
        ...figure.series.flatMap(({ id, points }) =>
          points.flatMap((mark, index) => (mark ? [{ id: markId('point', id, index), mark }] : [])),
        ),
        ...figure.series.flatMap(({ id, undated }) =>
          undated ? [{ id: markId('undated', id), mark: undated }] : [],
        ),
        ...(figure.coverage?.cells ?? []).flatMap(({ mark }, index) =>
          mark ? [{ id: markId('covered', index), mark }] : [],
        ),
      ]
    case 'network':
      return [
        ...figure.nodes.map(({ id, mark }) => ({ id: markId('node', id), mark })),
        ...figure.edges.map(({ id, mark }) => ({ id: markId('edge', id), mark })),
      ]
    case 'diverging':
      return [
        ...figure.sides.map(({ id, mark }) => ({ id: markId('side', id), mark })),
        ...figure.sections.flatMap(({ rows }) =>
          rows.flatMap(({ id, bars }) =>
            bars.map(({ mark }, side) => ({ id: markId('bar', id, side), mark })),
          ),
        ),
      ]
    case 'slope':
      return [
        ...figure.periods.map(({ mark }, at) => ({ id: markId('period', at), mark })),
        ...figure.lines.flatMap(({ id, ends }) =>
          ends.map(({ mark }, at) => ({ id: markId('end', id, at), mark })),
        ),
      ]
    case 'treemap':
      return figure.tiles.map(({ id, mark }) => ({ id: markId('tile', id), mark }))
    case 'grouped':
      return [
        ...figure.columns.map(({ id, mark }) => ({ id: markId('column', id), mark })),
        ...figure.groups.flatMap((group) =>
          group.bars.flatMap(({ mark }, index) =>
            mark ? [{ id: markId('bar', group.id, index), mark }] : [],
          ),
        ),
      ]
    case 'heat':
      return [
        ...figure.columns.map(({ id, mark }) => ({ id: markId('column', id), mark })),
        ...figure.rows.flatMap((row) =>
          row.cells.flatMap(({ mark }, index) => (mark ? [{ id: markId('cell', row.id, index), mark }] : [])),
        ),
      ]
  }
}

export const markId = (...parts: (string | number)[]): string => parts.join('/')
