import { Failure, MAX_ARTICLE_BYTES } from '@parallax/domain'
import { checkInput, type ParsedItem, tooLarge } from './check-input.ts'
import { decode, htmlCharset } from './decode.ts'
import { jsonLines } from './json-lines.ts'

/** A JSON file is parsed whole and must fit in memory; JSON Lines may have any length. */
const MAX_JSON_BYTES = 256_000_000

type Parser = (name: string, bytes: Uint8Array) => Iterable<ParsedItem>

const PARSERS: Record<string, Parser> = {
  '': plainText,
  txt: plainText,
  text: plainText,
  md: plainText,
  markdown: plainText,
  html: page,
  htm: page,
  xhtml: page,
  json: json,
  jsonl: jsonLines,
  ndjson: jsonLines,
}

/** What people try that is not read, by the ending of the name. */
const UNSUPPORTED: Record<string, string> = {
  csv: 'Tables (CSV)',
  tsv: 'Tables (TSV)',
  xlsx: 'Spreadsheets',
  xls: 'Spreadsheets',
  pdf: 'PDF documents',
  doc: 'Word documents',
  docx: 'Word documents',
  odt: 'OpenDocument texts',
  rtf: 'RTF documents',
  epub: 'E-books',
  xml: 'Feeds and other XML files',
  rss: 'Feeds',
  atom: 'Feeds',
  gz: 'Compressed files',
  zip: 'Archives',
  mht: 'Web archives',
  mhtml: 'Web archives',
}

/** The ending of a file's name in lower case, without the dot. */
function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** Whether a file of this name is worth looking at: a format that is read, or one that people take for an article. */
export function looksLikeArticles(name: string): boolean {
  const extension = extensionOf(name)
  return extension !== '' && (extension in PARSERS || extension in UNSUPPORTED)
}

/** Whether only one article can be in such a file, so that its size is the article's. */
export function holdsOneArticle(name: string): boolean {
  const parser = PARSERS[extensionOf(name)]
  return parser === plainText || parser === page
}

/**
 * The articles of one file, in order. A part that cannot be read gives its failure in its place; the others are kept.
 * @param name the file's name, which tells its format: txt, md, html, json or jsonl
 */
export function* parseFile(name: string, bytes: Uint8Array): Generator<ParsedItem> {
  const extension = extensionOf(name)
  const parser = PARSERS[extension]
  try {
    if (!parser) throw unsupported(extension)
    yield* parser(name, bytes)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    yield { name, failure: error }
  }
}

function unsupported(extension: string): Failure {
  const what = UNSUPPORTED[extension] ?? `Files that end in .${extension}`
  return new Failure('UNSUPPORTED_FORMAT', `${what} are not read; use plain text, HTML, JSON or JSON Lines.`)
}

function* plainText(name: string, bytes: Uint8Array): Generator<ParsedItem> {
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(bytes.length)
  yield checkInput(name, { text: decode(bytes) })
}

function* page(name: string, bytes: Uint8Array): Generator<ParsedItem> {
  if (bytes.length > MAX_ARTICLE_BYTES) throw tooLarge(bytes.length)
  yield checkInput(name, { html: decode(bytes, htmlCharset) })
}

function* json(name: string, bytes: Uint8Array): Generator<ParsedItem> {
  if (bytes.length > MAX_JSON_BYTES)
    throw new Failure('TOO_LARGE', 'A JSON file has at most 256 MB; use JSON Lines for more.')
  const value = parsed(decode(bytes))
  if (!Array.isArray(value)) yield checkInput(name, value)
  else if (value.length === 0) throw new Failure('EMPTY', 'The list has no articles.')
  else for (const [index, entry] of value.entries()) yield checkInput(`${name}[${index}]`, entry)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Failure('MALFORMED', `Not valid JSON: ${(error as Error).message}.`)
  }
}
