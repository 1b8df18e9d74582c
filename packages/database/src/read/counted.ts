import type { ArticleFilter } from '@parallax/domain'

/** A number of one subject with the articles among which it was counted: its slice before it was narrowed to the subject. */
export type Counted<Count> = Count & { whole: ArticleFilter }
