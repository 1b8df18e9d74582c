import { globalId, keyOf } from '@parallax/client'
import type { EvidenceSubject } from '@parallax/domain'
import { parseChoice, printChoice } from './quotation-address.ts'
import { parseTone, printTone } from './tone-address.ts'

/** How the subject of a number stands in an address: its kind, and bare keys. A key has no comma. */

const PLAIN = {
  entity: 'Entity',
  topic: 'Topic',
  'own-topic': 'OwnTopic',
  speaker: 'Entity',
  wording: 'Entity',
  'read-as': 'Entity',
  'in-quotation': 'Entity',
  'furniture-entity': 'Entity',
  'furniture-topic': 'Topic',
} as const

export function printSubject(subject: EvidenceSubject): string {
  if (subject.kind === 'quotations') return `quotations:${printChoice(subject.quotations)}`
  if (subject.kind === 'tone') return `tone:${printTone(subject.tone)}`
  if (subject.kind === 'phrase' || subject.kind === 'word') return `${subject.kind}:${subject.id}`
  const one = `${subject.kind}:${keyOf(subject.id)}`
  return subject.kind === 'pair' ? `${one},${keyOf(subject.other)}` : one
}

/** Null where the words name no subject. */
export function parseSubject(value: string): EvidenceSubject | null {
  const at = value.indexOf(':')
  const [kind, rest] = [value.slice(0, Math.max(0, at)), value.slice(at + 1)]
  if (rest === '') return null
  if (Object.hasOwn(PLAIN, kind)) {
    const known = kind as keyof typeof PLAIN
    return { kind: known, id: globalId(PLAIN[known], rest) }
  }
  if (kind === 'phrase' || kind === 'word') return { kind, id: rest }
  if (kind === 'quotations') {
    const quotations = parseChoice(rest)
    return quotations && { kind, quotations }
  }
  if (kind === 'tone') {
    const tone = parseTone(rest)
    return tone && { kind, tone }
  }
  const comma = rest.indexOf(',')
  const [key, more] = [rest.slice(0, Math.max(0, comma)), rest.slice(comma + 1)]
  if (key === '' || more === '') return null
  return kind === 'pair' ? { kind, id: globalId('Entity', key), other: globalId('Entity', more) } : null
}
