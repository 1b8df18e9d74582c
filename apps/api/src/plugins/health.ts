import type { Plugin } from 'graphql-yoga'
import type { Health } from '../health.ts'

/** GET /health: 200 where the process works and the database answers, else 503; for supervisors and load balancers. */
export function healthReport(health: () => Promise<Health>): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== '/health' || request.method !== 'GET') return
      const report = await health()
      endResponse(
        new fetchAPI.Response(`${JSON.stringify(report)}\n`, {
          status: report.status === 'ok' ? 200 : 503,
          headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
        }),
      )
    },
  }
}
