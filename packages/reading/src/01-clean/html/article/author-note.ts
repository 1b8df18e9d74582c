import { fold, type Line } from '../../line.ts'

/** What a sentence about an author goes on with: "… is a reporter", "… covers courts". */
const GOES_ON = /^(?:is|was|are|has|covers?|writes?|works?|joined|reports?)\b/
const MOST_WORDS = 120
/** A name has two words at least: "Paris is a city" is no note about the author Paris. */
const NAME_WORDS = 2

/**
 * A line about the person who signed the article, as it stands below many: it begins with an author's name and tells of them.
 * @param authors the page's authors
 */
export function isAuthorNote({ text, words }: Line, authors: readonly string[]): boolean {
  if (words > MOST_WORDS) return false
  const own = fold(text)
  return authors.map(fold).some((author) => {
    if (author.split(' ').length < NAME_WORDS || !own.startsWith(`${author} `)) return false
    return GOES_ON.test(own.slice(author.length + 1))
  })
}
