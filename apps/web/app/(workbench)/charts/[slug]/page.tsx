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
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params
  const chart = await loadChart(slug)
  if (!chart) return { title: 'No such chart' }
  if ('failure' in chart) return { title: 'A chart that cannot be drawn here' }
  const origin = await home()
  return previewOf({
    drawn: chart.drawn,
    address: `${origin}/charts/${encodeURIComponent(slug)}`,
    oembed: `${origin}/oembed`,
  })
}

/** One chart at its own address, with every way to take it along. */
export default async function SavedChartPage({ params }: Props) {
  const { slug } = await params
  const chart = await loadChart(slug)
  if (!chart) notFound()
  if ('failure' in chart) return <Empty title="This chart cannot be drawn here.">{chart.failure}</Empty>
  const { spec, drawn, frozen } = chart
  const origin = await home()
  if (frozen) return <FrozenPage slug={slug} drawn={drawn} frozen={frozen} origin={origin} />
  return <ChartPage slug={slug} spec={spec} title={drawn.title} origin={origin} />
}
