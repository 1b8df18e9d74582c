'use client'

import { counted } from '../../lib/format.ts'
import { Panel } from '../../ui/panel.tsx'
import type { ArticleData } from '../articles/article-query.ts'
import { NodeLink } from '../articles/node-link.tsx'
import { Opens } from '../evidence/opens.tsx'
import { WhyTied } from './why-tied.tsx'

/** On the page of an article: the story that it tells, who else tells it, and why it is thought to. */
export function StoryPanel({ article: { story, storyMembership } }: { article: ArticleData }) {
  if (!story) return null
  const articles = story.articles.totalCount
  const outlets = story.outlets.filter(({ outlet }) => outlet !== null).length
  return (
    <Panel
      title="Story"
      id="story"
      counted="All articles of the collection that tell the same event, this one among them."
    >
      {articles === 1 ? (
        <p className="text-sm text-soft">No other article of the collection tells what this one tells.</p>
      ) : (
        <div className="space-y-2">
          <p className="text-sm font-medium">
            <NodeLink node={story} />
          </p>
          <p className="text-sm text-soft">
            <Opens
              slice={{ stories: [story.id] }}
              subject={null}
              label={`${counted(articles, 'article')} of the story ${story.name}`}
            >
              {counted(articles, 'article')}
            </Opens>
            {outlets > 0 ? <span className="nums">, by {counted(outlets, 'outlet')}</span> : null}
          </p>
          {storyMembership ? <WhyTied membership={storyMembership} /> : null}
        </div>
      )}
    </Panel>
  )
}
