import type { Metadata, Viewport } from 'next'
import { notFound } from 'next/navigation'
import { embedTheme } from '../../../features/chart/embed-theme.ts'
import { EmbeddedChart } from '../../../features/chart/embedded-chart.tsx'
import { loadChart } from '../../../features/chart/load-chart.ts'
import { Unreadable } from './unreadable.tsx'

export const dynamic = 'force-dynamic'

interface EmbedProps {
  params: Promise<{ slug: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: EmbedProps): Promise<Metadata> {
  const { slug } = await params
  const chart = await loadChart(slug)
  if (!chart) return { title: 'No such chart', robots: { index: false } }
  if ('failure' in chart) return { title: 'A chart that cannot be drawn here', robots: { index: false } }
  return {
    title: { absolute: chart.drawn.title },
    description: chart.drawn.finding,
    robots: { index: false },
  }
}

export async function generateViewport({ searchParams }: EmbedProps): Promise<Viewport> {
  const theme = embedTheme(await searchParams)
  return { colorScheme: theme === 'auto' ? 'light dark' : theme }
}

/** One chart without the dashboard around it. All its data comes with the page: nothing is fetched or stored in the frame. */
export default async function EmbedPage({ params, searchParams }: EmbedProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams])
  const chart = await loadChart(slug)
  if (!chart) notFound()
  if ('failure' in chart) return <Unreadable failure={chart.failure} />
  return <EmbeddedChart slug={slug} theme={embedTheme(search)} {...chart} />
}
