import { href, pathOf, printUrlState, type View } from '@parallax/addresses'
import { edgesOf, graphql } from '@parallax/client'
import type { ArticleFilter, EntityType } from '@parallax/domain'
import { ENTITY_TYPES, narrow } from '@parallax/domain'
import Link from 'next/link'
import { count, counted, ratio, share, typesName } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CountedNote } from '../../ui/counted-note.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { TypeBadge } from '../../ui/type-badge.tsx'
import { Opens } from '../evidence/opens.tsx'
import { FindField } from '../filters/find-field.tsx'

const EntityListQuery = graphql(`
  query EntityList($filter: ArticleFilter, $search: String, $types: [EntityType!], $after: String) {
    overview(filter: $filter) { articles entities }
    entities(filter: $filter, search: $search, types: $types, first: 50, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { mentions articles node { id name type } }
    }
    leader: entities(filter: $filter, search: $search, types: $types, first: 1) { edges { mentions node { id } } }
    PERSON: topEntities(filter: $filter, types: [PERSON], limit: 1) { total }
    ORGANIZATION: topEntities(filter: $filter, types: [ORGANIZATION], limit: 1) { total }
    PLACE: topEntities(filter: $filter, types: [PLACE], limit: 1) { total }
    GROUP: topEntities(filter: $filter, types: [GROUP], limit: 1) { total }
    EVENT: topEntities(filter: $filter, types: [EVENT], limit: 1) { total }
    OTHER: topEntities(filter: $filter, types: [OTHER], limit: 1) { total }
  }
`)

export async function EntityList({ filter, view }: { filter: ArticleFilter; view: View }) {
  const type = view.type ? (view.type.toUpperCase() as EntityType) : null
  const data = await ask(EntityListQuery, {
    filter,
    search: view.find,
    types: type ? [type] : null,
    after: view.after,
  })
  const { overview, entities } = data
  const rows = edgesOf(entities)
  const most = edgesOf(data.leader)[0]?.mentions ?? 0
  const at = (next: Partial<View>) => href('/entities', filter, { find: view.find, type: view.type, ...next })
  const tabs = ENTITY_TYPES.map((one) => ({
    label: typesName(one),
    href: at({ type: one.toLowerCase() as NonNullable<View['type']> }),
    current: type === one,
    count: count(data[one].total),
  }))
  return (
    <section aria-label="Entities" className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-2">
        <LinkTabs
          label="Type of entity"
          tabs={[
            {
              label: 'All',
              href: at({ type: null }),
              current: type === null,
              count: count(overview.entities),
            },
            ...tabs,
          ]}
        />
        <div className="ms-auto py-1.5 pe-2 max-sm:w-full max-sm:ps-2">
          <FindField label="Find by name" />
        </div>
      </div>
      {rows.length === 0 ? (
        <NothingFound view={view} articles={overview.articles} clear={at({ find: null, type: null })} />
      ) : (
        <>
          <Table label="Entities by number of mentions">
            <thead>
              <tr>
                <th scope="col" className={th}>
                  Name
                </th>
                <th scope="col" className={`${th} max-sm:hidden`}>
                  Type
                </th>
                <th scope="col" className={`${th} ${numeric}`}>
                  <span className="inline-flex items-center">
                    Mentions
                    <CountedNote about="Mentions">
                      Names in headline and body of the articles in the filter. “He” and “the president” are
                      not counted, and neither is page furniture.
                    </CountedNote>
                  </span>
                </th>
                <th scope="col" className={`${th} w-1/4 max-md:hidden`}>
                  <span className="sr-only">Mentions, drawn</span>
                </th>
                <th scope="col" className={`${th} ${numeric}`}>
                  Articles
                </th>
                <th scope="col" className={`${th} ${numeric}`}>
                  Share of {counted(overview.articles, 'article')}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ node, mentions, articles }) => {
                const slice = narrow(filter, { entity: node.id })
                return (
                  <tr key={node.id} className="hover:bg-sunken/60">
                    <th scope="row" className={`${td} font-medium`}>
                      <Link
                        href={`${pathOf(node.id)}${printUrlState(filter)}`}
                        dir="auto"
                        className="hover:text-accent hover:underline"
                      >
                        {node.name}
                      </Link>
                    </th>
                    <td className={`${td} max-sm:hidden`}>
                      <TypeBadge type={node.type} />
                    </td>
                    <td className={`${td} ${numeric}`}>
                      <Opens
                        slice={slice}
                        subject={{ kind: 'entity', id: node.id }}
                        label={`${counted(mentions, 'mention')} of ${node.name}`}
                      >
                        {count(mentions)}
                      </Opens>
                    </td>
                    <td className={`${td} max-md:hidden`}>
                      <Bar of={most > 0 ? mentions / most : 0} />
                    </td>
                    <td className={`${td} ${numeric}`}>
                      <Opens
                        slice={slice}
                        subject={null}
                        label={`${counted(articles, 'article')} that mention ${node.name}`}
                      >
                        {count(articles)}
                      </Opens>
                    </td>
                    <td className={`${td} ${numeric} text-soft`}>
                      {share(ratio(articles, overview.articles))}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          </Table>
          <Pager
            shown={rows.length}
            total={entities.totalCount}
            one="entity"
            first={view.after ? at({ after: null }) : null}
            next={entities.pageInfo.hasNextPage ? at({ after: entities.pageInfo.endCursor }) : null}
          />
        </>
      )}
    </section>
  )
}

function NothingFound({ view, articles, clear }: { view: View; articles: number; clear: string }) {
  if (articles === 0) return <Empty title="No article matches the filter." />
  return (
    <Empty
      title={
        view.find ? `Nobody and nothing here is called “${view.find}”.` : 'Nothing of this type is mentioned.'
      }
      actions={<ButtonLink href={clear}>Show all entities</ButtonLink>}
    >
      In the {counted(articles, 'article')} of the filter.
    </Empty>
  )
}
