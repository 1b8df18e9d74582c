import type { ArticleFilter, QuotationFilter, SetFilter } from '@parallax/domain'
import { globalId, type NodeType } from './ids.ts'

/** A saved chart keeps ids without their type, the dashboard works with global ones. Either may come in; global ids go out. */
export const globals = (type: NodeType, ids: readonly string[]): string[] =>
  ids.map((id) => globalId(type, id))

const set = (type: NodeType, given: SetFilter): SetFilter =>
  Object.fromEntries(Object.entries(given).flatMap(([key, ids]) => (ids ? [[key, globals(type, ids)]] : [])))

export const globalQuotations = (choice: QuotationFilter): QuotationFilter => ({
  ...choice,
  ...(choice.speakers && { speakers: globals('Entity', choice.speakers) }),
  ...(choice.naming && { naming: globals('Entity', choice.naming) }),
})

export function globalFilter(filter: ArticleFilter): ArticleFilter {
  return {
    ...filter,
    ...(filter.outlets && { outlets: globals('Outlet', filter.outlets) }),
    ...(filter.exceptOutlets && { exceptOutlets: globals('Outlet', filter.exceptOutlets) }),
    ...(filter.copiesOf && { copiesOf: globals('Article', filter.copiesOf) }),
    ...(filter.sharingWith && { sharingWith: globals('Article', filter.sharingWith) }),
    ...(filter.stories && { stories: globals('Story', filter.stories) }),
    ...(filter.agencies && { agencies: globals('Agency', filter.agencies) }),
    ...(filter.entities && { entities: set('Entity', filter.entities) }),
    ...(filter.topics && { topics: set('Topic', filter.topics) }),
    ...(filter.noNarrower && { noNarrower: globals('Topic', filter.noNarrower) }),
    ...(filter.ownTopics && { ownTopics: set('OwnTopic', filter.ownTopics) }),
    ...(filter.wordings && { wordings: globals('Entity', filter.wordings) }),
    ...(filter.readAs && { readAs: globals('Entity', filter.readAs) }),
    ...(filter.furnitureEntities && { furnitureEntities: globals('Entity', filter.furnitureEntities) }),
    ...(filter.quoting && { quoting: filter.quoting.map(globalQuotations) }),
    ...(filter.toned && {
      toned: filter.toned.map((tone) => ({ ...tone, entity: globalId('Entity', tone.entity) })),
    }),
    ...(filter.furnitureTopics && { furnitureTopics: globals('Topic', filter.furnitureTopics) }),
  }
}
