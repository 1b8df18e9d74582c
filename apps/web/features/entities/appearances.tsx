import { href, type View } from '@parallax/addresses'
import { graphql, nodesOf, type ResultOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { LinkChoices } from '../../ui/link-choices.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { ArticleLineFields, ArticleMeta, ArticleTitle } from '../articles/article-line.tsx'
import { TONE_SHOWN, toneWords } from './tone-words.ts'

const AppearanceQuery = graphql(
  `
  query EntityAppearances(
    $id: ID!
    $filter: ArticleFilter
    $order: AppearanceOrder!
    $tone: ToneSign
    $after: String
  ) {
    node(id: $id) {
      ... on Entity {
        name
        appearances(filter: $filter, orderBy: $order, tone: $tone, first: 8, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { salience mentions otherMentions polarity narration quoted article { ...ArticleLineFields } }
        }
        all: appearances(filter: $filter, first: 1) { totalCount }
        negative: appearances(filter: $filter, tone: NEGATIVE, first: 1) { totalCount }
        neutral: appearances(filter: $filter, tone: NEUTRAL, first: 1) { totalCount }
        positive: appearances(filter: $filter, tone: POSITIVE, first: 1) { totalCount }
        none: appearances(filter: $filter, tone: NONE, first: 1) { totalCount }
      }
    }
  }
`,
  [ArticleLineFields],
)
type Entity = Extract<NonNullable<ResultOf<typeof AppearanceQuery>['node']>, { name: string }>
type Appearance = NonNullable<Entity['appearances']['nodes']>[number]

const ORDERS: [View['sort'], string][] = [
  ['salience', 'Most central'],
  ['mentions', 'Most mentions'],
  ['newest', 'Newest'],
]
const TONES = [
  ['negative', 'Negative'],
  ['neutral', 'Neutral'],
  ['positive', 'Positive'],
  ['none', 'Nothing said'],
] as const

interface AppearancesProps {
  id: string
  filter: ArticleFilter
  path: string
  view: View
}

/** The articles that name it: how central it is to each, and the tone toward it. */
export async function Appearances({ id, filter, path, view }: AppearancesProps) {
  const { sort, tone, after } = view
  const { node } = await ask(AppearanceQuery, {
    ...{ id, filter, after },
    order: sort.toUpperCase() as Uppercase<View['sort']>,
    tone: tone ? (tone.toUpperCase() as Uppercase<typeof tone>) : null,
  })
  if (!node || !('appearances' in node)) return null
  const { appearances } = node
  const at = (next: Partial<View>) => `${href(path, filter, { sort, tone, ...next })}#appearances`
  const rows = nodesOf(appearances)
  return (
    <Panel
      title={`${node.name}, article by article`}
      id="appearances"
      padded={false}
      counted="Salience says how central it is to an article, from 0 to 1: where it is named, its share of all mentions, how far they spread, and its part in the sentences. Tone goes from −1 to 1 and is called negative from −0.1 down and positive from 0.1 up."
    >
      <div className="flex flex-col gap-2.5 border-b border-line px-4 pb-2.5">
        <LinkTabs
          label="Order of its articles"
          tabs={ORDERS.map(([order, label]) => ({
            label,
            href: at({ sort: order }),
            current: sort === order,
          }))}
        />
        <LinkChoices
          label="Tone"
          choices={[
            {
              label: 'All',
              href: at({ tone: null }),
              current: tone === null,
              count: count(node.all.totalCount),
            },
            ...TONES.map(([one, label]) => ({
              label,
              href: at({ tone: one }),
              current: tone === one,
              count: count(node[one].totalCount),
            })),
          ]}
        />
      </div>
      {rows.length === 0 ? (
        <Empty title="None of these articles." />
      ) : (
        <ol>
          {rows.map((row) => (
            <Row key={row.article.id} row={row} name={node.name} />
          ))}
        </ol>
      )}
      <Pager
        shown={rows.length}
        total={appearances.totalCount}
        one="article"
        first={after ? at({ after: null }) : null}
        next={appearances.pageInfo.hasNextPage ? at({ after: appearances.pageInfo.endCursor }) : null}
      />
    </Panel>
  )
}

function Row({ row, name }: { row: Appearance; name: string }) {
  const { article, salience, mentions, polarity } = row
  return (
    <li className="border-b border-line px-4 py-2.5 last:border-b-0">
      <ArticleTitle article={article} className="font-medium hover:text-accent hover:underline" />
      <ArticleMeta article={article} />
      <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-soft">
        <span
          role="img"
          aria-label={`Salience of ${name}: ${salience.toFixed(2)} of 1`}
          className="flex items-center gap-2"
        >
          <span aria-hidden className="nums">
            salience {salience.toFixed(2)}
          </span>
          <span aria-hidden className="w-24">
            <Bar of={salience} />
          </span>
        </span>
        <span className="nums">
          {counted(mentions, 'mention')}
          {row.otherMentions > 0 ? `, ${count(row.otherMentions)} without its name` : ''}
        </span>
        {polarity === null ? null : (
          <span className={TONE_SHOWN[toneWords(polarity).sign]}>{toneWords(polarity).text}</span>
        )}
        {row.narration !== null && row.quoted !== null ? (
          <span className="text-faint">
            narration {toneWords(row.narration).number}, quoted {toneWords(row.quoted).number}
          </span>
        ) : null}
      </div>
    </li>
  )
}
