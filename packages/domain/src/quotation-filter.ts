import { z } from 'zod'
import { CUE_CLASSES, type CueClass, QUOTATION_KINDS, type QuotationKind } from './vocabulary.ts'

const Ids = z.array(z.string().min(1)).max(50)

/** Which quotations are meant; all parts must hold, an absent or empty part asks nothing. */
export const QuotationFilter = z.object({
  /** Spoken by one of these entities. */
  speakers: Ids.optional(),
  /** True: only where the speaker was joined to an entity; false: only where it could not be. */
  speakerKnown: z.boolean().optional(),
  kinds: z.array(z.enum(QUOTATION_KINDS)).optional(),
  cueClasses: z.array(z.enum(CUE_CLASSES)).optional(),
  /** True: only with a reporting word; false: only without. */
  cued: z.boolean().optional(),
  /** The reporting word itself, in just this form: `said`. Case does not matter. */
  cue: z.string().min(1).max(100).optional(),
  /** Words in the content, in websearch syntax. */
  words: z.string().max(500).optional(),
  /** The content names every one of these entities. */
  naming: Ids.optional(),
  /** Words that the content has at least. */
  minWords: z.int().min(1).max(100_000).optional(),
})
export type QuotationFilter = z.infer<typeof QuotationFilter>

/** One mark of a chart of quotations. */
export interface QuotationSlice {
  /** null: the speaker could not be joined to an entity. */
  speaker?: string | null
  kind?: QuotationKind
  /** null: without a reporting word. */
  cueClass?: CueClass | null
  cue?: string
}

/** No quotation is so: a reporting word has a class, and there is none. */
const NOTHING: QuotationFilter = { cued: false, cueClasses: [...CUE_CLASSES] }

/** Narrows a choice of quotations to one mark; the result selects exactly the quotations that the mark counts. */
export function narrowQuotations(filter: QuotationFilter, slice: QuotationSlice): QuotationFilter {
  const { speaker, kind, cueClass, cue } = slice
  if (excludes(filter, slice)) return { ...filter, ...NOTHING }
  return {
    ...filter,
    ...(speaker === null && { speakerKnown: false }),
    ...(typeof speaker === 'string' && { speakers: [speaker] }),
    ...(kind !== undefined && { kinds: [kind] }),
    ...(cueClass === null && { cued: false }),
    ...(typeof cueClass === 'string' && { cueClasses: [cueClass] }),
    ...(cue !== undefined && { cue }),
  }
}

/** Whether the choice itself leaves nothing of the mark, which therefore counts 0. */
function excludes({ kinds, speakerKnown }: QuotationFilter, { speaker, kind }: QuotationSlice): boolean {
  if (speaker === null && speakerKnown) return true
  return kind !== undefined && kinds !== undefined && kinds.length > 0 && !kinds.includes(kind)
}
