import type { EvidenceSubject } from '@parallax/domain'

const KINDS = {
  entity: 'ENTITY',
  wording: 'WORDING',
  'read-as': 'READ_AS',
  pair: 'PAIR',
  topic: 'TOPIC',
  speaker: 'SPEAKER',
  'in-quotation': 'IN_QUOTATION',
  quotations: 'QUOTATIONS',
  'furniture-entity': 'FURNITURE_ENTITY',
  'furniture-topic': 'FURNITURE_TOPIC',
} as const

/** A subject as the API asks for it. */
export const subjectInput = (subject: EvidenceSubject) => ({
  kind: KINDS[subject.kind],
  ...(subject.kind === 'quotations' ? { quotations: subject.quotations } : { id: subject.id }),
  ...(subject.kind === 'pair' && { other: subject.other }),
})
