import type { EvidenceSubject } from '@parallax/domain'

const KINDS = {
  entity: 'ENTITY',
  wording: 'WORDING',
  'read-as': 'READ_AS',
  pair: 'PAIR',
  topic: 'TOPIC',
  phrase: 'PHRASE',
  word: 'WORD',
  'own-topic': 'OWN_TOPIC',
  speaker: 'SPEAKER',
  'in-quotation': 'IN_QUOTATION',
  quotations: 'QUOTATIONS',
  tone: 'TONE',
  'furniture-entity': 'FURNITURE_ENTITY',
  'furniture-topic': 'FURNITURE_TOPIC',
} as const

/** A subject as the API asks for it. */
export const subjectInput = (subject: EvidenceSubject) => ({
  kind: KINDS[subject.kind],
  ...('id' in subject && { id: subject.id }),
  ...(subject.kind === 'quotations' && { quotations: subject.quotations }),
  ...(subject.kind === 'tone' && { tone: subject.tone }),
  ...(subject.kind === 'pair' && { other: subject.other }),
})
