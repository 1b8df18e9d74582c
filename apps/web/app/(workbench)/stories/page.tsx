import { parseUrlState, type RawParams } from '@parallax/addresses'
import { ComparingNote } from '../../../features/add/comparing-note.tsx'
import { IgnoredNote } from '../../../features/filters/ignored-note.tsx'
import { StoryList } from '../../../features/stories/story-list.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

export const metadata = { title: 'Stories' }

export default async function StoriesPage({ searchParams }: { searchParams: Promise<RawParams> }) {
  const { filter, view, ignored } = parseUrlState(await searchParams)
  return (
    <>
      <IgnoredNote ignored={ignored} />
      <PageHeader title="Stories">
        Events that several articles tell: who was first, and which outlets tell it too. What belongs together
        is decided by names, numbers, words and days, and is yours to correct.
      </PageHeader>
      <ComparingNote />
      <StoryList filter={filter} view={view} />
    </>
  )
}
