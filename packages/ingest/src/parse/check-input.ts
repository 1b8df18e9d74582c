import { ArticleInput, Failure, type InputWarning, MAX_ARTICLE_BYTES } from '@parallax/domain'
import { checkGiven } from '@parallax/reading'

/** One article as it came out of a file or a form: what to read, or why it cannot be read. */
export type ParsedItem =
  | { name: string; input: ArticleInput; warnings?: InputWarning[] }
  | { name: string; failure: Failure }

const MEGABYTES = MAX_ARTICLE_BYTES / 1_000_000

/**
 * Checks what claims to be an article of the contract (an input line of `parallax read`). What is given beside it and
 * cannot be used is left out and told; it is no failure.
 * @param name what the user calls it; also its id where it has none
 */
export function checkInput(name: string, value: unknown): ParsedItem {
  try {
    const { input, warnings } = checkGiven(inputOf(name, value))
    return warnings.length > 0 ? { name, input, warnings } : { name, input }
  } catch (error) {
    if (error instanceof Failure) return { name, failure: error }
    throw error
  }
}

export function tooLarge(bytes: number): Failure {
  const size = (bytes / 1_000_000).toFixed(1)
  return new Failure('TOO_LARGE', `This is ${size} MB; an article has at most ${MEGABYTES} MB.`)
}

function inputOf(name: string, value: unknown): ArticleInput {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Failure('MALFORMED', 'An article must be a JSON object with "text" or "html".')
  const { id = name, ...rest } = value as Record<string, unknown>
  const parsed = ArticleInput.safeParse({ ...rest, id: typeof id === 'number' ? String(id) : id })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const field = issue?.path.join('.')
    throw new Failure(
      'MALFORMED',
      `Not an article: ${field ? `"${field}": ` : ''}${issue?.message ?? 'wrong shape'}.`,
    )
  }
  const input = Object.fromEntries(
    Object.entries(parsed.data).map(([key, part]) => [
      key,
      typeof part === 'string' ? part.toWellFormed() : part,
    ]),
  ) as ArticleInput
  refuseContent(input.text ?? input.html ?? '', Object.values(input))
  return input
}

function refuseContent(content: string, all: unknown[]): void {
  if (content.trim() === '') throw new Failure('EMPTY', 'The article has no text.')
  const bytes = Buffer.byteLength(content)
  if (bytes > MAX_ARTICLE_BYTES) throw tooLarge(bytes)
  if (all.some((part) => typeof part === 'string' && part.includes('\0')))
    throw new Failure('BINARY', 'This is not text: it contains zero bytes.')
}
