import type { Head } from './head.ts'

/** What a page's head says about the kind of page that it is; only what it says, nothing is weighed. */
export interface Statements {
  liveBlog: boolean
  gallery: boolean
  /** True where it says that its text is not free to read. */
  walled: boolean
  /** The words that its article has, or null. */
  wordCount: number | null
}

const LIVE_BLOG = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"LiveBlogPosting"/
const GALLERY = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:Image|Media)Gallery"/
const WALLED = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?(?:false|no)\b/i
const WORD_COUNT = /"wordCount"\s{0,9}:\s{0,9}"?(\d{1,6})\b/
const TIER_KEYS = new Set(['article:content_tier', 'content_tier'])

export function statementsOf({ jsonLd, metas }: Head): Statements {
  const says = (pattern: RegExp) => jsonLd.some((source) => pattern.test(source))
  const types = metas.filter(({ key }) => key === 'og:type').map(({ content }) => content.toLowerCase())
  const tiers = metas.filter(({ key }) => TIER_KEYS.has(key)).map(({ content }) => content.toLowerCase())
  const count = jsonLd.map((source) => WORD_COUNT.exec(source)?.[1]).find(Boolean)
  return {
    liveBlog: says(LIVE_BLOG),
    gallery: says(GALLERY) || types.includes('gallery'),
    walled: says(WALLED) || tiers.includes('locked'),
    wordCount: count === undefined ? null : Number(count),
  }
}
