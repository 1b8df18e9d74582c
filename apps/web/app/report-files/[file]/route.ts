import { passToApi } from '../../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'

interface FileAddress {
  params: Promise<{ file: string }>
}

/** `/reports/<id>.<form>` is led here (next.config.ts): the page of a report has the same place in the tree of addresses. */
export async function GET(request: Request, { params }: FileAddress): Promise<Response> {
  const asked = new URL(request.url)
  asked.pathname = `/reports/${(await params).file}`
  return passToApi(new Request(asked, request))
}
export { GET as HEAD }
