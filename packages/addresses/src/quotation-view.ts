import { compact, type QuotationFilter } from '@parallax/domain'
import type { View } from './view-address.ts'

/** The choice of quotations that a page's address holds. */
export const choiceOfView = (view: View): QuotationFilter =>
  compact({
    speakers: view.speaker ?? undefined,
    speakerKnown: view['speaker.known'] ?? undefined,
    kinds: view.kind ?? undefined,
    cueClasses: view.cue ?? undefined,
    cued: view.cued ?? undefined,
    cue: view.verb ?? undefined,
    words: view.said ?? undefined,
    naming: view.naming ?? undefined,
    minWords: view.least ?? undefined,
  })

/** The address of a choice: null for every part that it does not use, so that setting it clears what was there. */
export const viewOfChoice = (choice: QuotationFilter) => ({
  speaker: choice.speakers ?? null,
  'speaker.known': choice.speakerKnown ?? null,
  kind: choice.kinds ?? null,
  cue: choice.cueClasses ?? null,
  cued: choice.cued ?? null,
  verb: choice.cue ?? null,
  said: choice.words ?? null,
  naming: choice.naming ?? null,
  least: choice.minWords ?? null,
})
