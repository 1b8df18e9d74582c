import { z } from 'zod'
import { Confidence } from './spans.ts'
import { STORY_TIES } from './stories.ts'

/** An output line of `parallax group`. */
export const Grouping = z.object({
  id: z.string(),
  story: z.string(),
  /** The headline that says most of what the story's articles say; null where none has words. */
  storyName: z.string().nullable(),
  /** Its earliest dated article that copies no other; null where none is dated. */
  firstReport: z.string().nullable(),
  /** The article of the story that this one is tied to and by what; null for the one in the midst, and for one alone. */
  tiedTo: z
    .object({
      id: z.string(),
      by: z.enum(STORY_TIES),
      names: z.array(z.string()),
      numbers: z.array(z.string()),
      words: z.array(z.string()),
      /** Days between the two; null where one has no date. */
      days: z.int().nullable(),
    })
    .nullable(),
  copyOf: z.object({ id: z.string(), kind: z.enum(['exact', 'near']), similarity: Confidence }).nullable(),
  reuse: z.array(z.object({ id: z.string(), share: Confidence })),
  /** The version of the same page before this one; where `copyOf` names a version too, it is no other article's copy. */
  revisionOf: z.object({ id: z.string() }).optional(),
})
export type Grouping = z.infer<typeof Grouping>
