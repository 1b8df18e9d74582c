import type { ArticleInput } from '@parallax/domain'
import { clean } from '../01-clean/index.ts'

/** What grouping looks at: headline and body without furniture, and when it was published. */
export interface ArticleBody {
  id: string
  title: string | null
  /** Paragraphs parted by line breaks. */
  body: string
  /** ISO 8601, or null where it is not known. */
  publishedAt: string | null
}

/**
 * Takes the furniture off an article, so that a shared menu or caption is never taken for shared text.
 * @throws Failure where the input cannot be read as an article.
 */
export function bodyOf(input: ArticleInput): ArticleBody {
  const cleaned = clean(input)
  const body = cleaned.blocks
    .filter((block) => block.role === 'body')
    .map((block) => cleaned.text.slice(block.start, block.end).trim())
  return {
    id: input.id,
    title: input.title ?? cleaned.title?.text ?? null,
    body: body.length > 0 || !input.title ? body.join('\n') : '',
    publishedAt: input.publishedAt ?? cleaned.published?.value ?? null,
  }
}
