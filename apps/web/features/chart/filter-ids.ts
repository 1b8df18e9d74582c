import type { ArticleFilter } from '@parallax/domain'

/** Every id that a filter names, once each and in a stable order: what the API is asked the names of. */
export function filterIds({ outlets, agencies, entities, topics }: ArticleFilter): string[] {
  const sets = [entities, topics].flatMap((set) => [set?.all, set?.any, set?.none])
  return [...new Set([outlets, agencies, ...sets].flatMap((ids) => ids ?? []))].sort()
}
