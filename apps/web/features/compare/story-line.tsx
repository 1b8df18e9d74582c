import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import { narrow } from '@parallax/domain'
import Link from 'next/link'
import { counted } from '../../lib/format.ts'
import { Opens } from '../evidence/opens.tsx'
import type { Side } from './sides.ts'

export const StoryFields = graphql(`
  fragment StoryFields on StoryOfSides {
    story { id name }
    sides { articles }
  }
`)

interface StoryLineProps {
  told: ResultOf<typeof StoryFields>
  sides: Side[]
  /** Whether each number says whose it is. */
  named: boolean
}

/** A story and how many articles each side has in it. */
export function StoryLine({ told: { story, sides: given }, sides, named }: StoryLineProps) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <Link href={pathOf(story.id) ?? '/stories'} dir="auto" className="hover:text-accent hover:underline">
        {story.name}
      </Link>
      {given.map(({ articles }, index) => {
        const side = sides[index]
        if (!side || articles === 0) return null
        const number = counted(articles, 'article')
        return (
          <Opens
            key={side.key}
            slice={narrow(side.own, { story: story.id })}
            subject={null}
            label={`${story.name}, ${side.name}: ${number}`}
          >
            {named ? `${side.name}: ${number}` : number}
          </Opens>
        )
      })}
    </div>
  )
}
