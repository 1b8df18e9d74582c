import type { Asked } from '../why/why-this.tsx'
import type { ArticleData } from './article-query.ts'
import { isFurniture } from './segments.ts'

/** The switch of the names in furniture: they are in no number, so they are not marked unless somebody asks. */
export const UNCOUNTED = 'UNCOUNTED'

/** A name as it is marked in the text; `counted` is false in furniture. */
export interface MarkedName extends Asked {
  start: number
  end: number
}

interface MarkedBlock {
  role: string
  start: number
  end: number
}

/** The names that are marked in a block: those that count, and in furniture, where asked, those that do not. */
export function namesIn(
  { mentions, furnitureMentions }: Pick<ArticleData, 'mentions' | 'furnitureMentions'>,
  { role, start, end }: MarkedBlock,
  hidden: ReadonlySet<string>,
): MarkedName[] {
  const isMarked = (name: { start: number; end: number; type: string }) =>
    name.start < end && name.end > start && !hidden.has(name.type)
  if (!isFurniture(role))
    return mentions
      .filter((mention) => mention.form === 'NAME' && isMarked(mention))
      .map((mention) => ({ ...mention, counted: true }))
  if (hidden.has(UNCOUNTED)) return []
  return furnitureMentions
    .filter(isMarked)
    .map((name) => ({ ...name, form: 'NAME', demonym: false, evidence: null, counted: false }))
}
