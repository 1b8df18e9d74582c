import { strToU8, zipSync } from 'fflate'
import { bibtexOf, citationOf, cslOf, csvOf, fileName, jsonOf, markdownOf, risOf } from '../../text/index.ts'
import type { RenderJob } from '../job.ts'

export interface Pictures {
  svg: string
  png: Uint8Array
  pdf: Uint8Array
}

/** Everything of a chart in one archive: pictures, numbers, what to say of them, and how to cite them. */
export function zipOf({ chart, spec, full }: RenderJob, { svg, png, pdf }: Pictures): Uint8Array {
  const name = fileName(chart.drawn, chart.asOf)
  const citations = [citationOf(chart)]
  const files: Record<string, Uint8Array> = {
    'README.md': strToU8(markdownOf(chart)),
    [`${name}.svg`]: strToU8(svg),
    [`${name}.png`]: png,
    [`${name}.pdf`]: pdf,
    [`${name}.csv`]: strToU8(csvOf(chart.drawn)),
    ...(full ? { [`${name}_full.csv`]: strToU8(csvOf(full.drawn)) } : {}),
    'citation.bib': strToU8(bibtexOf(citations)),
    'citation.json': strToU8(cslOf(citations)),
    'citation.ris': strToU8(risOf(citations)),
    ...(spec ? { [`${name}.json`]: strToU8(jsonOf(spec, chart)) } : {}),
  }
  // One time for all files, or the same chart would be other bytes a second later; an archive knows none before 1980.
  const mtime = new Date(Math.max(Date.parse(chart.asOf), Date.UTC(1980, 0, 2)))
  return zipSync(files, { mtime, level: 6 })
}
