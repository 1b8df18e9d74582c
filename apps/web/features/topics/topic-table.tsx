import { type ArticleFilter, narrow } from '@parallax/domain'
import Link from 'next/link'
import { capital, count, counted, ratio, share } from '../../lib/format.ts'
import { graphql } from '../../lib/graphql.ts'
import { pathOf } from '../../lib/ids.ts'
import { ask } from '../../lib/server.ts'
import { printUrlState } from '../../lib/url-state.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'

const TopicTableQuery = graphql(`
  query TopicTable($filter: ArticleFilter) {
    overview(filter: $filter) { articles }
    topicBreakdown(filter: $filter) { articles topic { id name definition } }
  }
`)

/** The topics of the filter as a list, with what each one means. */
export async function TopicTable({ filter }: { filter: ArticleFilter }) {
  const { overview, topicBreakdown } = await ask(TopicTableQuery, { filter })
  const rows = topicBreakdown.filter((row) => row.articles > 0)
  const most = Math.max(1, ...rows.map((row) => row.articles))
  return (
    <Panel
      title="All topics"
      id="all-topics"
      padded={false}
      counted="IPTC Media Topics of the top level. An article can have several, so the shares may add up to more than 100 %."
    >
      {rows.length === 0 ? (
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
            {rows.map(({ topic, articles }) => (
              <tr key={topic.id} className="hover:bg-sunken/60">
                <th scope="row" className={`${td} font-medium`}>
                  <Link
                    href={`${pathOf(topic.id)}${printUrlState(filter)}`}
                    className="hover:text-accent hover:underline"
                  >
                    {capital(topic.name)}
                  </Link>
                  <span className="line-clamp-1 text-xs font-normal text-faint max-sm:hidden">
                    {topic.definition}
                  </span>
                </th>
                <td className={`${td} ${numeric}`}>
                  <Opens
                    slice={narrow(filter, { topic: topic.id })}
                    subject={{ kind: 'topic', id: topic.id }}
                    label={`${counted(articles, 'article')} about ${topic.name}`}
                  >
                    {count(articles)}
                  </Opens>
                </td>
                <td className={`${td} max-md:hidden`}>
                  <Bar of={articles / most} />
                </td>
                <td className={`${td} ${numeric} text-soft`}>{share(ratio(articles, overview.articles))}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}
