import { z } from 'zod'
import { TONE_DIRECTIONS, TONE_VOICES } from './vocabulary.ts'

/** Which mentions are meant, of those whose clause was read: of this entity, and in this voice and direction where told. */
export const ToneChoice = z.object({
  entity: z.string().min(1),
  voice: z.enum(TONE_VOICES).optional(),
  direction: z.enum(TONE_DIRECTIONS).optional(),
  /** True: only mentions that say something, against or for: those that a mean is over. */
  telling: z.literal(true).optional(),
})
export type ToneChoice = z.infer<typeof ToneChoice>
