import { expect, test } from 'vitest'
import type { ParsedItem } from '../src/parse/check-input.ts'
import { looksLikeArticles, parseFile } from '../src/parse/parse-file.ts'

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding)
const parse = (name: string, content: Uint8Array | string) => [
  ...parseFile(name, typeof content === 'string' ? bytes(content) : content),
]
const brief = (item: ParsedItem) =>
  'input' in item ? [item.name, item.input.text ?? item.input.html] : [item.name, item.failure.code]
const one = (name: string, content: Uint8Array | string) => {
  const [item] = parse(name, content)
  return item && brief(item)[1]
}

const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const utf16be = (text: string) => utf16le(text).swap16()
const BOM = Buffer.from([0xff, 0xfe])

test.each([
  ['plain text', 'a.txt', bytes('Zoë spoke.'), 'Zoë spoke.'],
  ['UTF-8 with a mark', 'a.txt', bytes('\ufeffZoë spoke.'), 'Zoë spoke.'],
  ['UTF-16 with a mark', 'a.txt', Buffer.concat([BOM, utf16le('Zoë spoke.')]), 'Zoë spoke.'],
  ['UTF-16, the other way round', 'a.txt', utf16be('\ufeffZoë spoke.'), 'Zoë spoke.'],
  ['UTF-16 without a mark', 'a.txt', utf16le('Zoë spoke in Norland.'), 'Zoë spoke in Norland.'],
  [
    'windows-1252 that nobody declares',
    'a.txt',
    bytes('Zo\xeb said \x93no\x94.', 'latin1'),
    'Zoë said “no”.',
  ],
  [
    'UTF-8 with one broken byte',
    'a.txt',
    Buffer.concat([bytes('ä'.repeat(40)), Buffer.from([0xc3])]),
    `${'ä'.repeat(40)}\ufffd`,
  ],
  ['Markdown', 'a.md', bytes('# Rain\n\nIt fell.'), '# Rain\n\nIt fell.'],
  ['no ending', 'notes', bytes('Rain fell.'), 'Rain fell.'],
  ['an ending in capitals', 'A.TXT', bytes('Rain fell.'), 'Rain fell.'],
  ['Cyrillic', 'a.txt', bytes('Дождь шёл весь день.'), 'Дождь шёл весь день.'],
])('%s', (_, name, content, text) => {
  expect(one(name, content)).toBe(text)
})

test.each([
  ['<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc</p>', '<meta charset="iso-8859-2"><p>Łódź</p>'],
  [
    '<META http-equiv=content-type content="text/html; charset=windows-1251"><p>\xcd\xe5\xf2</p>',
    '<META http-equiv=content-type content="text/html; charset=windows-1251"><p>Нет</p>',
  ],
  [
    '<?xml version="1.0" encoding="ISO-8859-1"?><p>Zo\xeb</p>',
    '<?xml version="1.0" encoding="ISO-8859-1"?><p>Zoë</p>',
  ],
  ['<meta charset="no-such-charset"><p>Zo\xeb</p>', '<meta charset="no-such-charset"><p>Zoë</p>'],
  // It says UTF-8 and is not.
  ['<meta charset="utf-8"><p>Zo\xeb</p>', '<meta charset="utf-8"><p>Zoë</p>'],
])('a page in the charset that it declares: %s', (page, text) => {
  expect(one('a.html', bytes(page, 'latin1'))).toBe(text)
})

test('a page in UTF-8 that declares another charset is read as what it is', () => {
  expect(one('a.html', '<meta charset="windows-1252"><p>Zoë</p>')).toBe(
    '<meta charset="windows-1252"><p>Zoë</p>',
  )
})

