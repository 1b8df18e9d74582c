import { type ArticleFilter, partsOfId, type QuotationFilter } from '@parallax/domain'

/** Every id that a filter and choices of quotations name, once each and in a stable order: what the API is asked the names of. */
export function filterIds(filter: ArticleFilter, choices: readonly QuotationFilter[] = []): string[] {
  const { outlets, agencies, entities, topics, ownTopics, noNarrower, furnitureEntities, furnitureTopics } =
    filter
  const named = [...(filter.wordings ?? []), ...(filter.readAs ?? [])].map((id) => partsOfId(id).entity)
  const sets = [entities, topics, ownTopics].flatMap((set) => [set?.all, set?.any, set?.none])
  const said = [...(filter.quoting ?? []), ...choices].flatMap(({ speakers, naming }) => [speakers, naming])
  const toned = (filter.toned ?? []).map(({ entity }) => entity)
  return [
    ...new Set(
      [
        outlets,
        agencies,
        named,
        toned,
        noNarrower,
        furnitureEntities,
        furnitureTopics,
        ...sets,
        ...said,
      ].flatMap((ids) => ids ?? []),
    ),
  ].sort()
}
