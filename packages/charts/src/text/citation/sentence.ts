import { day } from '../../prepare/index.ts'
import { CITED_AS_WORDS, type Citation } from './citation.ts'

/** The citation as a sentence: who, when, what, where. The order of APA's, with days as the product writes them. */
export function sentenceOf({ citedAs, author, title, date, accessed, url, version }: Citation): string {
  const what = version ? `${CITED_AS_WORDS[citedAs]}, version ${version}` : CITED_AS_WORDS[citedAs]
  return `${author} (${day(date)}). ${title} [${what}]. ${accessed ? `Retrieved ${day(accessed)}, from ` : ''}${url}`
}
