/** A light stemmer: enough that "election" meets "elections", and "killed" "kills". Numbers and short words stay. */
export function stem(word: string): string {
  if (word.length <= 4 || /\p{N}/u.test(word)) return word
  return word.replace(/ies$/, 'y').replace(/(?:ings?|edly|ed|es|s|ly)$/, '')
}
