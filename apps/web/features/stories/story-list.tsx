import { choicesIn, href, STORY_OUTLETS, STORY_SIZES, type View } from '@parallax/addresses'
import { edgesOf, graphql } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { CountedNote } from '../../ui/counted-note.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkChoices } from '../../ui/link-choices.tsx'
import { Pager } from '../../ui/pager.tsx'
import { FindField } from '../filters/find-field.tsx'
import { FirstRun } from '../overview/first-run.tsx'
import { StoryRow, StoryRowFields } from './story-row.tsx'

const StoryListQuery = graphql(
  `
  query StoryList(
    $filter: ArticleFilter
    $orderBy: StoryOrder
    $leastArticles: Int
    $leastOutlets: Int
    $search: String
    $after: String
  ) {
    overview(filter: $filter) { articles }
    stories(
      filter: $filter
      orderBy: $orderBy
      leastArticles: $leastArticles
      leastOutlets: $leastOutlets
      search: $search
      first: 25
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { articles outlets node { ...StoryRowFields } }
    }
  }
`,
  [StoryRowFields],
)

const ORDERS: [View['rank'], string][] = [
  ['articles', 'most articles'],
  ['outlets', 'most outlets'],
  ['newest', 'newest'],
]

/** The stories that the articles of the filter tell, and which of them are listed. */
export async function StoryList({ filter, view }: { filter: ArticleFilter; view: View }) {
  const { rank, size, told, find, after } = view
  const { overview, stories } = await ask(StoryListQuery, {
    filter,
    orderBy: rank.toUpperCase() as Uppercase<View['rank']>,
    leastArticles: size,
    leastOutlets: told ?? 0,
    search: find,
    after,
  })
  if (overview.articles === 0 && choicesIn(filter) === 0) return <FirstRun />
  const rows = edgesOf(stories)
  const at = (next: Partial<View>) => href('/stories', filter, { rank, size, told, find, ...next })
  return (
    <section aria-label="Stories" className="rounded-lg border border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line px-4 py-2">
        <p role="status" className="nums flex items-center gap-1 text-sm font-medium">
          {counted(stories.totalCount, 'story').replace(/^no/, 'No')}
          <CountedNote about="Stories">
            Articles in the filter that tell one event. An article without a known outlet counts as an article
            of its story, not as an outlet.
          </CountedNote>
        </p>
        <LinkChoices
          label="Articles, at least"
          choices={STORY_SIZES.map((one) => ({
            label: count(one),
            href: at({ size: one }),
            current: size === one,
          }))}
        />
        <LinkChoices
          label="Outlets, at least"
          choices={[null, ...STORY_OUTLETS].map((one) => ({
            label: one === null ? 'any' : count(one),
            href: at({ told: one }),
            current: told === one,
          }))}
        />
        <LinkChoices
          label="Order"
          choices={ORDERS.map(([one, label]) => ({ label, href: at({ rank: one }), current: rank === one }))}
        />
        <div className="ms-auto max-sm:w-full">
          <FindField label="Find a story by name" />
        </div>
      </div>
      {rows.length === 0 ? (
        <NothingFound
          view={view}
          articles={overview.articles}
          all={at({ size: 1, told: null, find: null })}
        />
      ) : (
        <ol>
          {rows.map(({ node, articles, outlets }) => (
            <StoryRow key={node.id} story={node} articles={articles} outlets={outlets} filter={filter} />
          ))}
        </ol>
      )}
      <Pager
        shown={rows.length}
        total={stories.totalCount}
        one="story"
        first={after ? at({ after: null }) : null}
        next={stories.pageInfo.hasNextPage ? at({ after: stories.pageInfo.endCursor }) : null}
      />
    </section>
  )
}

function NothingFound({ view, articles, all }: { view: View; articles: number; all: string }) {
  if (articles === 0)
    return (
      <Empty title="No article matches the filter." actions={<ButtonLink href="/stories">Reset</ButtonLink>}>
        Take away a choice above, or widen the period.
      </Empty>
    )
  return (
    <Empty
      title={view.find ? `No such story is called “${view.find}”.` : 'No story is told by so many.'}
      actions={<ButtonLink href={all}>Show all stories</ButtonLink>}
    >
      In the {counted(articles, 'article')} of the filter.
    </Empty>
  )
}
