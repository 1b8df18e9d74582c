import { type ArticleFilter, partsOfId } from '@parallax/domain'

/** Every id that a filter names, once each and in a stable order: what the API is asked the names of. */
export function filterIds(filter: ArticleFilter): string[] {
  const { outlets, agencies, entities, topics, furnitureEntities, furnitureTopics } = filter
  const named = [...(filter.wordings ?? []), ...(filter.readAs ?? [])].map((id) => partsOfId(id).entity)
  const sets = [entities, topics].flatMap((set) => [set?.all, set?.any, set?.none])
  return [
    ...new Set(
      [outlets, agencies, named, furnitureEntities, furnitureTopics, ...sets].flatMap((ids) => ids ?? []),
    ),
  ].sort()
}
