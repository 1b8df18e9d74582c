import { describe, expect, test } from 'vitest'
import { isArticleAddress, pageKey } from '../src/page-address.ts'

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

describe('the form of an address is that of one article or not', () => {
  test.each([
    ['https://tidewater.example/2020/05/ferry', true],
    ['https://tidewater.example/news/2020/may/04/ferry', true],
    ['https://tidewater.example/business-52630323', true],
    ['https://tidewater.example/world/all-boats-are-home', true],
    ['https://tidewater.example/world/ferry-terminal-closes.html', true],
    ['https://tidewater.example/?p=412', true],
    ['https://tidewater.example/', false],
    ['https://tidewater.example/index.html', false],
    ['https://tidewater.example/news', false],
    ['https://tidewater.example/news/arts-and-culture', false],
    ['https://tidewater.example/2020/05/', false],
    ['https://tidewater.example/search?q=ferry', false],
    ['https://tidewater.example/news?page=2', false],
    ['/2020/05/ferry', false],
    ['ftp://tidewater.example/2020/05/ferry', false],
  ])('%s: %s', (address, is) => {
    expect(isArticleAddress(address)).toBe(is)
  })
})
