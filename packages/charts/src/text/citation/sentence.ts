import { day } from '../../prepare/index.ts'
import { CITED_AS_WORDS, type Citation } from './citation.ts'

/** The citation as a sentence up to its address, which most places make a link. */
export function sentenceToAddress({ citedAs, author, title, date, accessed, version }: Citation): string {
  const what = version ? `${CITED_AS_WORDS[citedAs]}, version ${version}` : CITED_AS_WORDS[citedAs]
  return `${author} (${day(date)}). ${title} [${what}].${accessed ? ` Retrieved ${day(accessed)}, from` : ''}`
}

/** The citation as a sentence: who, when, what, where. The order of APA's, with days as the product writes them. */
export const sentenceOf = (citation: Citation): string => `${sentenceToAddress(citation)} ${citation.url}`
