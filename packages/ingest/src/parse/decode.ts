import { Failure } from '@parallax/domain'

/** First bytes of formats that are no text, and what to call them. */
const SIGNATURES: [string, string][] = [
  ['25504446', 'a PDF document'],
  ['504b0304', 'a ZIP archive or an office document'],
  ['d0cf11e0', 'an old office document'],
  ['1f8b', 'a compressed file'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['7f454c46', 'a program'],
]

/** Control characters that no text has; tab, line feeds, form feed and escape aside. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/g
/** Where a page declares its charset: browsers look at 1024 bytes, pages need more. */
const HEAD_BYTES = 8192
/** What the five byte values that windows-1252 does not define turn into. */
const UNDEFINED_IN_1252 = /[\u0081\u008d\u008f\u0090\u009d]/

/**
 * Bytes to text: a byte-order mark decides, else UTF-8 where the bytes are that, else the charset that the page itself
 * declares, else windows-1252. The result is well-formed UTF-16.
 * @param declared finds the charset that the text declares of itself, given its bytes as Latin-1
 * @throws Failure EMPTY, BINARY or BAD_ENCODING
 */
export function decode(bytes: Uint8Array, declared: (head: string) => string | null = () => null): string {
  if (bytes.length === 0) throw new Failure('EMPTY', 'The file is empty.')
  refuseSignatures(bytes)
  const wide = wideEncoding(bytes)
  if (!wide && bytes.includes(0)) throw binary()
  const text = wide ? new TextDecoder(wide).decode(bytes) : toText(bytes, declared)
  if (text.includes('\0') || (text.match(CONTROLS)?.length ?? 0) > text.length / 200) throw binary()
  if (text.trim() === '') throw new Failure('EMPTY', 'The file has no text in it.')
  return text.toWellFormed()
}

const binary = () => new Failure('BINARY', 'This is not text: it contains bytes that no text has.')

function refuseSignatures(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature))
  if (known) throw new Failure('BINARY', `This is ${known[1]}, not text.`)
}

function toText(bytes: Uint8Array, declared: (head: string) => string | null): string {
  const charset = declared(Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1'))
  // Its escape sequences are ASCII, so that it looks like UTF-8.
  if (charset && /^iso-2022-jp$/i.test(charset)) return new TextDecoder('iso-2022-jp').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8 throughout.
  }
  const lossy = new TextDecoder('utf-8').decode(bytes)
  if (isDamagedUtf8(lossy)) return lossy
  const own = charset === null ? null : decoderFor(charset)
  if (own) return own.decode(bytes)
  const western = new TextDecoder('windows-1252').decode(bytes)
  if (UNDEFINED_IN_1252.test(western))
    throw new Failure('BAD_ENCODING', 'The text is neither UTF-8 nor a Western encoding. Save it as UTF-8.')
  return western
}

/** UTF-16, by its mark or by the zero byte that stands beside each Latin letter. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  let even = 0
  let odd = 0
  for (const [at, byte] of head.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const many = head.length / 5
  if (odd > many && even < odd / 20) return 'utf-16le'
  if (even > many && odd < even / 20) return 'utf-16be'
  return null
}

/** A cut or a stray byte in a text that is otherwise UTF-8; a Western text has next to no valid sequences. */
function isDamagedUtf8(lossy: string): boolean {
  const broken = lossy.split('\ufffd').length - 1
  const valid = lossy.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0
  return valid > 10 * broken
}

/** These are no encodings of a page whose first bytes could be read as Latin letters: the page is wrong about itself. */
const IMPOSSIBLE = /^(?:utf-8|utf-16|utf-16le|utf-16be|x-user-defined|replacement)$/

function decoderFor(charset: string): InstanceType<typeof TextDecoder> | null {
  try {
    const decoder = new TextDecoder(charset)
    return IMPOSSIBLE.test(decoder.encoding) ? null : decoder
  } catch {
    return null
  }
}

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
const META = /<meta\b[^>]{0,1000}>/gi
const CHARSET = /\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]+)/i
const XML = /^\s{0,5}<\?xml[^>]*/i
const ENCODING = /\bencoding\s{0,5}=\s{0,5}["']([\w.:-]+)/i

/** The charset that an HTML page declares of itself (HTML standard, prescan of the first bytes); comments declare nothing. */
export function htmlCharset(head: string): string | null {
  const shown = head.replace(COMMENT, '')
  for (const [meta] of shown.matchAll(META)) {
    const charset = CHARSET.exec(meta)?.[1]
    if (charset) return charset
  }
  return ENCODING.exec(XML.exec(head)?.[0] ?? '')?.[1] ?? null
}
