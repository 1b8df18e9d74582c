import type { CueClass, Opens as Opening } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { Opens } from '../evidence/opens.tsx'
import { cueWords } from './cue-words.ts'

interface CueCountsProps {
  /** Whose. */
  about: string
  counts: readonly (Opening & { cueClass: CueClass | null; quotations: number })[]
}

const nameOf = (cueClass: CueClass | null): string => (cueClass === null ? 'no cue' : cueWords(cueClass).name)

/** With which classes of cue; each number opens onto its quotations. */
export function CueCounts({ about, counts }: CueCountsProps) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5 text-sm">
      {counts.map(({ cueClass, quotations, slice, subject }) => (
        <li key={cueClass ?? 'none'} className="whitespace-nowrap">
          <span className="text-soft">{nameOf(cueClass)}</span>{' '}
          <Opens
            slice={slice}
            subject={subject}
            label={`${about}, ${nameOf(cueClass)}: ${counted(quotations, 'quotation')}`}
          >
            {count(quotations)}
          </Opens>
        </li>
      ))}
    </ul>
  )
}
