import { href } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow, SMALL_SAMPLE } from '@parallax/domain'
import { GitCompareArrows } from 'lucide-react'
import { count, counted, ratio, share } from '../../lib/format.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import { FurnitureAside } from '../evidence/furniture-aside.tsx'

export const EntityQuery = graphql(`
  query EntityPage($id: ID!, $filter: ArticleFilter, $with: ArticleFilter) {
    node(id: $id) {
      __typename
      ... on Entity {
        id
        name
        type
        wikidata
        mentions(filter: $filter)
        furniture(filter: $filter) { mentions articles }
        articles(filter: $filter, first: 1) { totalCount }
        quotations(filter: $filter, first: 1) { totalCount }
      }
    }
    whole: overview(filter: $filter) { articles outlets }
    part: overview(filter: $with) { outlets firstDay lastDay undated }
  }
`)
type Answer = ResultOf<typeof EntityQuery>
export type EntityNode = Extract<Answer['node'], { __typename: 'Entity' }>

interface EntityHeadProps {
  entity: EntityNode
  whole: Answer['whole']
  part: Answer['part']
  filter: ArticleFilter
  path: string
}

export function EntityHead({ entity, whole, part, filter, path }: EntityHeadProps) {
  const slice = narrow(filter, { entity: entity.id })
  const articles = entity.articles.totalCount
  const opened = { slice, subject: { kind: 'entity', id: entity.id } } as const
  const inFurniture = href(path, filter, {
    open: {
      slice: narrow(filter, { furnitureEntity: entity.id }),
      subject: { kind: 'furniture-entity', id: entity.id },
    },
  })
  const portion = share(ratio(articles, whole.articles))
  return (
    <>
      <PageHeader
        kicker={
          <>
            <TypeBadge type={entity.type} />
            {entity.wikidata ? (
              <a
                href={`https://www.wikidata.org/wiki/${encodeURIComponent(entity.wikidata)}`}
                rel="noreferrer"
                className="hover:text-accent hover:underline"
              >
                Wikidata {entity.wikidata}
              </a>
            ) : null}
          </>
        }
        title={entity.name}
        actions={
          <ButtonLink href={href('/compare', filter, { subject: { kind: 'entity', id: entity.id } })}>
            <GitCompareArrows aria-hidden />
            Compare outlets on this
          </ButtonLink>
        }
      >
        {articles === 0
          ? 'Not mentioned in the articles of this filter.'
          : `Mentioned ${count(entity.mentions)} times in ${count(articles)} of ${counted(whole.articles, 'article')}${
              whole.articles < SMALL_SAMPLE ? '' : ` (${portion})`
            }.`}
        <FurnitureAside about={entity.name} one="mention" total={entity.furniture} href={inFurniture} />
      </PageHeader>
      <StatRow className="mb-5">
        <Stat label="Mentions" value={count(entity.mentions)} href={href(path, filter, { open: opened })} />
        <Stat
          label="Articles"
          value={count(articles)}
          href={href(path, filter, { open: { slice, subject: null } })}
          note={`${count(articles)} of ${count(whole.articles)} · ${portion}`}
        />
        <Stat
          label="Outlets"
          value={count(part.outlets)}
          href={href('/outlets', slice)}
          note={`of ${count(whole.outlets)}`}
        />
        <Stat label="Quotations" value={count(entity.quotations.totalCount)} href="#quoted" />
        <Stat
          label="Without a date"
          value={count(part.undated)}
          href={href('/articles', narrow(slice, { period: null }))}
        />
      </StatRow>
    </>
  )
}
