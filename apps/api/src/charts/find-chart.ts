import { freedFilter } from '@parallax/addresses'
import type { Drawn } from '@parallax/charts/prepare'
import { asFrozen, type Travelling } from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import { withoutLimit } from './ask-chart.ts'
import { entryTo } from './entry.ts'
import { DELETED, NOT_HERE, type NoChart } from './no-chart.ts'
import type { ChartStore, StoredFrozen } from './stored-chart.ts'

export interface ChartSource {
  /** The charts that are kept. */
  store: ChartStore
  /** Its drawing with the numbers of this moment. */
  drawn: (spec: ChartSpec, request: Request, asOf: string) => Promise<Drawn>
  /** When numbers last changed: ISO instant. */
  lastChange: () => Promise<string>
  /** The dashboard's address. */
  webUrl: string
}

/** A chart at its address, ready to be drawn. */
export interface FoundChart {
  slug: string
  /** Its document, with what the address set of its filter. */
  spec: ChartSpec
  /** Where it lives, without an ending. */
  address: string
  /** What it shows. */
  shown: () => Promise<Travelling>
  /** The same with nothing cut off by a limit; null where it shows all. */
  full: () => Promise<Travelling | null>
  /** Of a frozen chart: a file in its default look as it was made then; null of a live one. */
  kept: (form: string) => Promise<Uint8Array | null>
  isFrozen: boolean
  /** Whether nobody may keep a copy: it was reached by a link, which can be revoked. */
  isPrivate: boolean
  /** Sites that may show it in a frame; none: any. */
  frameAncestors: readonly string[]
  /** Parameters of the address that this took: the link, and what was set of the filter. */
  taken: readonly string[]
}

export const addressOfChart = (webUrl: string, slug: string): string =>
  `${webUrl.replace(/\/$/, '')}/charts/${slug}`

/**
 * The chart that an address names, for a file, an embed or whoever asks: the one place that decides what may be shown.
 * @param search what follows the question mark of the chart's address
 */
export async function findChart(
  slug: string,
  request: Request,
  source: ChartSource,
  search = new URL(request.url).searchParams,
): Promise<FoundChart | NoChart> {
  const { store, webUrl } = source
  const chart = await store.chart(slug)
  if (!chart) return (await store.wasDeleted(slug)) ? DELETED : NOT_HERE
  const entry = await entryTo(slug, chart, search.get('link'), store)
  if ('status' in entry) return entry
  const { document, frozen, frameAncestors } = chart
  if (!document.spec)
    return { status: 422, title: 'This chart cannot be shown', message: document.failure.message }
  const address = addressOfChart(webUrl, slug)
  const common = { slug, address, isPrivate: entry.isPrivate, frameAncestors }
  const link = entry.isPrivate ? ['link'] : []
  if (frozen)
    return {
      ...common,
      isFrozen: true,
      spec: document.spec,
      shown: async () => kept(frozen.drawn, frozen, address, webUrl),
      full: async () => frozen.full && kept(frozen.full, frozen, address, webUrl),
      kept: (form) => store.file(slug, form),
      taken: link,
    }
  const { filter, set } = freedFilter(document.spec.filter, entry.free, search)
  const spec = { ...document.spec, filter }
  const draw = async (asked: ChartSpec): Promise<Travelling> => {
    const asOf = await source.lastChange()
    return { drawn: await source.drawn(asked, request, asOf), address, asOf }
  }
  return {
    ...common,
    isFrozen: false,
    spec,
    shown: () => draw(spec),
    full: async () => {
      const wider = withoutLimit(spec)
      return wider && (await draw(wider))
    },
    kept: async () => null,
    taken: [...link, ...set],
  }
}

/** A frozen chart's numbers with what must be said of them. */
export const kept = (drawn: Drawn, frozen: StoredFrozen, address: string, webUrl: string): Travelling =>
  asFrozen(
    { drawn, address, asOf: frozen.asOf },
    { at: frozen.frozenAt, live: addressOfChart(webUrl, frozen.liveSlug), engine: frozen.engine },
  )
