import { href, pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow } from '@parallax/domain'
import Link from 'next/link'
import { count, counted, noun, period } from '../../lib/format.ts'
import { Opens } from '../evidence/opens.tsx'
import { FirstReport, FirstReportFields } from './first-report.tsx'

export const StoryRowFields = graphql(
  `
  fragment StoryRowFields on Story {
    id
    name
    period { from to }
    firstArticle { ...FirstReportFields }
  }
`,
  [FirstReportFields],
)

interface StoryRowProps {
  story: ResultOf<typeof StoryRowFields>
  /** Its articles in the filter, and the known outlets that published one of these. */
  articles: number
  outlets: number
  filter: ArticleFilter
}

/** A story in a list. */
export function StoryRow({
  story: { id, name, period: days, firstArticle },
  articles,
  outlets,
  filter,
}: StoryRowProps) {
  const page = href(pathOf(id) ?? '/stories', filter)
  return (
    <li className="grid gap-x-6 gap-y-1 border-t border-line px-4 py-3.5 first:border-t-0 sm:grid-cols-[minmax(0,1fr)_6rem_6rem]">
      <div className="min-w-0">
        <h2 className="text-base font-semibold tracking-[-0.006em]">
          <Link href={page} dir="auto" className="hover:text-accent hover:underline">
            {name}
          </Link>
        </h2>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-faint">
          {days ? (
            <span className="nums text-soft">{period(days)}</span>
          ) : (
            <span className="italic">no date given</span>
          )}
          {firstArticle ? (
            <>
              <span aria-hidden>·</span>
              <span>
                first: <FirstReport article={firstArticle} />
              </span>
            </>
          ) : null}
        </p>
      </div>
      <div className="flex gap-x-4 text-sm sm:contents">
        <p className="text-sm sm:text-end">
          <Opens
            slice={narrow(filter, { story: id })}
            subject={null}
            label={`${counted(articles, 'article')} of the story ${name}`}
          >
            <span className="font-medium">{count(articles)}</span> {noun(articles, 'article')}
          </Opens>
        </p>
        <p className="text-sm sm:text-end">
          {outlets > 0 ? (
            <Link
              href={`${page}#outlets`}
              aria-label={`${counted(outlets, 'outlet')} that tell the story ${name}. Show them`}
              className="nums rounded-sm decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:underline"
            >
              <span className="font-medium">{count(outlets)}</span> {noun(outlets, 'outlet')}
            </Link>
          ) : (
            <span className="text-faint italic">outlet not given</span>
          )}
        </p>
      </div>
    </li>
  )
}
