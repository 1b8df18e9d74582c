import { pathOf } from '@parallax/addresses'
import { graphql, type ResultOf } from '@parallax/client'
import { type ArticleFilter, narrow, narrowToLine, type Opens as OpensWhat, wordId } from '@parallax/domain'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { counted } from '../../../lib/format.ts'
import { Opens } from '../../evidence/opens.tsx'
import type { Side } from '../sides.ts'

export const ThingFields = graphql(`
  fragment ThingFields on ThingOfSides {
    id
    name
    sides { count }
  }
`)
type ThingData = ResultOf<typeof ThingFields>

/** A thing and what each side has of it; every count opens. */
export function ThingLine({
  thing,
  sides,
  children,
}: {
  thing: ThingData
  sides: Side[]
  children?: ReactNode
}) {
  const path = thing.id && pathOf(thing.id)
  return (
    <li className="border-b border-line px-4 py-2.5 text-sm last:border-b-0">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        {path ? (
          <Link href={path} dir="auto" className="font-medium hover:text-accent hover:underline">
            {thing.name}
          </Link>
        ) : (
          <span dir="auto" className="font-medium">
            {thing.id ? thing.name : `“${thing.name}”`}
          </span>
        )}
        {children}
      </p>
      <p className="mt-0.5 flex flex-wrap gap-x-4 text-soft">
        {sides.map((side, index) => {
          const number = counted(thing.sides[index]?.count ?? 0, thing.id ? 'article' : 'sentence')
          return (
            <span key={side.key}>
              <span dir="auto">{side.name}: </span>
              <Opens {...opens(side.own, thing)} label={`${thing.name}, ${side.name}: ${number}`}>
                {number}
              </Opens>
            </span>
          )
        })}
      </p>
    </li>
  )
}

/** The same articles and sentences as the API's count. */
function opens(own: ArticleFilter, { id, name }: ThingData): OpensWhat {
  if (id === null) {
    const word = wordId('narration', name)
    return { slice: narrow(own, { word }), subject: { kind: 'word', id: word } }
  }
  if (id.startsWith('Entity:')) return { slice: narrow(own, { entity: id }), subject: { kind: 'entity', id } }
  return narrowToLine(own, { topic: { id, name, ...(id.startsWith('OwnTopic:') && { own: true }) } })
}
