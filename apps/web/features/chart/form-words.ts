import type { ChartForm } from '@parallax/domain'

/** What the forms of charts are called where one is chosen. */
export const FORM_WORDS: Readonly<Record<ChartForm, string>> = {
  bars: 'Bars',
  treemap: 'Treemap',
  lines: 'Lines',
  areas: 'Stacked areas',
  multiples: 'Small multiples',
  slope: 'Change between halves',
  columns: 'Columns',
  heat: 'Heat map',
  grouped: 'Grouped bars',
}
