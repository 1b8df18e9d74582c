/** A number that an article and the one that it is tied to both give. */
export interface GivenNumber {
  /** Global id of the article. */
  article: string
  number: string
}

/** "Article:3f2~6.1" */
export const printGiven = ({ article, number }: GivenNumber): string => `${article}~${number}`

export function parseGiven(value: string): GivenNumber | null {
  const [, article, number] = /^(Article:[^~]{1,100})~([\p{N}.,]{1,40})$/u.exec(value) ?? []
  return article && number ? { article, number } : null
}
