import type { ReportJob } from '../files/job.ts'
import { make } from './make.ts'

/** What the thread does with each job. */
export const work = (job: ReportJob): Promise<Uint8Array> => make(job)
