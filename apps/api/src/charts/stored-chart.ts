import type { Drawn } from '@parallax/charts/prepare'
import { type Database, frozenFile, signingKey } from '@parallax/database'
import { type ChartAccess, type ReadChart, readChartSpec } from '@parallax/domain'

/** A saved chart: its document, who may see it, and its numbers where they are frozen. */
export interface StoredChart {
  document: ReadChart
  access: ChartAccess
  frameAncestors: readonly string[]
  free: readonly string[]
  frozen: StoredFrozen | null
}

export interface StoredFrozen {
  liveSlug: string
  drawn: Drawn
  /** With nothing cut off by a limit; null where it shows all. */
  full: Drawn | null
  engine: readonly string[]
  /** ISO instants. */
  asOf: string
  frozenAt: string
}

export interface StoredLink {
  slug: string
  expiresAt: Date | null
  revokedAt: Date | null
  free: readonly string[]
}

/** What is kept of charts. */
export interface ChartStore {
  /** Null where the address has none. */
  chart: (slug: string) => Promise<StoredChart | null>
  /** Whether there was one at the address. */
  wasDeleted: (slug: string) => Promise<boolean>
  link: (id: string) => Promise<StoredLink | null>
  linkKey: () => Promise<Uint8Array>
  /** A frozen chart's file as it was made when it was frozen. */
  file: (slug: string, form: string) => Promise<Uint8Array | null>
}

export function chartStore(database: Database): ChartStore {
  const { prisma, kysely } = database
  return {
    chart: async (slug) => {
      const row = await prisma.chart.findUnique({ where: { slug }, include: { frozen: true } })
      if (!row) return null
      const { spec, access, frameAncestors, free, frozen } = row
      return {
        ...{ document: readChartSpec(spec), access, frameAncestors, free },
        frozen: frozen && {
          liveSlug: frozen.liveSlug,
          // What is kept was drawn by this product, whichever its release: who draws it takes what it finds.
          drawn: frozen.drawn as unknown as Drawn,
          full: frozen.full as unknown as Drawn | null,
          engine: frozen.engine,
          asOf: frozen.asOf.toISOString(),
          frozenAt: frozen.frozenAt.toISOString(),
        },
      }
    },
    wasDeleted: async (slug) => (await prisma.deletedChart.findUnique({ where: { slug } })) !== null,
    link: (id) => prisma.chartLink.findUnique({ where: { id } }),
    linkKey: () => signingKey(database, 'link'),
    file: async (slug, form) => (await frozenFile(kysely, slug, form))?.bytes ?? null,
  }
}
