import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the signature of a link vouches for. */
export interface SignedLink {
  id: string
  /** Null: never. */
  expiresAt: Date | null
}

const TOKEN = /^([\w-]{16})\.(\d{1,12})\.([\w-]{43})$/

const signature = (key: Uint8Array, slug: string, id: string, expiry: string): Buffer =>
  createHmac('sha256', key).update(`${slug}\n${id}\n${expiry}`).digest()

/** `ID.EXPIRY.SIGNATURE`: seconds since 1970, 0 for never; HMAC-SHA-256 in base64url over these and the chart's address. */
export function linkToken(key: Uint8Array, slug: string, { id, expiresAt }: SignedLink): string {
  const expiry = expiresAt ? String(Math.floor(expiresAt.getTime() / 1000)) : '0'
  return `${id}.${expiry}.${signature(key, slug, id, expiry).toString('base64url')}`
}

/** What a token says; null where it was not signed here for this chart. The comparison takes the same time however much is right. */
export function readLinkToken(key: Uint8Array, slug: string, token: string): SignedLink | null {
  const [, id = '', expiry = '', signed = ''] = TOKEN.exec(token) ?? []
  const given = Buffer.from(signed, 'base64url')
  const own = signature(key, slug, id, expiry)
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null
  // Base64 has several spellings of one value: only ours is a link.
  if (own.toString('base64url') !== signed) return null
  return { id, expiresAt: expiry === '0' ? null : new Date(Number(expiry) * 1000) }
}
