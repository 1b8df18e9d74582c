import type { RenderJob } from '@parallax/charts/export'
import { csvOf, jsonOf, markdownOf, type Travelling } from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import type { Form } from './address.ts'

export const TYPES: Readonly<Record<Form, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
}

export interface FileAsked {
  form: Form
  spec: ChartSpec
  chart: Travelling
  /** With nothing cut off by a limit; null where the chart shows all. */
  full: Travelling | null
  look: RenderJob['look']
}

/** A chart in one form. @throws as the renderer does */
export async function makeFile(
  { form, spec, chart, full, look }: FileAsked,
  render: (job: RenderJob) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  switch (form) {
    case 'csv':
      return utf8(csvOf(chart.drawn))
    case 'json':
      return utf8(jsonOf(spec, chart))
    case 'md':
      return utf8(markdownOf(chart))
    default:
      return render({ form, chart, look, spec, full })
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
