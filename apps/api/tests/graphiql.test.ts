import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serverSentEvents } from '../graphiql/server-sent-events.ts'
import { sharedQuery, shareLink } from '../graphiql/share-link.ts'
import { smallApi } from './support/small-api.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'graphiql-'))
  mkdirSync(path.join(folder, 'assets'))
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>GraphiQL</title>')
  writeFileSync(path.join(folder, 'secret.txt'), 'not for serving')
  for (const name of ['main-a1.js', 'main-a1.css', 'icons-a1.ttf'])
    writeFileSync(path.join(folder, 'assets', name), name)
})
afterAll(() => rmSync(folder, { recursive: true }))

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8', 'sec-fetch-mode': 'navigate' }
const get = (address: string, headers: Record<string, string> = {}) =>
  smallApi({ graphiqlFolder: folder }).api.fetch(`http://localhost:4000${address}`, { headers })

describe('the page', () => {
  test.each(['/graphql', '/graphql/', '/graphql?query=%7Becho%7D'])(
    'a browser at %s gets it',
    async (address) => {
      const response = await get(address, { ...browser, 'sec-fetch-site': 'cross-site' })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toContain('<title>GraphiQL</title>')
    },
  )

  test('it may load only from here and stand in no frame', async () => {
    const policy = (await get('/graphql', browser)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/https?:|\*/)
  })

  test('a program gets an answer, not a page', async () => {
    const response = await get('/graphql?query=%7Becho(text:%22hi%22)%7D', { accept: '*/*' })
    expect(await response.json()).toEqual({ data: { echo: 'hi' } })
  })

  test('where it is not built, a sentence says how', async () => {
    const { api } = smallApi({ graphiqlFolder: path.join(folder, 'gone') })
    const response = await api.fetch('http://localhost:4000/graphql', { headers: browser })
    expect(response.status).toBe(503)
    expect(await response.text()).toMatch(/^GraphiQL is not built yet: run `npm run build`/)
  })
})

describe('its files', () => {
  test.each([
    ['main-a1.js', 'text/javascript; charset=utf-8'],
    ['main-a1.css', 'text/css; charset=utf-8'],
    ['icons-a1.ttf', 'font/ttf'],
  ])('%s is %s and kept for good', async (name, type) => {
    const response = await get(`/graphql/assets/${name}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toBe(name)
  })

  test.each([
    '../secret.txt',
    '..%2fsecret.txt',
    '%2e%2e/secret.txt',
    '....//secret.txt',
    'main-a1.js%00',
    '',
    '/etc/passwd',
  ])('%s is not served', async (name) => {
    expect((await get(`/graphql/assets/${name}`)).status).toBe(404)
  })
})

describe('links', () => {
  test('a link brings back query and variables', () => {
    const shared = { query: '# what?\n{ a(b: "ü&=#") }', variables: '{"c": 1}' }
    const link = new URL(shareLink('http://localhost:4000', shared))
    expect(link.pathname).toBe('/graphql')
    expect(link.search).toBe('')
    expect(sharedQuery(link)).toEqual(shared)
  })

  test('?query= works as well', () => {
    expect(sharedQuery({ hash: '', search: '?query=%7Ba%7D' })).toEqual({ query: '{a}', variables: null })
  })

  test('an address without a query holds none', () => {
    expect(sharedQuery({ hash: '#x', search: '' })).toBeNull()
  })
})

describe('events of a stream', () => {
  async function events(...chunks: string[]) {
    const body = new Blob(chunks).stream().pipeThrough(new TransformStream<Uint8Array, Uint8Array>())
    return Array.fromAsync(serverSentEvents(body))
  }

  test('comments carry nothing, several lines of data are one', async () => {
    expect(await events(':\n\nevent: next\ndata: {"a":\ndata: 1}\n\n', 'event: complete\ndata:\n\n')).toEqual(
      [
        { type: 'next', data: '{"a":\n1}' },
        { type: 'complete', data: '' },
      ],
    )
  })

  test('an event may come in pieces', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const part of ['event: ne', 'xt\nda', 'ta: "é"\n', '\n'])
          controller.enqueue(new TextEncoder().encode(part))
        controller.close()
      },
    })
    expect(await Array.fromAsync(serverSentEvents(stream))).toEqual([{ type: 'next', data: '"é"' }])
  })
})
