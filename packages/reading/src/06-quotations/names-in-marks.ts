import type { Run } from './quoted-runs.ts'

const NICKNAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}?[\p{L}.’'-]+)?$/u
const NAME = /^[^\p{L}]*\p{Lu}[\p{L}.’'-]*$/u
const NAME_AFTER = /^\s\p{Lu}\p{L}/u

/** Words that a title stands behind: "the podcast “Here’s the Thing”", "CBS’s “Face the Nation”". */
const WORK_BEFORE =
  /(?:['’]s|(?<!\p{L})(?:show|podcast|program|programme|film|movie|song|book|novel|album|series|musical|magazine|memoir|documentary|drama|comedy|poem|painting|sitcom|newsletter|entitled|titled))\s$/u
/** Words that stand behind a title: "“Daily Show” host". */
const WORK_AFTER = /^\s(?:host|star|anchor|author|actor|actress|singer|director|creator|fame)(?!\p{L})/u
const SMALL = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with|is|it|vs)$/

/** Every word but the small ones begins with a capital; a full stop or comma at the end is the sentence's. */
function isTitled(words: string[]): boolean {
  return (
    words.length <= 7 && words.every((word, i) => /^[\p{Lu}\p{N}]/u.test(word) || (i > 0 && SMALL.test(word)))
  )
}

/** Whether the last word of a text that ends with a space is a name. */
function endsWithName(before: string): boolean {
  const words = before.split(/\s/)
  return words.at(-1) === '' && NAME.test(words.at(-2) ?? '')
}

/** "Maria “Malou” Evangelista", "the podcast “Here’s the Thing.”": between its marks stands a name and nobody speaks. */
export function isName(paragraph: string, { start, end, closed }: Run): boolean {
  if (!closed || end - start > 80) return false
  const said = paragraph.slice(start, end).replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
  const before = paragraph.slice(Math.max(0, start - 24), start)
  const after = paragraph.slice(end, end + 12)
  const ends = /[.,!?]\s*[”"’'»]+$/.test(paragraph.slice(start, end))
  if (!ends && NICKNAME.test(said) && endsWithName(before) && NAME_AFTER.test(after)) return true
  return isTitled(said.split(/\s+/)) && (WORK_BEFORE.test(before) || WORK_AFTER.test(after))
}
