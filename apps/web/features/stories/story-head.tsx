import { type ArticleFilter, narrow } from '@parallax/domain'
import { count, counted, period } from '../../lib/format.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { Opens } from '../evidence/opens.tsx'
import { MergeStory } from './decisions/merge-story.tsx'
import { FirstReport } from './first-report.tsx'
import type { StoryData } from './story-query.ts'

/** Name, days and first report of a story, and how many articles and outlets of the filter tell it. */
export function StoryHead({ story, filter }: { story: StoryData; filter: ArticleFilter }) {
  const { id, name, period: days, firstArticle, whole, inFilter, outlets } = story
  const [all, articles] = [whole.totalCount, inFilter.totalCount]
  const known = outlets.filter(({ outlet }) => outlet !== null).length
  return (
    <PageHeader
      kicker={
        <>
          <span>Story</span>
          <span aria-hidden>·</span>
          <span className="nums">{days ? period(days) : 'No date given'}</span>
        </>
      }
      title={name}
      actions={<MergeStory story={{ id, name, articles: all }} />}
    >
      <p>
        {articles < all ? 'In this filter, ' : ''}
        <Opens
          slice={narrow(filter, { story: id })}
          subject={null}
          label={`${counted(articles, 'article')} of this story`}
        >
          {articles < all ? `${count(articles)} of its ${counted(all, 'article')}` : counted(all, 'article')}
        </Opens>
        {known > 0 ? (
          <>
            {' '}
            in{' '}
            <a
              href="#outlets"
              className="nums underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid"
            >
              {counted(known, 'outlet')}
            </a>
          </>
        ) : null}
        .{' '}
        {firstArticle ? (
          <>
            First report: <FirstReport article={firstArticle} />.
          </>
        ) : (
          'None of them gives a date, so none is known to be first.'
        )}
      </p>
    </PageHeader>
  )
}
