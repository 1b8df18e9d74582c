import type { ArticleFilter } from '@parallax/domain'
import { X } from 'lucide-react'
import { choicesOf } from './choices.ts'

interface ChoiceChipsProps {
  filter: ArticleFilter
  nameOf: (id: string) => string
  onChange: (filter: ArticleFilter) => void
}

/** The choices of a filter, each of which can be taken away alone. */
export function ChoiceChips({ filter, nameOf, onChange }: ChoiceChipsProps) {
  return (
    <ul className="contents" aria-label="Chosen filters">
      {choicesOf(filter, nameOf).map((choice) => (
        <li
          key={choice.key}
          className="flex max-w-full items-center rounded-md bg-accent-wash text-sm text-accent"
        >
          <span dir="auto" className="truncate ps-2.5 pe-1">
            {choice.label}
          </span>
          <button
            type="button"
            aria-label={`Remove: ${choice.label}`}
            onClick={() => onChange(choice.without)}
            className="flex size-8 shrink-0 items-center justify-center rounded-md hover:bg-accent/15"
          >
            <X aria-hidden className="size-3.5" />
          </button>
        </li>
      ))}
    </ul>
  )
}
