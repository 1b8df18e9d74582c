import { CHART_SPEC_VERSION } from '@parallax/domain'
import type { Transport } from '../../src/transport.ts'

/** Saves a chart and gives its slug. @throws Error with the API's words where it is refused */
export async function saveChart(api: Transport, spec: object): Promise<string> {
  const answer = await api.fetch('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `mutation($spec: JSON!) {
        saveChart(spec: $spec) { ... on MutationSaveChartSuccess { data { slug } } ... on InputFailure { message } }
      }`,
      variables: { spec: { version: CHART_SPEC_VERSION, ...spec } },
    }),
  })
  const { data } = (await answer.json()) as {
    data: { saveChart: { data?: { slug: string }; message?: string } }
  }
  if (!data.saveChart.data) throw new Error(data.saveChart.message)
  return data.saveChart.data.slug
}
