import { redirect } from 'next/navigation'
import { loadChart } from '../../../features/chart/load-chart.ts'
import { passToApi } from '../../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'

interface ChartAddress {
  params: Promise<{ path: string[] }>
}

/** One address, every form: with an ending it is a file, which the API makes; without one it is the chart in the dashboard. */
export async function GET(request: Request, { params }: ChartAddress): Promise<Response> {
  const [slug = '', ...rest] = (await params).path
  if (rest.length > 0 || slug.includes('.')) return passToApi(request)
  const chart = await loadChart(slug)
  if (!chart || !('page' in chart)) return new Response('There is no such chart here.\n', { status: 404 })
  redirect(chart.page)
}
export { passToApi as HEAD }
