'use client'

import { href } from '@parallax/addresses'
import { useState } from 'react'
import { counted } from '../../lib/format.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { ArticleMeta, ArticleTitle, titleOf } from '../articles/article-line.tsx'
import { MoveArticles } from './decisions/move-articles.tsx'
import { SplitStory } from './decisions/split-story.tsx'
import type { NamedStory } from './decisions/use-decisions.ts'
import type { StoryArticle } from './story-articles-query.ts'
import { WhyTied } from './why-tied.tsx'

interface ArticleChooserProps {
  story: NamedStory
  articles: readonly StoryArticle[]
}

/** The articles of a story; those that are chosen can be moved to another one or split off. */
export function ArticleChooser({ story, articles }: ArticleChooserProps) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const chosen = articles.filter(({ id }) => marked.has(id))
  const toggle = (id: string, on: boolean) =>
    setMarked((known) => {
      const next = new Set(known)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })
  return (
    <>
      <ol>
        {articles.map((article) => (
          <li key={article.id} className="flex gap-3 border-t border-line px-4 py-3">
            <label className="-m-1 flex size-7 shrink-0 items-center justify-center">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={marked.has(article.id)}
                onChange={(event) => toggle(article.id, event.target.checked)}
              />
              <span className="sr-only">Choose {titleOf(article)}</span>
            </label>
            <div className="min-w-0 space-y-1">
              <ArticleTitle article={article} className="font-medium hover:text-accent hover:underline" />
              <ArticleMeta article={article} />
              {article.storyMembership ? <WhyTied membership={article.storyMembership} /> : null}
            </div>
          </li>
        ))}
      </ol>
      {chosen.length > 0 ? (
        <div
          role="toolbar"
          aria-label="Chosen articles"
          className="sticky bottom-3 z-10 mx-3 mb-3 flex flex-wrap items-center gap-2 rounded-md border border-edge bg-surface px-3 py-2 shadow-[0_6px_24px_rgb(0_0_0/0.10)]"
        >
          <p role="status" className="nums me-auto text-sm font-medium">
            {counted(chosen.length, 'article')} chosen
          </p>
          {chosen.length === 2 ? (
            <ButtonLink
              href={href('/articles/compare', {}, { a: chosen[0]?.id ?? null, b: chosen[1]?.id ?? null })}
            >
              Compare the two
            </ButtonLink>
          ) : null}
          <MoveArticles story={story} chosen={chosen} listed={articles} />
          <SplitStory story={story} chosen={chosen} listed={articles} />
          <Button look="quiet" onClick={() => setMarked(new Set())}>
            Choose none
          </Button>
        </div>
      ) : null}
    </>
  )
}
