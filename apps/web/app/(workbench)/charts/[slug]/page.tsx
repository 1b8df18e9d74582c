import type { RawParams } from '@parallax/addresses'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { loadChart } from '../../../../features/chart/load-chart.ts'
import { ChartPage } from '../../../../features/chart-page/chart-page.tsx'
import { previewOf } from '../../../../features/chart-page/preview.ts'
import { FrozenPage } from '../../../../features/frozen/frozen-page.tsx'
import { home } from '../../../../lib/home.ts'
import { Empty } from '../../../../ui/empty.tsx'

interface Props {
  params: Promise<{ slug: string }>
  searchParams: Promise<RawParams>
}

/** What the address sets of the chart; what the workbench itself keeps there is none of it. */
async function stateOf({ params, searchParams }: Props): Promise<{ slug: string; query: string }> {
  const { open: _open, form: _form, ...raw } = await searchParams
  const pairs = Object.entries(raw).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value]] : [],
  )
  return { slug: (await params).slug, query: String(new URLSearchParams(pairs)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, query } = await stateOf(props)
  const chart = await loadChart(slug, query)
  if (!chart) return { title: 'No such chart' }
  if ('failure' in chart) return { title: 'A chart that cannot be drawn here' }
  const origin = await home()
  return previewOf({
    drawn: chart.drawn,
    address: `${origin}/charts/${encodeURIComponent(slug)}`,
    query,
    oembed: `${origin}/oembed`,
  })
}

/** One chart at its own address, with every way to take it along. */
export default async function SavedChartPage(props: Props) {
  const { slug, query } = await stateOf(props)
  const chart = await loadChart(slug, query)
  if (!chart) notFound()
  if ('failure' in chart) return <Empty title="This chart cannot be drawn here.">{chart.failure}</Empty>
  const { spec, drawn, frozen } = chart
  const origin = await home()
  if (frozen) return <FrozenPage slug={slug} drawn={drawn} frozen={frozen} origin={origin} />
  return <ChartPage slug={slug} spec={spec} title={drawn.title} origin={origin} />
}
