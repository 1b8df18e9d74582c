import type { Drawn } from '@parallax/charts/prepare'
import type { Travelling } from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import { type StoredChart, withoutLimit } from './ask-chart.ts'

export interface ChartSource {
  /** The chart at an address. */
  stored: (slug: string) => Promise<StoredChart>
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
  spec: ChartSpec
  /** Where it lives, without an ending. */
  address: string
  /** What it shows. */
  shown: () => Promise<Travelling>
  /** The same with nothing cut off by a limit; null where it shows all. */
  full: () => Promise<Travelling | null>
}

/** Why there is no chart to show: an HTTP status and words for people. */
export interface NoChart {
  status: 404 | 422
  title: string
  message: string
}

export const addressOfChart = (webUrl: string, slug: string): string =>
  `${webUrl.replace(/\/$/, '')}/charts/${slug}`

/** The chart that an address names, for a file, an embed or whoever asks: the one place that decides what may be shown. */
export async function findChart(
  slug: string,
  request: Request,
  source: ChartSource,
): Promise<FoundChart | NoChart> {
  const chart = await source.stored(slug)
  if (!chart)
    return {
      status: 404,
      title: 'There is no chart here',
      message: 'Its address may be cut short, or it belongs to another installation.',
    }
  if (!chart.spec) return { status: 422, title: 'This chart cannot be shown', message: chart.failure.message }
  const { spec } = chart
  const address = addressOfChart(source.webUrl, slug)
  const draw = async (asked: ChartSpec): Promise<Travelling> => {
    const asOf = await source.lastChange()
    return { drawn: await source.drawn(asked, request, asOf), address, asOf }
  }
  return {
    slug,
    spec,
    address,
    shown: () => draw(spec),
    full: async () => {
      const wider = withoutLimit(spec)
      return wider && (await draw(wider))
    },
  }
}
