import { createHash } from 'node:crypto'

/** A strong tag of an answer's bytes (RFC 9110 § 8.8.3): the same bytes, the same tag. */
export const etagOf = (bytes: Uint8Array | string): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`

/** Tags of a list, weak or strong: for a whole file both mean the same bytes here (RFC 9110 § 13.1.2). */
export const matches = (asked: string | null, etag: string): boolean =>
  asked !== null &&
  (asked.trim() === '*' || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))