test.each([
  ['no bytes', 'a.txt', '', 'EMPTY'],
  ['blanks alone', 'a.txt', ' \n\t ', 'EMPTY'],
  ['zero bytes', 'a.txt', bytes('abc\0def'), 'BINARY'],
  ['random bytes', 'a.txt', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 7919) % 256)), 'BINARY'],
  ['a PDF called text', 'a.txt', '%PDF-1.7 …', 'BINARY'],
  ['a picture called a page', 'a.html', Buffer.from('89504e470d0a1a0a', 'hex'), 'BINARY'],
  [
    'an encoding that cannot be guessed',
    'a.txt',
    Buffer.from([0x8d, 0x90, 0x8f, 0x20, 0xe0]),
    'BAD_ENCODING',
  ],
  ['more than 5 MB', 'a.txt', Buffer.alloc(5_000_001, 'a'), 'TOO_LARGE'],
  ['20 MB', 'a.html', Buffer.alloc(20_000_000, 'a'), 'TOO_LARGE'],
  ['a table', 'a.csv', 'id,text\n1,Rain', 'UNSUPPORTED_FORMAT'],
  ['an unknown ending', 'a.xyz', 'Rain', 'UNSUPPORTED_FORMAT'],
  ['no JSON', 'a.json', '{"text": ', 'MALFORMED'],
  ['an empty list', 'a.json', '[]', 'EMPTY'],
  ['a JSON number', 'a.json', '7', 'MALFORMED'],
  ['neither text nor html', 'a.json', '{"id": "a"}', 'MALFORMED'],
  ['both text and html', 'a.json', '{"text": "a", "html": "b"}', 'MALFORMED'],
  ['text that is no text', 'a.json', '{"text": 7}', 'MALFORMED'],
  ['a zero byte in JSON', 'a.json', '{"text": "a\\u0000b"}', 'BINARY'],
  ['a zero byte in a title', 'a.json', '{"text": "a", "title": "\\u0000"}', 'BINARY'],
  ['an empty text', 'a.json', '{"text": " "}', 'EMPTY'],
])('%s is refused', (_, name, content, code) => {
  const [item] = parse(name, content)
  expect(item && brief(item)).toEqual([name, code])
  if (item && 'failure' in item) expect(item.failure.message).toMatch(/^[A-Z].{15,}\.$/)
})

test('half of a surrogate pair becomes a replacement character of the same length', () => {
  expect(one('a.json', '{"text": "a\\ud800b"}')).toBe('a\ufffdb')
})

test('each line of JSON Lines is an article or a failure of its own', () => {
  const file = [
    '{"id": "one", "text": "Rain fell."}',
    '',
    '{"id": "two", "text": ',
    '{"text": "Snow fell."}',
    '[1]',
    '{"id": 5, "html": "<p>Hail</p>"}\r',
    '{"id": "six", "text": ""}',
  ].join('\n')
  expect(parse('news.jsonl', file).map(brief)).toEqual([
    ['news.jsonl#one', 'Rain fell.'],
    ['news.jsonl:3', 'MALFORMED'],
    ['news.jsonl:4', 'Snow fell.'],
    ['news.jsonl:5', 'MALFORMED'],
    ['news.jsonl#5', '<p>Hail</p>'],
    ['news.jsonl#six', 'EMPTY'],
  ])
})

test('a line says which one it is when it cannot be read', () => {
  const [item] = parse('news.jsonl', 'nonsense')
  expect(item && 'failure' in item && item.failure.message).toMatch(/^Line 1 is not valid JSON/)
})

test('JSON Lines of one bad byte lose one line', () => {
  const file = Buffer.concat([
    bytes('{"text":"Rain."}\n'),
    Buffer.from([0x00, 0x01, 0x0a]),
    bytes('{"text":"Snow."}'),
  ])
  expect(parse('n.jsonl', file).map(brief)).toEqual([
    ['n.jsonl:1', 'Rain.'],
    ['n.jsonl:2', 'BINARY'],
    ['n.jsonl:3', 'Snow.'],
  ])
})

test('JSON Lines with a mark, and in UTF-16', () => {
  const line = '\ufeff{"id":"a","text":"Zoë."}\n'
  expect(parse('n.jsonl', line).map(brief)).toEqual([['n.jsonl#a', 'Zoë.']])
  expect(parse('n.jsonl', utf16le(line)).map(brief)).toEqual([['n.jsonl#a', 'Zoë.']])
})

test('a file of blank lines is empty', () => {
  expect(parse('n.jsonl', '\n \n').map(brief)).toEqual([['n.jsonl', 'EMPTY']])
})

test('a JSON list gives its articles by number', () => {
  expect(parse('n.json', '[{"text":"Rain."}, 3, {"text":"Snow."}]').map(brief)).toEqual([
    ['n.json[0]', 'Rain.'],
    ['n.json[1]', 'MALFORMED'],
    ['n.json[2]', 'Snow.'],
  ])
})

test('what is known of an article comes along', () => {
  const known = {
    url: 'https://news.example/a',
    title: 'Rain',
    outlet: 'Daily Example',
    publishedAt: '2020-05-08',
    clean: true,
  }
  const [item] = parse('n.json', JSON.stringify({ id: 'a', text: 'Rain fell.', ...known, extra: 1 }))
  expect(item).toEqual({ name: 'n.json', input: { id: 'a', text: 'Rain fell.', ...known } })
})

test('of a folder, documents are looked at and pictures are not', () => {
  expect(['a.txt', 'a.HTML', 'a.jsonl', 'a.pdf', 'a.csv'].every(looksLikeArticles)).toBe(true)
  expect(['a.png', 'a.css', 'a.js', 'a'].some(looksLikeArticles)).toBe(false)
})
