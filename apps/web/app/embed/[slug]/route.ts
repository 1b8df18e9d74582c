import { passToApi } from '../../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'

/** Charts for other people's pages: the API makes them, light and without the dashboard's script. */
export { passToApi as GET, passToApi as HEAD }
