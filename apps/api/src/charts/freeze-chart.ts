import { createHash } from 'node:crypto'
import { RendererBusy, type RenderJob } from '@parallax/charts/export'
import type { Drawn } from '@parallax/charts/prepare'
import { type Database, enginesOf, keepFrozen } from '@parallax/database'
import { type ChartSpec, Failure } from '@parallax/domain'
import { chartAddress, frozenAddress } from '@parallax/schema'
import { FORMS } from '../chart-files/address.ts'
import { makeFile } from '../chart-files/make-file.ts'
import { withoutLimit } from './ask-chart.ts'
import { addressOfChart, kept } from './find-chart.ts'
import type { StoredFrozen } from './stored-chart.ts'

export interface Freezer {
  database: Database
  /** The chart with the numbers of this moment. */
  drawn: (spec: ChartSpec, asOf: string) => Promise<Drawn>
  lastChange: () => Promise<string>
  render: (job: RenderJob) => Promise<Uint8Array>
  webUrl: string
}

/**
 * Keeps a chart's numbers of this moment, and all its files.
 * @returns its address, the same for the same numbers
 * @throws Failure STALE where the numbers change while they are counted
 */
export async function freezeChart(spec: ChartSpec, freezer: Freezer): Promise<string> {
  const { database, render, webUrl } = freezer
  const { drawn, full, engine, asOf } = await atRest(spec, freezer)
  const liveSlug = chartAddress(spec)
  const slug = frozenAddress({ spec, liveSlug, drawn, full, engine, asOf })
  if (await database.prisma.frozenChart.findUnique({ where: { slug }, select: { slug: true } })) return slug
  const frozen: StoredFrozen = { liveSlug, drawn, full, engine, asOf, frozenAt: new Date().toISOString() }
  const travelling = (of: Drawn) => kept(of, frozen, addressOfChart(webUrl, slug), webUrl)
  const files = await Promise.all(
    FORMS.map(async (form) => {
      const chart = travelling(drawn)
      const bytes = await makeFile({ form, spec, chart, full: full && travelling(full), look: {} }, render)
      return { form, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
    }),
  ).catch(orBusy)
  await keepFrozen(database, { slug, spec, live: { slug: liveSlug }, files, ...frozen })
  return slug
}

function orBusy(error: unknown): never {
  if (error instanceof RendererBusy)
    throw new Failure('BUSY', 'Many charts are being drawn. Freeze this one in a moment.')
  throw error
}

const TRIES = 3

/** Everything of one moment: numbers that change between two of its parts are counted again. */
async function atRest(spec: ChartSpec, { database, drawn, lastChange }: Freezer) {
  const wider = withoutLimit(spec)
  for (let tried = 0; tried < TRIES; tried++) {
    const asOf = await lastChange()
    const [shown, full, engine] = await Promise.all([
      drawn(spec, asOf),
      wider && drawn(wider, asOf),
      enginesOf(database.kysely),
    ])
    if ((await lastChange()) === asOf) return { drawn: shown, full, engine, asOf }
  }
  throw new Failure(
    'STALE',
    'Articles are coming in, and the numbers change while they are counted. Freeze the chart when all have been read.',
  )
}
