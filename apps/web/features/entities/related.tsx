import { pathOf, printUrlState } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { narrow, readAsId } from '@parallax/domain'
import Link from 'next/link'
import { and, capital, count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Panel } from '../../ui/panel.tsx'
import { kindClass } from '../../ui/type-badge.tsx'
import { Opens } from '../evidence/opens.tsx'
import { joinWords, relationWords } from './relation-words.ts'

const RelatedQuery = graphql(`
  query RelatedEntities($id: ID!, $filter: ArticleFilter) {
    node(id: $id) {
      ... on Entity {
        name
        wikidata
        relations(filter: $filter) { kind inverse office from to articles entity { id name type } }
        namesakes(filter: $filter) {
          mentions articles wordings rule confidence roles
          entity { id name type }
          topics { id name }
          companions { id name }
        }
        joins(filter: $filter) { key name rule confidence mentions articles companions { id name } }
      }
    }
  }
`)
type Entity = Extract<NonNullable<ResultOf<typeof RelatedQuery>['node']>, { joins: unknown }>

interface RelatedProps {
  id: string
  filter: ArticleFilter
}

/** Who it is: what the knowledge base relates it to, what led several names to it, and who else bears its name. */
export async function Related({ id, filter }: RelatedProps) {
  const { node } = await ask(RelatedQuery, { id, filter })
  if (!node || !('joins' in node)) return null
  const { relations, namesakes, name, wikidata } = node
  const joins = node.joins.filter(({ rule }) => rule !== 'as-read')
  return (
    <Panel
      title={`Who ${name} is`}
      id="related"
      counted="Relations come from the knowledge base that ships with the engine; the number beside each counts the articles that name both. Namesakes bear one of its names and were told apart by the company that they keep."
    >
      <div className="space-y-4 text-sm">
        <section aria-label="By the knowledge base">
          {relations.length > 0 ? (
            <Relations {...{ id, filter, relations }} />
          ) : (
            <p className="text-soft">The knowledge base relates it to nothing that these articles name.</p>
          )}
          {wikidata ? (
            <p className="mt-1.5">
              <a
                href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
                rel="noreferrer"
                className="text-accent hover:underline"
              >
                {name} on Wikidata ({wikidata})
              </a>
            </p>
          ) : null}
        </section>
        {joins.length > 0 ? <Joins {...{ id, filter, joins }} /> : null}
        {namesakes.length > 0 ? <Namesakes {...{ filter, namesakes }} /> : null}
      </div>
    </Panel>
  )
}

const NameLink = ({ entity, filter }: { entity: { id: string; name: string }; filter: ArticleFilter }) => (
  <Link
    href={`${pathOf(entity.id)}${printUrlState(filter)}`}
    dir="auto"
    className="font-medium hover:text-accent hover:underline"
  >
    {entity.name}
  </Link>
)

function Relations({ id, filter, relations }: RelatedProps & Pick<Entity, 'relations'>) {
  return (
    <ul>
      {relations.map((relation) => {
        const { entity, articles } = relation
        const slice = narrow(narrow(filter, { entity: id }), { entity: entity.id })
        return (
          <li
            key={`${entity.id} ${relation.office} ${relation.from}`}
            className={`${kindClass(entity.type)} flex items-baseline gap-2 py-1`}
          >
            <span aria-hidden className="size-2 shrink-0 self-center rounded-full bg-[var(--kind)]" />
            <span className="min-w-0 flex-1">
              <NameLink entity={entity} filter={filter} />{' '}
              <span className="text-soft">{relationWords(relation)}</span>
            </span>
            {articles > 0 ? (
              <Opens
                slice={slice}
                subject={{ kind: 'pair', id, other: entity.id }}
                className="min-h-6 whitespace-nowrap"
                label={`${counted(articles, 'article')} with ${entity.name} too`}
              >
                {counted(articles, 'article')}
              </Opens>
            ) : (
              <span className="text-xs text-faint">never together</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function Joins({ id, filter, joins }: RelatedProps & Pick<Entity, 'joins'>) {
  return (
    <section aria-labelledby="joins-heading">
      <h3 id="joins-heading" className="mb-1 font-medium">
        Other names that led here
      </h3>
      <ul className="space-y-1.5">
        {joins.map((join) => {
          const readAs = readAsId(id, join.key)
          return (
            <li key={join.key}>
              <bdi className="font-medium">{join.name}</bdi>:{' '}
              <span className="text-soft">
                {joinWords(join.rule)}
                {join.companions.length > 0 ? ` (${and(join.companions.map((one) => one.name))})` : ''}, right
                in about {Math.round(join.confidence * 100)} % of such cases.
              </span>{' '}
              <Opens
                slice={narrow(filter, { readAs })}
                subject={{ kind: 'read-as', id: readAs }}
                label={`${counted(join.mentions, 'mention')} read as ${join.name}`}
              >
                {counted(join.mentions, 'mention')}
              </Opens>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Namesakes({ filter, namesakes }: Pick<RelatedProps, 'filter'> & Pick<Entity, 'namesakes'>) {
  return (
    <section aria-labelledby="namesakes-heading">
      <h3 id="namesakes-heading" className="mb-1 font-medium">
        Namesakes
      </h3>
      <ul className="space-y-2">
        {namesakes.map(({ entity, mentions, wordings, roles, topics, companions }) => (
          <li key={entity.id}>
            <NameLink entity={entity} filter={filter} />{' '}
            <Opens
              slice={narrow(filter, { entity: entity.id })}
              subject={{ kind: 'entity', id: entity.id }}
              label={`${counted(mentions, 'mention')} of ${entity.name}`}
            >
              {count(mentions)}
            </Opens>
            <p className="text-soft">
              {wordings.length > 0 ? `Also called ${and(wordings.map((one) => `“${one}”`))}. ` : ''}
              {roles.length > 0 ? `Called ${and(roles)}. ` : ''}
              {companions.length > 0 ? `Stands with ${and(companions.map((one) => one.name))}. ` : ''}
              {topics.length > 0 ? `In articles about ${and(topics.map((one) => capital(one.name)))}.` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
