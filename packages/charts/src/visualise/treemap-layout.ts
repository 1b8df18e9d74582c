import type { TreemapFigure } from '../prepare/index.ts'
import { NARROW, TEXT_SMALL } from './measures.ts'
import { textWidth } from './text.ts'

export interface TileBox {
  x: number
  y: number
  width: number
  height: number
}

const LEGEND_ROW = 22
const FOOT = 20

/** Where each kind of thing stands in the legend. */
export function treemapLegend({ legend }: TreemapFigure, width: number): { x: number; row: number }[] {
  let x = 0
  let row = 0
  return legend.map(({ label }) => {
    const own = textWidth(label, TEXT_SMALL) + 34
    if (x > 0 && x + own > width) {
      x = 0
      row++
    }
    const place = { x, row }
    x += own
    return place
  })
}

export function treemapParts(
  figure: TreemapFigure,
  width: number,
): { top: number; map: number; foot: number } {
  const rows = figure.legend.length === 0 ? 0 : (treemapLegend(figure, width).at(-1)?.row ?? 0) + 1
  return {
    top: rows * LEGEND_ROW,
    map: width < NARROW ? Math.round(width * 1.15) : Math.round(Math.min(460, width * 0.55)),
    foot: figure.shown ? FOOT : 0,
  }
}

export function treemapHeight(figure: TreemapFigure, width: number): number {
  const { top, map, foot } = treemapParts(figure, width)
  return top + map + foot
}

/**
 * Tiles of the given areas that fill a box, as square as may be (Bruls, Huizing and van Wijk 2000, “Squarified treemaps”).
 *
 * @param values above 0, the largest first
 */
export function squarify(values: readonly number[], box: TileBox): TileBox[] {
  const all = values.reduce((sum, value) => sum + value, 0)
  const areas = values.map((value) => (value / all) * box.width * box.height)
  const tiles: TileBox[] = []
  let rest = box
  for (let start = 0; start < areas.length; ) {
    const side = Math.min(rest.width, rest.height)
    let end = start + 1
    while (
      end < areas.length &&
      worst(areas.slice(start, end + 1), side) <= worst(areas.slice(start, end), side)
    )
      end++
    const row = placeRow(areas.slice(start, end), rest)
    tiles.push(...row.tiles)
    rest = row.rest
    start = end
  }
  return tiles
}

/** The worst ratio of length to breadth in a row of these areas along a side. */
function worst(row: readonly number[], side: number): number {
  const sum = row.reduce((all, area) => all + area, 0)
  const [most, least] = [Math.max(...row), Math.min(...row)]
  return Math.max((side ** 2 * most) / sum ** 2, sum ** 2 / (side ** 2 * least))
}

/** A row along the shorter side, and what is left of the box. */
function placeRow(row: readonly number[], box: TileBox): { tiles: TileBox[]; rest: TileBox } {
  const sum = row.reduce((all, area) => all + area, 0)
  const upright = box.width >= box.height
  const depth = sum / Math.min(box.width, box.height)
  let at = 0
  const tiles = row.map((area) => {
    const length = area / depth
    const tile = upright
      ? { x: box.x, y: box.y + at, width: depth, height: length }
      : { x: box.x + at, y: box.y, width: length, height: depth }
    at += length
    return tile
  })
  const rest = upright
    ? { ...box, x: box.x + depth, width: Math.max(0, box.width - depth) }
    : { ...box, y: box.y + depth, height: Math.max(0, box.height - depth) }
  return { tiles, rest }
}
