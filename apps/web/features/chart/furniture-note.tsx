import type { Drawn, Opens } from '@parallax/charts/prepare'
import { Fragment, type ReactNode } from 'react'

interface FurnitureNoteProps {
  furniture: Drawn['furniture']
  onOpen?: ((opens: Opens) => void) | undefined
}

const look =
  'rounded-sm text-start underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent hover:decoration-solid'

/** What page furniture would have added to a chart's numbers; each part opens onto the passages that hold it. */
export function FurnitureNote({ furniture, ...opening }: FurnitureNoteProps) {
  if (!furniture) return null
  const { lead, parts } = furniture
  return (
    <p data-furniture>
      {lead ? `${lead}: ` : null}
      {parts.map(({ text, opens }, index) => (
        <Fragment key={text}>
          {index > 0 ? (index === parts.length - 1 ? ' and ' : ', ') : null}
          <Part opens={opens} {...opening}>
            {text}
          </Part>
        </Fragment>
      ))}
      .
    </p>
  )
}

interface PartProps extends Omit<FurnitureNoteProps, 'furniture'> {
  opens: Opens
  children: ReactNode
}

function Part({ opens, onOpen, children }: PartProps) {
  if (!onOpen) return children
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      title={opens.title}
      onClick={() => onOpen(opens)}
      className={look}
    >
      {children}
    </button>
  )
}
