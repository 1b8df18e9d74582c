'use client'

import { graphql, type ResultOf } from '@parallax/client'
import { useQuery } from '@urql/next'
import { moment } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'

/** The latest of them; more than that is kept, and told by the numbers. */
const SHOWN = 10

const VersionsQuery = graphql(`
  query ArticleVersions($id: ID!, $limit: Int!) {
    node(id: $id) {
      __typename
      ... on Article { revisions(limit: $limit) { number title receivedAt changes { kind text } } }
    }
  }
`)
type Answer = NonNullable<ResultOf<typeof VersionsQuery>['node']>
type Version = Extract<Answer, { __typename: 'Article' }>['revisions'][number]

/** What stood at the article's address before, and what became of its words. */
export function VersionsPanel({ id }: { id: string }) {
  const [{ data }] = useQuery({ query: VersionsQuery, variables: { id, limit: SHOWN } })
  const versions = data?.node?.__typename === 'Article' ? data.node.revisions : []
  if (versions.length === 0) return null
  return (
    <Panel
      title="Earlier versions"
      id="versions"
      counted="Other words at the same address. An earlier version is in no number."
    >
      <ul className="text-sm">
        {versions.toReversed().map((version) => (
          <li key={version.number} className="py-1">
            <details>
              <summary className="cursor-pointer rounded-sm">
                Version {version.number}, received {moment(version.receivedAt)}
              </summary>
              <Changes version={version} />
            </details>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Words of what stayed that are shown beside a change. */
const AROUND = 60

function Changes({ version: { changes } }: { version: Version }) {
  return (
    <p dir="auto" className="mt-1 leading-relaxed whitespace-pre-line">
      {placed(changes).map(({ at, kind, text }) => (
        <Stretch key={at} kind={kind} text={text} />
      ))}
    </p>
  )
}

type Change = Version['changes'][number]

function Stretch({ kind, text }: Change) {
  if (kind === 'REMOVED') return <del className="text-faint">{text}</del>
  if (kind === 'ADDED') return <ins className="font-medium">{text}</ins>
  return <span className="text-soft">{shortened(text)}</span>
}

/** Each change with its place: two may have the same words. */
function placed(changes: readonly Change[]): (Change & { at: number })[] {
  let at = 0
  return changes.map((change) => {
    const one = { ...change, at }
    at += change.text.length
    return one
  })
}

/** Of a long stretch that stayed, what stands next to the changes. */
const shortened = (text: string) =>
  text.length <= 3 * AROUND ? text : `${text.slice(0, AROUND)} … ${text.slice(-AROUND)}`
