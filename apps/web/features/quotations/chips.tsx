import { href, type View, viewOfChoice } from '@parallax/addresses'
import { type ArticleFilter, CUE_CLASSES, type QuotationFilter } from '@parallax/domain'
import { X } from 'lucide-react'
import Link from 'next/link'
import { buttonLook } from '../../ui/button.tsx'
import { cueWords } from './cue-words.ts'

interface Chip {
  label: string
  without: QuotationFilter
}

/** Each part of a choice that has no row of its own above the list, and the choice without it. */
export function chipsOf(choice: QuotationFilter, nameOf: (id: string) => string): Chip[] {
  const less = (part: keyof QuotationFilter): QuotationFilter => ({ ...choice, [part]: undefined })
  const among = (part: 'speakers' | 'naming', id: string): QuotationFilter => {
    const rest = (choice[part] ?? []).filter((one) => one !== id)
    return { ...choice, [part]: rest.length > 0 ? rest : undefined }
  }
  return [
    ...(choice.speakers ?? []).map((id) => ({
      label: `Said by ${nameOf(id)}`,
      without: among('speakers', id),
    })),
    ...(choice.speakerKnown === undefined
      ? []
      : [
          {
            label: choice.speakerKnown ? 'Speaker known' : 'Speaker not known',
            without: less('speakerKnown'),
          },
        ]),
    ...(choice.naming ?? []).map((id) => ({ label: `Names ${nameOf(id)}`, without: among('naming', id) })),
    ...(choice.words ? [{ label: `Says ${choice.words}`, without: less('words') }] : []),
    ...(choice.cue ? [{ label: `With “${choice.cue}”`, without: less('cue') }] : []),
    ...((choice.cueClasses?.length ?? 0) > 1
      ? [
          {
            label: `Cue ${CUE_CLASSES.filter((one) => choice.cueClasses?.includes(one))
              .map((one) => cueWords(one).name)
              .join(' or ')}`,
            without: less('cueClasses'),
          },
        ]
      : []),
    ...(choice.cued === true ? [{ label: 'With a cue', without: less('cued') }] : []),
    ...((choice.kinds?.length ?? 0) > 1
      ? [{ label: choice.kinds?.join(' or ') ?? '', without: less('kinds') }]
      : []),
    ...(choice.minWords ? [{ label: `${choice.minWords} words or more`, without: less('minWords') }] : []),
  ]
}

interface ChipsProps {
  chips: Chip[]
  filter: ArticleFilter
  path: string
  view: Partial<View>
}

/** What was chosen, each with the way back; without script too. */
export function Chips({ chips, filter, path, view }: ChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul aria-label="Chosen quotations" className="flex flex-wrap items-center gap-2">
      {chips.map(({ label, without }) => (
        <li
          key={label}
          className="flex max-w-full items-center rounded-md bg-accent-wash text-sm text-accent"
        >
          <span dir="auto" className="truncate ps-2.5 pe-1">
            {label}
          </span>
          <Link
            href={href(path, filter, { ...view, ...viewOfChoice(without) })}
            scroll={false}
            aria-label={`Remove: ${label}`}
            className="flex size-8 shrink-0 items-center justify-center rounded-md hover:bg-accent/15"
          >
            <X aria-hidden className="size-3.5" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={href(path, filter, { ...view, ...viewOfChoice({}) })}
          scroll={false}
          className={buttonLook('quiet')}
        >
          All quotations
        </Link>
      </li>
    </ul>
  )
}
