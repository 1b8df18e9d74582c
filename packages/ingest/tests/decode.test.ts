import { describe, expect, it } from 'vitest'
import { decode, htmlCharset } from '../src/parse/decode.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')
const page = (head: string, body: string) => Buffer.concat([latin(head), latin(`<p>${body}</p>`)])
const shown = (bytes: Uint8Array) => /<p>([^<]*)<\/p>/.exec(decode(bytes, htmlCharset))?.[1]
const wide = (text: string, big = false) => {
  const bytes = Buffer.from(text, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('the bytes of a page become text', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8 without any declaration', Buffer.from('<p>“Zoë”</p>'), '“Zoë”'],
    ['UTF-8 with a byte-order mark', Buffer.from('\ufeff<p>Zoë</p>'), 'Zoë'],
    [
      'a byte-order mark outweighs the declaration',
      Buffer.from('\ufeff<meta charset=windows-1252><p>Zoë</p>'),
      'Zoë',
    ],
    ['UTF-16, little end first, with its mark', wide('\ufeff<p>Zoë — “now”</p>'), 'Zoë — “now”'],
    ['UTF-16, big end first, with its mark', wide('\ufeff<p>Zoë</p>', true), 'Zoë'],
    ['UTF-16 without a mark', wide('<html><body><p>Zoë went home.</p></body></html>'), 'Zoë went home.'],
    [
      'windows-1252 that calls itself latin-1',
      page('<meta charset="iso-8859-1">', '\x93Zo\xeb\x94'),
      '“Zoë”',
    ],
    [
      'windows-1252 that calls itself UTF-8',
      page('<meta charset=utf-8>', '\x93Zo\xeb\x94 \x97 \x80 5'),
      '“Zoë” — € 5',
    ],
    ['windows-1252 that calls itself UTF-16', page('<meta charset=utf-16>', 'Zo\xeb'), 'Zoë'],
    ['windows-1252 that says nothing', page('', '\x93Zo\xeb\x94'), '“Zoë”'],
    [
      'http-equiv in capitals, unquoted',
      page('<META HTTP-EQUIV=Content-Type CONTENT="text/html; CHARSET=windows-1251">', '\xcd\xe5\xf2'),
      'Нет',
    ],
    ['an XML declaration', page('<?xml version="1.0" encoding="iso-8859-2"?>', '\xa3\xf3d\xbc'), 'Łódź'],
    [
      'a declaration in a comment declares nothing',
      page('<!-- <meta charset="windows-1251"> --><meta charset="windows-1252">', 'Zo\xeb'),
      'Zoë',
    ],
    [
      'a late declaration',
      page(`<style>${' '.repeat(3000)}</style><meta charset="iso-8859-2">`, '\xa3\xf3d\xbc'),
      'Łódź',
    ],
    ['Shift JIS', page('<meta charset="shift_jis">', '\x93\xfa\x96\x7b'), '日本'],
    [
      'ISO-2022-JP, whose bytes are all ASCII',
      page('<meta charset="iso-2022-jp">', '\x1b$BF|K\\\x1b(B'),
      '日本',
    ],
    ['GB 18030', page('<meta charset="gb2312">', '\xd6\xd0\xb9\xfa'), '中国'],
    [
      'UTF-8 with one broken byte stays UTF-8',
      Buffer.concat([
        Buffer.from('<p>“Zoë” and “Noël” and “Chloë” are “here”'),
        Buffer.from([0xff]),
        Buffer.from('</p>'),
      ]),
      '“Zoë” and “Noël” and “Chloë” are “here”\ufffd',
    ],
  ])('%s', (_, bytes, text) => expect(shown(bytes)).toBe(text))

  it.each<[string, Uint8Array]>([
    ['bytes that neither UTF-8 nor windows-1252 knows', latin('Zo\xeb \x81\x8d')],
    ['zero bytes', latin('a\0b\0\0c')],
  ])('refuses %s', (_, bytes) => expect(() => decode(bytes)).toThrow())
})
