import { createHash } from 'node:crypto'
import { type ArticleInput, canonicalUrl } from '@parallax/domain'

/** Namespace of article ids (RFC 9562, section 5.5); changing it would give every article a new id. */
const NAMESPACE = Buffer.from('0d3a2c5e6b1f4e7c9a8d5f2b7c4e1a90', 'hex')

/**
 * The id of an article: UUIDv5 of its canonical address, or of what was received where there is none. The same article
 * has the same id on every machine and in whatever order articles arrive.
 */
export function articleId(input: Pick<ArticleInput, 'url' | 'text' | 'html'>): string {
  const url = input.url === undefined ? null : canonicalUrl(input.url)
  return uuid5(url ?? (input.text ?? input.html ?? '').replace(/\r\n?/g, '\n').trim())
}

/** SHA-256 of everything that the reading depends on, hexadecimal: what has the same hash is read the same. */
export function contentHash(input: ArticleInput): string {
  const { text, html, url, title, outlet, publishedAt, language, clean, retrievedAt } = input
  const given = [text, html, url, title, outlet, publishedAt, language, clean]
  // Only where it is given, so that what was stored without it keeps its hash.
  if (retrievedAt !== undefined) given.push(retrievedAt)
  return createHash('sha256').update(JSON.stringify(given)).digest('hex')
}

function uuid5(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
