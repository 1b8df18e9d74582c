'use client'

import { counted } from '../../../lib/format.ts'
import { Button } from '../../../ui/button.tsx'
import { type Chosen, chosenWords, stayOf } from './chosen.ts'
import { DecisionDialog } from './decision-dialog.tsx'
import { useDecisions } from './use-decisions.ts'

/** Says that the chosen articles tell a story of their own. */
export function SplitStory({ story, chosen, listed }: Chosen) {
  const { split, busy } = useDecisions()
  const rest = story.articles - chosen.length
  if (rest < 1)
    return (
      <Button disabled title="All articles of a story cannot be split off it.">
        Split off
      </Button>
    )
  return (
    <DecisionDialog
      trigger="Split off"
      title={`Split off ${counted(chosen.length, 'article')}`}
      action="Split off"
      busy={busy}
      consequence={
        <>
          {chosenWords(chosen)} {chosen.length === 1 ? 'leaves' : 'leave'} “{story.name}” and{' '}
          {chosen.length === 1 ? 'tells a story of its own' : 'tell a story of their own'};{' '}
          {counted(rest, 'article')} {rest === 1 ? 'stays' : 'stay'}.
        </>
      }
      onDecide={(note) =>
        split(
          story.id,
          chosen.map(({ id }) => id),
          note,
          { said: `${counted(chosen.length, 'article')} split off.`, stay: stayOf(chosen, listed) },
        )
      }
    />
  )
}
