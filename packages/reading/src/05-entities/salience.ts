import type { WithMentions } from '../document.ts'
import type { Referent } from './referent.ts'

const HEADLINE = 0.3
const LEAD = 0.25
const SHARE = 0.45
const LEAD_SENTENCES = 2

/**
 * How much an article is about an entity, 0 to 1: 0.3 for a place in the headline, 0.25 for one in the first two
 * sentences of the body, and 0.45 times its names as a share of the most named entity's. Position and frequency are
 * the strongest plain signs (Dunietz and Gillick 2014).
 */
export function salienceOf({ mentions }: Referent, most: number, regions: Regions): number {
  const inside = (spans: readonly { start: number; end: number }[]) =>
    mentions.some(({ mention }) => spans.some((s) => mention.start >= s.start && mention.end <= s.end))
  const score =
    (inside(regions.headlines) ? HEADLINE : 0) +
    (inside(regions.lead) ? LEAD : 0) +
    (SHARE * mentions.length) / Math.max(1, most)
  return Math.round(score * 1000) / 1000
}

export interface Regions {
  headlines: { start: number; end: number }[]
  lead: { start: number; end: number }[]
}

export function regionsOf({ blocks, sentences }: WithMentions): Regions {
  const headlines = blocks.filter((b) => b.role === 'headline')
  const body = sentences.filter((s) => blocks[s.block]?.role === 'body')
  return { headlines, lead: body.slice(0, LEAD_SENTENCES) }
}
