'use client'

import { Merge } from 'lucide-react'
import { useState } from 'react'
import { counted } from '../../../lib/format.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { StoryPicker } from './story-picker.tsx'
import { type NamedStory, useDecisions } from './use-decisions.ts'

/** Says that this story and another one are one. */
export function MergeStory({ story }: { story: NamedStory }) {
  const { merge, busy } = useDecisions()
  const [other, setOther] = useState<NamedStory | null>(null)
  return (
    <DecisionDialog
      trigger={
        <>
          <Merge aria-hidden />
          Merge with another
        </>
      }
      title="Merge with another story"
      action="Merge"
      busy={busy}
      consequence={
        other && (
          <>
            “{story.name}” and “{other.name}” become one story of{' '}
            {counted(story.articles + other.articles, 'article')}.
          </>
        )
      }
      onDecide={async (note) => {
        if (!other) return null
        const refusal = await merge([story.id, other.id], note, {
          said: `Merged with “${other.name}”.`,
          stay: story.id,
        })
        if (!refusal) setOther(null)
        return refusal
      }}
    >
      <StoryPicker except={story.id} picked={other} onPick={setOther} />
    </DecisionDialog>
  )
}
