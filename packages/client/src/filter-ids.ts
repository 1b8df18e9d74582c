import { type ArticleFilter, type EvidenceSubject, partsOfId, type QuotationFilter } from '@parallax/domain'
import { globalId } from './ids.ts'

/** Every id that a filter and choices of quotations name, once each and in a stable order: what the API is asked the names of. */
export function filterIds(filter: ArticleFilter, choices: readonly QuotationFilter[] = []): string[] {
  const { outlets, exceptOutlets, agencies, entities, topics, ownTopics } = filter
  const { stories, copiesOf, sharingWith, noNarrower, furnitureEntities, furnitureTopics } = filter
  const named = [...(filter.wordings ?? []), ...(filter.readAs ?? [])].map((id) => partsOfId(id).entity)
  const sets = [entities, topics, ownTopics].flatMap((set) => [set?.all, set?.any, set?.none])
  const said = [...(filter.quoting ?? []), ...choices].flatMap(({ speakers, naming }) => [speakers, naming])
  const toned = (filter.toned ?? []).map(({ entity }) => entity)
  const { all = [], any = [], none = [] } = filter.phrases ?? {}
  const phrases = [...all, ...any, ...none].map((key) => globalId('Phrase', key))
  const publishers = [outlets, exceptOutlets, agencies, stories, copiesOf, sharingWith]
  const ids = [...publishers, named, toned, noNarrower, furnitureEntities, furnitureTopics, phrases]
  return [...new Set([...ids, ...sets, ...said].flatMap((list) => list ?? []))].sort()
}

/** Every id that a filter and what is counted in its articles name. */
export function idsIn(filter: ArticleFilter, subject?: EvidenceSubject | null): string[] {
  const ids = filterIds(filter, subject?.kind === 'quotations' ? [subject.quotations] : [])
  return [...new Set([...ids, ...subjectIds(subject)])].sort()
}

function subjectIds(subject: EvidenceSubject | null | undefined): string[] {
  if (!subject) return []
  switch (subject.kind) {
    case 'quotations':
      return []
    case 'tone':
      return [subject.tone.entity]
    case 'phrase':
      return [globalId('Phrase', subject.id)]
    case 'pair':
      return [subject.id, subject.other]
    default:
      return [partsOfId(subject.id).entity]
  }
}
