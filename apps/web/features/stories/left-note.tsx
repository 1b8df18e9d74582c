import { pathOf } from '@parallax/addresses'
import Link from 'next/link'
import type { LeftStory, StoryData } from './story-query.ts'

interface LeftNoteProps {
  story: StoryData
  left: readonly LeftStory[]
}

/** Says that the address once named another story, and where that is told now. */
export function LeftNote({ story, left }: LeftNoteProps) {
  if (left.length === 0) return null
  return (
    <p role="status" className="mb-4 rounded-md border border-line bg-surface px-3 py-2 text-sm text-soft">
      The article that this address names was moved by hand; it now lies in <StoryLink {...story} />. The
      story that the address named before is now{' '}
      {left.map((one, index) => (
        <span key={one.id}>
          {index > 0 ? ' and ' : null}
          <StoryLink {...one} />
        </span>
      ))}
      .
    </p>
  )
}

function StoryLink({ id, name }: LeftStory) {
  return (
    <Link href={pathOf(id) ?? '/stories'} dir="auto" className="text-accent hover:underline">
      {name}
    </Link>
  )
}
