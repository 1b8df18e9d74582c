import type { Annotations, ArticleInput, Engine, FailureCode, ReadingOptions } from '@parallax/domain'

/** What the pool asks a worker, one question at a time, and what it answers. `stop` is answered by the thread's end. */
export type Question =
  | { ask: 'engine' }
  | { ask: 'read'; input: ArticleInput; options: ReadingOptions }
  | { ask: 'stop' }

export type Answer =
  | { engine: Engine }
  | { annotations: Annotations }
  | { failure: { code: FailureCode; message: string } }
  | { fault: string }
