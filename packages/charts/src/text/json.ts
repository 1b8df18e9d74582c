import type { ChartSpec } from '@parallax/domain'
import type { Travelling } from './about.ts'

/** The chart as data: its document, its words, its numbers unformatted. Keys are stable. */
export function jsonOf(spec: ChartSpec, { drawn, address, asOf, frozen }: Travelling): string {
  const { table } = drawn
  return `${JSON.stringify(
    {
      address,
      asOf,
      frozen: frozen ?? null,
      spec,
      title: drawn.title,
      subtitle: drawn.subtitle,
      finding: drawn.finding,
      notes: drawn.notes,
      caveats: drawn.caveats,
      counted: drawn.counted,
      furniture: drawn.furniture?.text ?? null,
      source: { text: drawn.source.text, articles: drawn.source.articles },
      columns: table.columns,
      rows: table.rows.map((row) => row.map(({ raw }) => raw)),
    },
    null,
    2,
  )}\n`
}
