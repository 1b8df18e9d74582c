import type { RenderJob } from './job.ts'
import { render } from './render.ts'

/** What a thread of the pool does with each job. The bytes are copied: those of the rasteriser cannot change owner. */
export const work = (job: RenderJob): Promise<Uint8Array> => render(job)
