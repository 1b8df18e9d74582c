import { type ArticleFilter, compact } from '@parallax/domain'

/**
 * The filter as it stands when these outlets are compared: whoever chooses an outlet to compare wants its articles, so the filter
 * cannot leave it out. Of two and more the filter's articles are theirs; one alone is compared with all others of the filter.
 *
 * @param outlets global ids, as in the filter
 */
export function comparedFilter(filter: ArticleFilter, outlets: readonly string[]): ArticleFilter {
  if (outlets.length === 0) return filter
  const [only = ''] = outlets
  const others = filter.outlets?.filter((id) => id !== only) ?? []
  const except = filter.exceptOutlets?.filter((id) => !outlets.includes(id)) ?? []
  return compact({
    ...filter,
    outletKnown: outlets.length === 1 && filter.outletKnown !== false ? filter.outletKnown : undefined,
    // A filter of this outlet alone would leave nobody to compare it with.
    outlets: outlets.length > 1 ? [...outlets] : others.length > 0 ? [only, ...others] : undefined,
    exceptOutlets: except.length > 0 ? except : undefined,
  }) as ArticleFilter
}
