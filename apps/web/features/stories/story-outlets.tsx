import { href, pathOf } from '@parallax/addresses'
import { type ArticleFilter, narrow } from '@parallax/domain'
import Link from 'next/link'
import { count, counted } from '../../lib/format.ts'
import { Empty } from '../../ui/empty.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Bar } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import type { StoryData } from './story-query.ts'

/** Who tells a story. The lines add up to its articles in the filter, and each opens. */
export function StoryOutlets({ story, filter }: { story: StoryData; filter: ArticleFilter }) {
  const { outlets, inFilter } = story
  const most = Math.max(1, ...outlets.map(({ articles }) => articles))
  return (
    <Panel
      title="Outlets that tell it"
      id="outlets"
      padded={false}
      counted="Articles of this story in the filter, by who published them. Wire copy counts for the outlet that prints it, unless the switch above leaves it out."
      aside={<span className="nums">{counted(inFilter.totalCount, 'article')}</span>}
    >
      {outlets.length === 0 ? (
        <Empty title="None of its articles is in the filter." />
      ) : (
        <Table label="Outlets that tell this story">
          <thead>
            <tr>
              <th scope="col" className={`${th} text-start`}>
                Outlet
              </th>
              <th scope="col" className={`${th} w-1/3`}>
                <span className="sr-only">Articles, drawn</span>
              </th>
              <th scope="col" className={`${th} ${numeric}`}>
                Articles
              </th>
            </tr>
          </thead>
          <tbody>
            {outlets.map(({ outlet, articles }) => (
              <tr key={outlet?.id ?? 'unknown'} className="hover:bg-sunken/60">
                <th scope="row" dir="auto" className={`${td} text-start text-sm font-medium`}>
                  {outlet ? (
                    <Link
                      href={href(pathOf(outlet.id) ?? '/outlets', narrow(filter, { story: story.id }))}
                      className="hover:text-accent hover:underline"
                    >
                      {outlet.name}
                    </Link>
                  ) : (
                    <span className="font-normal text-soft italic">Outlet not given in the text</span>
                  )}
                </th>
                <td className={td}>
                  <Bar of={articles / most} />
                </td>
                <td className={`${td} ${numeric}`}>
                  <Opens
                    slice={narrow(filter, { story: story.id, outlet: outlet?.id ?? null })}
                    subject={null}
                    label={`${counted(articles, 'article')} of ${outlet?.name ?? 'no known outlet'}`}
                  >
                    {count(articles)}
                  </Opens>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  )
}
