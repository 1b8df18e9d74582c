import { z } from 'zod'
import { Confidence } from './spans.ts'

/** An output line of `parallax group`. */
export const Grouping = z.object({
  id: z.string(),
  story: z.string(),
  copyOf: z.object({ id: z.string(), kind: z.enum(['exact', 'near']), similarity: Confidence }).nullable(),
  reuse: z.array(z.object({ id: z.string(), share: Confidence })),
  /** The version of the same page before this one; where `copyOf` names a version too, it is no other article's copy. */
  revisionOf: z.object({ id: z.string() }).optional(),
})
export type Grouping = z.infer<typeof Grouping>
