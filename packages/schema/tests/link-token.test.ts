import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkToken, readLinkToken } from '../src/link-token.ts'

const key = createHash('sha256').update('of this test').digest()
const other = createHash('sha256').update('of another installation').digest()
const SLUG = 'top-entities-3k9x0d1q7w'
const link = { id: 'abcdefghijklmnop', expiresAt: new Date('2027-03-01T12:00:00Z') }
const token = linkToken(key, SLUG, link)

describe('the token of a link', () => {
  it('is its id, its end and a signature', () => {
    expect(token).toMatch(/^abcdefghijklmnop\.1803902400\.[\w-]{43}$/)
    expect(linkToken(key, SLUG, { ...link, expiresAt: null })).toMatch(/^abcdefghijklmnop\.0\.[\w-]{43}$/)
  })

  it('says what it was signed for', () => {
    expect(readLinkToken(key, SLUG, token)).toEqual(link)
    const endless = { ...link, expiresAt: null }
    expect(readLinkToken(key, SLUG, linkToken(key, SLUG, endless))).toEqual(endless)
  })

  const [id, expiry, signed] = token.split('.') as [string, string, string]
  it.each([
    ['nothing', ''],
    ['no token', 'open sesame'],
    ['another id', `bbcdefghijklmnop.${expiry}.${signed}`],
    ['a later end', `${id}.1903902400.${signed}`],
    ['no end', `${id}.0.${signed}`],
    ['the same end, written longer', `${id}.0${expiry}.${signed}`],
    ['a signature cut short', `${id}.${expiry}.${signed.slice(0, 42)}`],
    [
      'a signature of another spelling',
      `${id}.${expiry}.${signed.slice(0, 42)}${nextSign(signed.slice(-1))}`,
    ],
    ['more behind it', `${token}.x`],
    ['a line break behind it', `${token}\n`],
    ['another installation’s', linkToken(other, SLUG, link)],
    ['another chart’s', linkToken(key, 'top-entities-0000000000', link)],
  ])('%s: not ours', (_, forged) => expect(readLinkToken(key, SLUG, forged)).toBeNull())

  it('is not guessed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(readLinkToken(key, SLUG, text)).toBeNull()
        expect(readLinkToken(key, SLUG, `${id}.${expiry}.${text}`)).toBeNull()
      }),
    )
  })
})

/** The sign whose value differs in the two bits that base64url of 32 bytes leaves unused. */
function nextSign(sign: string): string {
  const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  return signs[signs.indexOf(sign) ^ 1] ?? ''
}
