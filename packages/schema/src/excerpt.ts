/**
 * The first words of an article's body.
 * @param body headline and body as they are searched
 * @param length in UTF-16 units; cut before a word that would exceed it
 */
export function excerpt(body: string, title: string | null, length: number): string {
  const start = title !== null && body.startsWith(title) ? title.length : 0
  const words = body.slice(start).replace(/\s+/g, ' ').trim()
  if (words.length <= length) return words
  const end = words.lastIndexOf(' ', length)
  return `${words.slice(0, end > 0 ? end : length).replace(/[\uD800-\uDBFF]$/, '')}…`
}
