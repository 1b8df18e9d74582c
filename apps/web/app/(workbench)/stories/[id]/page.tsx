import { href, parseUrlState, pathOf, type RawParams } from '@parallax/addresses'
import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { Suspense } from 'react'
import { IgnoredNote } from '../../../../features/filters/ignored-note.tsx'
import { CountChoice } from '../../../../features/stories/count-choice.tsx'
import { DecisionLog } from '../../../../features/stories/decisions/decision-log.tsx'
import { LeftNote } from '../../../../features/stories/left-note.tsx'
import { StoryArticles } from '../../../../features/stories/story-articles.tsx'
import { StoryHead } from '../../../../features/stories/story-head.tsx'
import { StoryOutlets } from '../../../../features/stories/story-outlets.tsx'
import { StoryQuery } from '../../../../features/stories/story-query.ts'
import { StoryTellings } from '../../../../features/tellings/story-tellings.tsx'
import { idOfPath } from '../../../../lib/id-of-path.ts'
import { nameOfNode } from '../../../../lib/node-name.ts'
import { ask } from '../../../../lib/server.ts'
import { Contained } from '../../../../ui/contained.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<RawParams>
}

const idOf = async ({ params }: Props) => idOfPath('Story', (await params).id)

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await nameOfNode(await idOf(props))) ?? 'Story' }
}

export default async function StoryPage(props: Props) {
  const id = await idOf(props)
  const { filter, view, ignored } = parseUrlState(await props.searchParams)
  const { node: story, left } = await ask(StoryQuery, { id, filter })
  if (story?.__typename !== 'Story') notFound()
  // Any of its articles names a story: an address from before a merge or a move leads to where that article is now.
  if (story.id !== id && left.length === 0) redirect(href(pathOf(story.id) ?? '/stories', filter, view))
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <LeftNote story={story} left={left} />
      <StoryHead story={story} filter={filter} />
      <div className="mb-4">
        <CountChoice story={story.id} filter={filter} />
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem] [&>*]:min-w-0">
        <Contained title="Articles in order">
          <Suspense fallback={<Skeleton className="h-96 rounded-lg" />}>
            <StoryArticles story={story} filter={filter} view={view} />
          </Suspense>
        </Contained>
        <aside aria-label="Who tells it, and what was decided" className="space-y-5">
          <StoryOutlets story={story} filter={filter} />
          <DecisionLog decisions={story.decisions} />
        </aside>
      </div>
      <Contained title="How its articles tell it">
        <Suspense fallback={<Skeleton className="mt-5 h-160 rounded-lg" />}>
          <StoryTellings story={story.id} filter={filter} view={view} />
        </Suspense>
      </Contained>
    </>
  )
}
