/** A block of the page as received. */
export interface TextBlock {
  role: string
  start: number
  end: number
}
interface Ranged {
  start: number
  end: number
}

/** A stretch of text over which nothing changes: which mention and which quotation it belongs to. */
export interface Segment<M extends Ranged, Q extends Ranged> extends Ranged {
  mention: M | null
  quotation: Q | null
  /** Highlighted: the evidence that the reader asked to see. */
  lit: boolean
}

/**
 * Cuts one block at every beginning and end of a mention, a quotation or a highlight. Mentions and quotations
 * may overlap each other; where two of a kind overlap, the first to begin is kept and the other is drawn after it.
 */
export function segmentsOf<M extends Ranged, Q extends Ranged>(
  block: Ranged,
  mentions: readonly M[],
  quotations: readonly Q[],
  lit: readonly Ranged[],
): Segment<M, Q>[] {
  const touching = <T extends Ranged>(spans: readonly T[]) =>
    spans.filter((span) => span.start < block.end && span.end > block.start && span.end > span.start)
  const own = { mentions: touching(mentions), quotations: touching(quotations), lit: touching(lit) }
  const cuts = new Set([block.start, block.end])
  for (const span of [...own.mentions, ...own.quotations, ...own.lit]) {
    cuts.add(Math.max(block.start, span.start))
    cuts.add(Math.min(block.end, span.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const covering = <T extends Ranged>(spans: readonly T[], start: number, end: number) =>
    spans.find((span) => span.start <= start && span.end >= end) ?? null
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? block.end
    return {
      start,
      end,
      mention: covering(own.mentions, start, end),
      quotation: covering(own.quotations, start, end),
      lit: covering(own.lit, start, end) !== null,
    }
  })
}

/**
 * The whole text in order as blocks. Where the annotations leave a gap (an article that was not analysed may have no
 * blocks at all) the gap becomes a block of its own, so that no character of the original is lost.
 */
export function coverOf<B extends TextBlock>(length: number, blocks: readonly B[]): (B | Gap)[] {
  const cover: (B | Gap)[] = []
  let at = 0
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    if (block.start > at) cover.push({ role: 'GAP', start: at, end: block.start })
    if (block.end > at) cover.push({ ...block, start: Math.max(at, block.start) })
    at = Math.max(at, block.end)
  }
  if (at < length) cover.push({ role: 'GAP', start: at, end: length })
  return cover
}

/** A stretch that belongs to no block. */
export interface Gap extends Ranged {
  role: 'GAP'
}

/** Only headline and body are analysed; whatever else the page carried is furniture. */
export const isFurniture = (role: string): boolean => role !== 'HEADLINE' && role !== 'BODY' && role !== 'GAP'
