import { passToApi } from '../../../lib/api-proxy.ts'

export const dynamic = 'force-dynamic'
export { passToApi as GET, passToApi as OPTIONS, passToApi as POST }
