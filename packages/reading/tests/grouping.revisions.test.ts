import { expect, test } from 'vitest'
import { type ArticleBody, groupBodies } from '../src/grouping/index.ts'
import { FERRY, STRIKE, without } from './grouping-articles.ts'

const PAGE = 'https://www.selm-courier.example/2020/05/ferry-terminal'
const version = (id: string, body: string, day: number, url: string | null): ArticleBody => ({
  id,
  title: null,
  body,
  publishedAt: `2020-05-0${day}`,
  url,
})
const byId = (bodies: ArticleBody[]) => new Map(groupBodies(bodies).map((line) => [line.id, line]))

test('each later text of a page is a revision of the one before it', () => {
  const lines = byId([
    version('third', STRIKE, 3, 'https://m.selm-courier.example/2020/05/ferry-terminal#comments'),
    version('first', FERRY, 1, PAGE),
    version('second', without(FERRY, 5), 2, `${PAGE}?utm_source=mail`),
  ])
  expect(lines.get('first')).not.toHaveProperty('revisionOf')
  expect(lines.get('second')?.revisionOf).toEqual({ id: 'first' })
  expect(lines.get('third')?.revisionOf).toEqual({ id: 'second' })
})

test('a page whose text stayed says both: the version before, and that it is like it', () => {
  const second = byId([version('a', FERRY, 1, PAGE), version('b', FERRY, 2, PAGE)]).get('b')
  expect(second).toMatchObject({ revisionOf: { id: 'a' }, copyOf: { id: 'a', kind: 'exact' } })
})

test('a revised copy is still a copy of the wire', () => {
  const lines = byId([
    version('wire', FERRY, 1, 'https://coast-wire.example/ferry'),
    version('a', `PORT SELM — ${FERRY}`, 2, PAGE),
    version('b', `PORT SELM — ${without(FERRY, 5)}`, 3, PAGE),
  ])
  expect(lines.get('b')).toMatchObject({ revisionOf: { id: 'a' }, copyOf: { id: 'wire' } })
})

test('a revision is in the story of its page', () => {
  const lines = byId([version('a', FERRY, 1, PAGE), version('b', STRIKE, 2, PAGE)])
  expect(lines.get('b')?.story).toBe(lines.get('a')?.story)
})

test('the front page and articles without an address have no revisions', () => {
  const lines = byId([
    version('a', FERRY, 1, 'https://www.selm-courier.example/'),
    version('b', STRIKE, 2, 'https://www.selm-courier.example/'),
    version('c', FERRY, 3, null),
    version('d', STRIKE, 4, null),
  ])
  for (const line of lines.values()) expect(line).not.toHaveProperty('revisionOf')
})
