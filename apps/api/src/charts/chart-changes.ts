import type { Drawn } from '@parallax/charts/prepare'
import { since } from '@parallax/charts/since'
import { enginesOf } from '@parallax/database'
import { type ChartChanges, readChartSpec } from '@parallax/domain'
import type { Freezer } from './freeze-chart.ts'

/** What has changed since a chart was frozen; null where there is none, or its document is not known here. */
export async function chartChanges(
  slug: string,
  { database, drawn, lastChange }: Pick<Freezer, 'database' | 'drawn' | 'lastChange'>,
): Promise<ChartChanges | null> {
  const row = await database.prisma.frozenChart.findUnique({ where: { slug }, include: { chart: true } })
  const { spec } = readChartSpec(row?.chart.spec)
  if (!row || !spec) return null
  const asOf = await lastChange()
  const [now, engine] = await Promise.all([drawn(spec, asOf), enginesOf(database.kysely)])
  return since(
    { drawn: row.drawn as unknown as Drawn, engine: row.engine, asOf: row.asOf.toISOString() },
    { drawn: now, engine, asOf },
  )
}
