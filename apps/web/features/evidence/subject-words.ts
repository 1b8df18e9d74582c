import { quotationWords, toneWords, VOICE_WORDS } from '@parallax/charts/prepare'
import { globalId } from '@parallax/client'
import { type EvidenceSubject, partsOfId } from '@parallax/domain'
import { capital } from '../../lib/format.ts'

/** What is said of the evidence of a subject. */
interface SubjectWords {
  title: string
  /** One item of it. */
  one: string
  /** The tab that shows the items. */
  tab: 'Sentences' | 'Quotations' | 'Passages' | ''
  /** False where the articles of the filter are not those that were counted: no list of them would add up. */
  articlesToo: boolean
}

const IN_FURNITURE = 'In page furniture, not counted:'

/** @param nameOf the name of an id */
export function subjectWords(subject: EvidenceSubject | null, nameOf: (id: string) => string): SubjectWords {
  if (!subject) return { title: 'Articles', one: 'article', tab: '', articlesToo: true }
  if (subject.kind === 'quotations')
    return {
      ...{ title: capital(quotationWords(subject.quotations, nameOf)), one: 'quotation' },
      ...{ tab: 'Quotations', articlesToo: true },
    }
  if (subject.kind === 'tone')
    return {
      ...{ title: capital(toneWords(subject.tone, nameOf)), one: 'mention' },
      ...{ tab: 'Sentences', articlesToo: true },
    }
  if (subject.kind === 'phrase')
    return {
      ...{ title: `Places of “${nameOf(globalId('Phrase', subject.id))}”`, one: 'place' },
      ...{ tab: 'Sentences', articlesToo: true },
    }
  const { entity, rest } = partsOfId(subject.id)
  if (subject.kind === 'word')
    return {
      ...{ title: `“${rest}” ${VOICE_WORDS[entity === 'quoted' ? 'quoted' : 'narration']}`, one: 'sentence' },
      ...{ tab: 'Sentences', articlesToo: true },
    }
  const name = nameOf(entity)
  switch (subject.kind) {
    case 'entity':
      return { title: `Mentions of ${name}`, one: 'mention', tab: 'Sentences', articlesToo: true }
    case 'wording':
      return { title: `${name}, called “${rest}”`, one: 'mention', tab: 'Sentences', articlesToo: true }
    case 'read-as':
      return {
        title: `${name}, read under another name`,
        one: 'mention',
        tab: 'Sentences',
        articlesToo: true,
      }
    case 'pair':
      return {
        ...{ title: `${name} and ${nameOf(subject.other)}`, one: 'sentence' },
        ...{ tab: 'Sentences', articlesToo: true },
      }
    case 'topic':
      return { title: `Passages about ${name}`, one: 'passage', tab: 'Sentences', articlesToo: true }
    case 'own-topic':
      return { title: `Sentences for ${name}`, one: 'sentence', tab: 'Sentences', articlesToo: true }
    case 'speaker':
      return { title: `Quotations of ${name}`, one: 'quotation', tab: 'Quotations', articlesToo: false }
    case 'in-quotation':
      return {
        title: `Quotations that name ${name}`,
        one: 'quotation',
        tab: 'Quotations',
        articlesToo: false,
      }
    case 'furniture-entity':
      return { title: `${IN_FURNITURE} ${name}`, one: 'mention', tab: 'Passages', articlesToo: true }
    case 'furniture-topic':
      return { title: `${IN_FURNITURE} ${name}`, one: 'passage', tab: 'Passages', articlesToo: true }
  }
}
