import { pathOf, printUrlState } from '@parallax/addresses'
import { graphql } from '@parallax/client'
import { type ArticleFilter, narrowToLine, type TopicLine } from '@parallax/domain'
import Link from 'next/link'
import { capital, count, counted, ratio, share } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'

const TopicTableQuery = graphql(`
  query TopicTable($filter: ArticleFilter, $parent: ID) {
    overview(filter: $filter) { articles }
    topicBreakdown(filter: $filter, parent: $parent) {
      articles rest topic { __typename id name ... on Topic { definition } }
    }
  }
`)

interface TopicTableProps {
  filter: ArticleFilter
  /** The topic whose narrower ones are listed; absent: the top level and users' own. */
  parent?: string
}

/** The topics of the filter as a list, with what each one means, each leading one level down. */
export async function TopicTable({ filter, parent }: TopicTableProps) {
  const { overview, topicBreakdown } = await ask(TopicTableQuery, { filter, parent: parent ?? null })
  const most = Math.max(1, ...topicBreakdown.map((row) => row.articles))
  return (
    <Panel
      title={parent ? 'Narrower topics' : 'All topics'}
      id="all-topics"
      padded={false}
      counted={`IPTC Media Topics${parent ? ' right below this one' : ' of the top level, and your own'}, each with all that lies below it. An article with several topics counts once for each, so the shares may add up to more than 100 %.`}
    >
      {topicBreakdown.length === 0 ? (
        <Empty title="No topic was found in these articles." />
      ) : (
        <Table label="Topics by number of articles">
          <thead>
            <tr>
              <th scope="col" className={th}>
                Topic
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Articles
              </th>
              <th scope="col" className={`${th} w-1/4 max-md:hidden`}>
                <span className="sr-only">Articles, drawn</span>
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Share of {counted(overview.articles, 'article')}
              </th>
            </tr>
          </thead>
          <tbody>
            {topicBreakdown.map(({ topic, rest, articles }) => {
              const own = topic.__typename === 'OwnTopic'
              const line: TopicLine = { topic: { id: topic.id, name: topic.name, own }, rest }
              const note =
                topic.__typename === 'Topic'
                  ? rest
                    ? `About ${topic.name} alone`
                    : topic.definition
                  : 'Your own'
              return (
                <tr key={topic.id} className="hover:bg-sunken/60">
                  <th scope="row" className={`${td} font-medium`}>
                    <TopicName line={line} filter={filter} />
                    <span className="line-clamp-1 text-xs font-normal text-faint max-sm:hidden">{note}</span>
                  </th>
                  <td className={`${td} ${numeric}`}>
                    <Opens
                      {...narrowToLine(filter, line)}
                      label={`${counted(articles, 'article')} about ${topic.name}${rest ? ' and no narrower topic' : ''}`}
                    >
                      {count(articles)}
                    </Opens>
                  </td>
                  <td className={`${td} max-md:hidden`}>
                    <Bar of={articles / most} />
                  </td>
                  <td className={`${td} ${numeric} text-soft`}>
                    {share(ratio(articles, overview.articles))}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}

/** A link one level down, where there is a page for that. */
function TopicName({ line: { topic, rest }, filter }: { line: TopicLine; filter: ArticleFilter }) {
  const path = pathOf(topic.id)
  if (rest) return <span className="text-soft">No narrower topic</span>
  if (!path) return topic.name
  return (
    <Link href={`${path}${printUrlState(filter)}`} className="hover:text-accent hover:underline">
      {capital(topic.name)}
    </Link>
  )
}
