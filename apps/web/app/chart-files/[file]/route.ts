import { passToApi } from '../../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'

interface ChartFile {
  params: Promise<{ file: string }>
}

/** A chart as a file, which the API makes. Its address is `/charts/SLUG.FORM`, which `next.config.ts` leads here. */
export async function GET(request: Request, { params }: ChartFile): Promise<Response> {
  const address = new URL(request.url)
  address.pathname = `/charts/${(await params).file}`
  return passToApi(new Request(address, request))
}
export { GET as HEAD }
