'use client'

import { useState } from 'react'
import { counted } from '../../../lib/format.ts'
import { type Chosen, chosenWords, stayOf } from './chosen.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { StoryPicker } from './story-picker.tsx'
import { type NamedStory, useDecisions } from './use-decisions.ts'

/** Says that the chosen articles tell another story. */
export function MoveArticles({ story, chosen, listed }: Chosen) {
  const { move, busy } = useDecisions()
  const [to, setTo] = useState<NamedStory | null>(null)
  const what = chosenWords(chosen)
  return (
    <DecisionDialog
      trigger="Move to another story"
      title={`Move ${counted(chosen.length, 'article')} to another story`}
      action="Move"
      busy={busy}
      consequence={
        to && (
          <>
            {what} {chosen.length === 1 ? 'leaves' : 'leave'} “{story.name}” and{' '}
            {chosen.length === 1 ? 'joins' : 'join'} “{to.name}”, which then has{' '}
            {counted(to.articles + chosen.length, 'article')}.
          </>
        )
      }
      onDecide={async (note) => {
        if (!to) return null
        const refusal = await move(
          chosen.map(({ id }) => id),
          to.id,
          note,
          {
            said: `${counted(chosen.length, 'article')} moved to “${to.name}”.`,
            stay: stayOf(chosen, listed),
          },
        )
        if (!refusal) setTo(null)
        return refusal
      }}
    >
      <StoryPicker except={story.id} picked={to} onPick={setTo} />
    </DecisionDialog>
  )
}
