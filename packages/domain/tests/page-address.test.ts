import { describe, expect, test } from 'vitest'
import { pageKey } from '../src/page-address.ts'

describe('one page in several dresses', () => {
  const plain = 'example.org/2020/05/ferry-terminal'
  test.each([
    'https://example.org/2020/05/ferry-terminal',
    'http://www.example.org/2020/05/ferry-terminal/',
    'https://m.example.org/2020/05/ferry-terminal?utm_source=mail#comments',
    'https://mobile.example.org/2020/05/ferry-terminal',
    'https://amp.example.org/2020/05/ferry-terminal',
    'https://www.example.org/amp/2020/05/ferry-terminal',
    'https://example.org/2020/05/ferry-terminal/amp/',
    'https://example.org/2020/05/ferry-terminal.amp',
    'https://example.org/2020/05/ferry-terminal?outputType=amp&fbclid=x1',
    'https://EXAMPLE.org/2020/05/ferry-terminal/index.html',
    ' https://example.org/2020/05/ferry-terminal?print=1 ',
  ])('%s', (address) => {
    expect(pageKey(address)).toBe(plain)
  })
})

describe('other pages', () => {
  test.each([
    ['https://example.org/2020/05/ferry', 'example.org/2020/05/ferry'],
    ['https://example.org/story?id=4', 'example.org/story?id=4'],
    ['https://example.org/?p=12', 'example.org/?p=12'],
    ['https://news.example.org/ferry', 'news.example.org/ferry'],
    ['https://example.org/amplifier', 'example.org/amplifier'],
    ['https://example.org/camp', 'example.org/camp'],
  ])('%s', (address, key) => {
    expect(pageKey(address)).toBe(key)
  })
})

test.each(['https://www.example.org/', 'https://example.org', 'ferry terminal', 'mailto:desk@example.org'])(
  'no page: %s',
  (address) => {
    expect(pageKey(address)).toBeNull()
  },
)
