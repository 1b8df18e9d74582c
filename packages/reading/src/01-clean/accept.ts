import type { ArticleInput } from '@parallax/domain'
import { Failure, MAX_ARTICLE_BYTES } from '@parallax/domain'

/** C0 controls except tab, line feed, vertical tab, form feed and carriage return; DEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000e-\u001f\u007f]/g
/** One control character in this many is still taken for dirt in a text, not for a binary file. */
const TEXT_PER_CONTROL = 200

/**
 * The text or markup of an input, if it can be an article at all.
 * @throws Failure TOO_LARGE, BINARY, EMPTY or NOT_AN_ARTICLE (no letter anywhere).
 */
export function accept(input: ArticleInput): string {
  const source = input.text ?? input.html ?? ''
  // UTF-8 never needs more than three bytes a code unit, so most inputs are not counted.
  if (source.length * 3 > MAX_ARTICLE_BYTES && Buffer.byteLength(source) > MAX_ARTICLE_BYTES) {
    throw new Failure('TOO_LARGE', `The article is larger than ${MAX_ARTICLE_BYTES / 1_000_000} MB.`)
  }
  if (source.includes('\0')) throw new Failure('BINARY', 'This is a binary file, not text.')
  if (countControls(source) * TEXT_PER_CONTROL > source.length) {
    throw new Failure('BINARY', 'This is a binary file, not text.')
  }
  requireWords(source)
  return source
}

function countControls(source: string): number {
  let controls = 0
  CONTROL.lastIndex = 0
  while (CONTROL.test(source)) controls++
  return controls
}

/**
 * @throws Failure EMPTY where nothing can be seen, NOT_AN_ARTICLE where there is no letter.
 */
export function requireWords(text: string): void {
  if (!/[^\s\p{Cf}]/u.test(text)) throw new Failure('EMPTY', 'The article is empty.')
  if (!/\p{L}/u.test(text)) throw new Failure('NOT_AN_ARTICLE', 'There is not a single word in it.')
}
