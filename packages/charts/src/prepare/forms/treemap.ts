import type { BarRow, Drawn } from '../drawn.ts'
import type { Look } from '../figure-parts.ts'
import type { TreemapFigure } from './drawn.ts'

/**
 * Ranked bars as tiles.
 *
 * @param whole what the tiles together are, and are not
 * @param kindOf how a row’s kind looks and is called; null where all are of one
 */
export function treemap(
  drawn: Drawn,
  whole: string,
  kindOf: (row: BarRow) => { label: string; look: Look } | null,
): Drawn {
  const { figure } = drawn
  if (figure?.type !== 'bars') return drawn
  const kinds = new Map(figure.rows.flatMap((row) => entriesOf(kindOf(row))))
  const tiled: TreemapFigure = {
    type: 'treemap',
    tiles: figure.rows
      .filter(({ value }) => value > 0)
      .map((row) => ({
        id: row.id,
        label: row.label,
        text: row.text,
        more: row.more,
        look: kindOf(row)?.look ?? null,
        mark: row.mark,
      })),
    legend: kinds.size > 1 ? [...kinds.values()] : [],
    shown: figure.shown,
  }
  return { ...drawn, caveats: [whole, ...drawn.caveats], figure: tiled }
}

const entriesOf = (kind: { label: string; look: Look } | null) => (kind ? [[kind.label, kind] as const] : [])
