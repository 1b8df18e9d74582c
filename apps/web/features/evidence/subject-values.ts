import type { EvidenceSubject } from '@parallax/domain'
import { counted } from '../../lib/format.ts'
import { toneNumber } from '../tone/tone-number.tsx'

/** How the value of one item of a subject is told; null where each item counts one. */
export function valueWords(subject: EvidenceSubject): ((value: number | null) => string) | null {
  switch (subject.kind) {
    case 'quotations':
    case 'speaker':
    case 'in-quotation':
      return (value) => counted(value ?? 0, 'word')
    case 'tone':
      return (value) => (value === null ? 'says nothing either way' : toneNumber(value))
    default:
      return null
  }
}

/** What the values of all items come to: words, or the mean of what the mentions say; null where there is nothing to add up. */
export function totalWords(
  subject: EvidenceSubject,
  { items, value }: { items: number; value: number | null },
): string | null {
  if (value === null || items === 0) return null
  if (subject.kind !== 'tone') return valueWords(subject)?.(value) ?? null
  // Where mentions that say nothing are among them, what they add up to is no mean of theirs.
  return subject.tone.telling || (subject.tone.direction && subject.tone.direction !== 'none')
    ? `mean ${toneNumber(value / items)}`
    : null
}
