import { type ArticleInput, creditOf, publisherKey } from '@parallax/domain'
import { clean } from '../01-clean/index.ts'
import type { Dated } from './age.ts'

/** What grouping looks at: headline and body without furniture, when and where it was published. */
export interface ArticleBody extends Dated {
  title: string | null
  /** Paragraphs parted by line breaks. */
  body: string
  /** Address of the page. */
  url: string | null
}

/**
 * Takes the furniture off an article, so that a shared menu or caption is never taken for shared text.
 * @throws Failure where the input cannot be read as an article.
 */
export function bodyOf(input: ArticleInput): ArticleBody {
  const cleaned = clean(input)
  const paragraphs = cleaned.blocks
    .filter((block) => block.role === 'body')
    .map((block) => cleaned.text.slice(block.start, block.end).trim())
  const body = paragraphs.length > 0 || !input.title ? paragraphs.join('\n') : ''
  const [outlet, agency] = [input.outlet ?? cleaned.outlet?.name, cleaned.agency?.name]
  return {
    id: input.id,
    title: input.title ?? cleaned.title?.text ?? null,
    body,
    publishedAt: input.publishedAt ?? cleaned.published?.value ?? null,
    url: input.url ?? null,
    credit: creditOf({
      agencyId: agency === undefined ? null : publisherKey(agency),
      outletId: outlet === undefined ? null : publisherKey(outlet),
      url: input.url ?? null,
      body,
    }),
  }
}
