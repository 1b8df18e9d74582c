import type { RenderJob } from '@parallax/charts/export'
import {
  bibtexOf,
  citationOf,
  cslOf,
  csvOf,
  jsonOf,
  markdownOf,
  risOf,
  type Travelling,
} from '@parallax/charts/text'
import type { ChartSpec } from '@parallax/domain'
import type { Form } from './address.ts'

export const TYPES: Readonly<Record<Form, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
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
    case 'bib':
      return utf8(bibtexOf([citationOf(chart)]))
    case 'ris':
      return utf8(risOf([citationOf(chart)]))
    case 'csl.json':
      return utf8(cslOf([citationOf(chart)]))
    default:
      return render({ form, chart, look, spec, full })
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
