import { href, pathOf, type View } from '@parallax/addresses'
import { nodesOf } from '@parallax/client'
import type { ArticleFilter } from '@parallax/domain'
import { ask } from '../../lib/server.ts'
import { Empty } from '../../ui/empty.tsx'
import { Pager } from '../../ui/pager.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ArticleChooser } from './article-chooser.tsx'
import { StoryArticlesQuery } from './story-articles-query.ts'
import type { StoryData } from './story-query.ts'

interface StoryArticlesProps {
  story: StoryData
  filter: ArticleFilter
  view: View
}

/** The articles of a story in the order of their publication, and why each is in it. */
export async function StoryArticles({ story, filter, view: { after } }: StoryArticlesProps) {
  const { node } = await ask(StoryArticlesQuery, { id: story.id, filter, after })
  const page = node?.__typename === 'Story' ? node.articles : null
  const articles = nodesOf(page)
  const at = (next: Partial<View>) => href(pathOf(story.id) ?? '/stories', filter, next)
  return (
    <Panel
      title="Articles in order"
      id="articles"
      padded={false}
      counted="Earliest first, as in “Who was first”: where only a day is given, that day counts as its end, save that an original comes before its copies; those without a date stand last. Each says to which other article it is tied, and by what. Choose articles to move them to another story or to split them off."
    >
      {articles.length === 0 ? (
        <Empty title="None of its articles is in the filter." />
      ) : (
        <ArticleChooser
          story={{ id: story.id, name: story.name, articles: story.whole.totalCount }}
          articles={articles}
        />
      )}
      <Pager
        shown={articles.length}
        total={page?.totalCount ?? 0}
        one="article"
        first={after ? at({ after: null }) : null}
        next={page?.pageInfo.hasNextPage ? at({ after: page.pageInfo.endCursor }) : null}
      />
    </Panel>
  )
}
