import { type Drawn, marksOf } from '../prepare/index.ts'
import type { RenderJob } from './job.ts'

/** More numbers than this are no picture that somebody could read, and would keep a thread for minutes. */
const MOST_MARKS = 20_000

/** The job, or where its figure holds too many numbers, one that says so in the figure's place. */
export function drawable(job: RenderJob): RenderJob {
  const { drawn } = job.chart
  if (drawn.figure === null) return job
  const marks = marksOf(drawn.figure).length
  return marks <= MOST_MARKS ? job : { ...job, chart: { ...job.chart, drawn: withoutFigure(drawn, marks) } }
}

function withoutFigure(drawn: Drawn, marks: number): Drawn {
  const said = `${marks.toLocaleString('en')} numbers are more than a picture can show. A shorter period or a wider unit makes fewer; the data has them all.`
  return { ...drawn, figure: null, empty: said, finding: said }
}
