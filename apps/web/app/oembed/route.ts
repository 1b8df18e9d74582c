import { passToApi } from '../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'

/** How other pages show a chart of ours (oEmbed). */
export { passToApi as GET, passToApi as HEAD }
