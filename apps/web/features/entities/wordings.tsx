import { graphql, type ResultOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { narrow, wordingId } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { Opens } from '../evidence/opens.tsx'

const WordingQuery = graphql(`
  query EntityWordings($id: ID!, $filter: ArticleFilter) {
    node(id: $id) {
      ... on Entity {
        name
        mentions(filter: $filter)
        aliases(filter: $filter) {
          wording
          demonym
          mentions
          articles
          outlets { outlet { id name } mentions articles }
        }
      }
    }
  }
`)
type Entity = Extract<NonNullable<ResultOf<typeof WordingQuery>['node']>, { mentions: number }>
type Wording = Entity['aliases'][number]

/** Shown at once; the others open below. */
const SHOWN = 8
const OUTLETS_SHOWN = 5

interface WordingsProps {
  id: string
  filter: ArticleFilter
}

/** What it is called, how often and by whom: the counts of all wordings together are its mentions. */
export async function Wordings({ id, filter }: WordingsProps) {
  const { node } = await ask(WordingQuery, { id, filter })
  if (!node || !('aliases' in node)) return null
  const { mentions, aliases: wordings } = node
  const item = (one: Wording) => <Item key={one.wording} {...{ id, filter, wording: one, all: mentions }} />
  return (
    <Panel
      title={`Names used for ${node.name}`}
      id="wordings"
      counted="Each mention by name, by the words that the article uses. The wordings together are all mentions; the outlets of a wording together are its mentions."
      aside={<span className="nums">{counted(wordings.length, 'wording')}</span>}
    >
      {wordings.length === 0 ? (
        <Empty title="Not named in these articles." />
      ) : (
        <>
          <ul>{wordings.slice(0, SHOWN).map(item)}</ul>
          {wordings.length > SHOWN ? (
            <details>
              <summary className="w-fit cursor-pointer pt-2 text-sm text-soft hover:text-ink">
                {counted(wordings.length - SHOWN, 'more wording')}
              </summary>
              <ul>{wordings.slice(SHOWN).map(item)}</ul>
            </details>
          ) : null}
        </>
      )}
    </Panel>
  )
}

interface ItemProps extends WordingsProps {
  wording: Wording
  all: number
}

function Item({ id, filter, wording: { wording, demonym, mentions, articles, outlets }, all }: ItemProps) {
  const worded = wordingId(id, wording)
  const whole = narrow(filter, { wording: worded })
  const subject = { kind: 'wording', id: worded } as const
  const rest = outlets.slice(OUTLETS_SHOWN)
  const outlet = ({ outlet, mentions: own }: Wording['outlets'][number]) => (
    <li key={outlet?.id ?? ''} className="inline-flex items-baseline gap-1">
      <span dir="auto" className={outlet ? undefined : 'italic'}>
        {outlet?.name ?? 'outlet not given'}
      </span>
      <Opens
        slice={narrow(whole, { outlet: outlet?.id ?? null })}
        subject={subject}
        className="min-h-6 min-w-6 text-ink"
        label={`${counted(own, 'mention')} as “${wording}” in ${outlet?.name ?? 'articles without an outlet'}`}
      >
        {count(own)}
      </Opens>
    </li>
  )
  return (
    <li className="border-t border-line py-2 first:border-t-0 first:pt-0">
      <div className="flex items-center gap-3">
        <span dir="auto" className="min-w-0 flex-1 font-medium [overflow-wrap:anywhere]">
          “{wording}”
          {demonym ? <span className="ms-2 text-xs font-normal text-faint">its people</span> : null}
        </span>
        <span className="w-24 max-sm:hidden">
          <Bar of={all > 0 ? mentions / all : 0} />
        </span>
        <Opens
          slice={whole}
          subject={subject}
          className="min-h-6 min-w-8 text-end font-medium"
          label={`${counted(mentions, 'mention')} as “${wording}”`}
        >
          {count(mentions)}
        </Opens>
        <Opens
          slice={whole}
          subject={null}
          className="min-h-6 min-w-20 text-end text-xs text-soft"
          label={`${counted(articles, 'article')} with “${wording}”`}
        >
          {counted(articles, 'article')}
        </Opens>
      </div>
      <ul className="flex flex-wrap items-baseline gap-x-3 text-xs text-faint">
        {outlets.slice(0, OUTLETS_SHOWN).map(outlet)}
        {rest.length > 0 ? (
          <li>
            <details>
              <summary className="cursor-pointer hover:text-ink">
                {counted(rest.length, 'more outlet')}
              </summary>
              <ul className="flex flex-wrap gap-x-3">{rest.map(outlet)}</ul>
            </details>
          </li>
        ) : null}
      </ul>
    </li>
  )
}
