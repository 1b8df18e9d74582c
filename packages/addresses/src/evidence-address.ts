import type { ArticleFilter, EvidenceSubject } from '@parallax/domain'
import { href } from './url-state.ts'

/** Where the dashboard shows the articles and sentences behind a number. */
export const evidenceAddress = ({
  slice,
  subject,
}: {
  slice: ArticleFilter
  subject: EvidenceSubject | null
}): string => href('/articles', slice, { open: { slice, subject } })
