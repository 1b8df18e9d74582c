import { layoutSheet, type Sheet, type SheetLayout } from './sheet-layout.ts'
import type { Paper } from './size.ts'

/** A sheet on paper: the layout, and the part of the plane that the paper shows. */
export interface FittedSheet {
  layout: SheetLayout
  view: { x: number; y: number; width: number; height: number }
  /** Of the picture, pixels. */
  width: number
  height: number
}

/** Widths at which a sheet is laid out; smaller or larger paper gets one of them, made smaller or larger. */
const WIDTHS = { least: 360, most: 1440, step: 40 }

/** Lays a sheet out so that it fills the paper as well as its content allows; nothing is cut off. */
export function fitSheet(sheet: Sheet, { width, height }: Paper): FittedSheet {
  if (height === null) return asHighAsNeeded(sheet, width)
  const layout = nearest(sheet, height / width)
  const view = around(layout, height / width)
  return { layout, view, width, height }
}

function asHighAsNeeded(sheet: Sheet, width: number): FittedSheet {
  const layout = layoutSheet(sheet, Math.min(WIDTHS.most, Math.max(WIDTHS.least, width)))
  const high = Math.round((layout.height * width) / layout.width)
  return { layout, view: { x: 0, y: 0, width: layout.width, height: layout.height }, width, height: high }
}

/** The layout whose shape comes nearest to the paper's; a drawing over time is made as high as is left. */
function nearest(sheet: Sheet, shape: number): SheetLayout {
  let best: SheetLayout | undefined
  let least = Number.POSITIVE_INFINITY
  for (let width = WIDTHS.least; width <= WIDTHS.most; width += WIDTHS.step) {
    const natural = layoutSheet(sheet, width)
    const fitted =
      sheet.drawn.figure?.type === 'time'
        ? layoutSheet(sheet, width, width * shape - natural.height)
        : natural
    const distance = Math.abs(Math.log(fitted.height / fitted.width / shape)) + stretch(natural, fitted)
    if (distance < least) {
      best = fitted
      least = distance
    }
  }
  return best ?? layoutSheet(sheet, WIDTHS.least)
}

/** A drawing far from its own height reads worse: of two that fill the paper the more natural one wins. */
const stretch = (natural: SheetLayout, fitted: SheetLayout): number =>
  Math.abs(Math.log((fitted.drawing?.height ?? 1) / (natural.drawing?.height ?? 1))) / 4

/** The paper around the sheet, which stands in its middle. */
function around({ width, height }: SheetLayout, shape: number): FittedSheet['view'] {
  const wide = Math.max(width, height / shape)
  const high = wide * shape
  return { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high }
}
