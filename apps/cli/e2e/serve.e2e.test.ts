import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort, type Product, startProduct } from '../../web/e2e/product.ts'
import { parallax } from '../tests/run.ts'

/** Starts that must end with a clear sentence; beside one product that runs. */
describe('parallax serve', () => {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'parallax-serve-'))
  let product: Product

  beforeAll(async () => {
    product = await startProduct({ dataDir, env: { PARALLAX_SAMPLE: 'off' } })
  })
  afterAll(async () => {
    await product.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const articles = async (): Promise<number> => {
    const response = await fetch(`${product.apiUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ overview { articles } }' }),
    })
    const { data } = (await response.json()) as { data: { overview: { articles: number } } }
    return data.overview.articles
  }

  test('prints both addresses, and both answer', async () => {
    expect(product.output()).toContain(product.webUrl)
    expect(product.output()).toContain(`${product.apiUrl}/graphql`)
    expect((await fetch(product.webUrl)).status).toBe(200)
    expect(await articles()).toBe(0)
  })

  test('a port in use is named, with the setting that changes it', async () => {
    const port = await freePort()
    const squatter = createServer().listen(port, '127.0.0.1')
    const { status, stderr } = await parallax(['serve'], '', {
      PARALLAX_API_PORT: String(port),
      PARALLAX_WEB_PORT: String(await freePort()),
    })
    squatter.close()
    expect(status).toBe(2)
    expect(stderr).toContain(String(port))
    expect(stderr).toContain('PARALLAX_API_PORT')
  })

  test('a second start on the same data folder says so and harms nothing', async () => {
    const env = {
      PARALLAX_DATA: dataDir,
      PARALLAX_API_PORT: String(await freePort()),
      PARALLAX_WEB_PORT: String(await freePort()),
    }
    const { status, stderr } = await parallax(['serve'], '', env)
    expect(status).toBe(2)
    expect(stderr).toContain(dataDir)
    expect(await articles()).toBe(0)
  })

  test('a database that does not answer is named without its password', async () => {
    const port = await freePort()
    const env = {
      DATABASE_URL: `postgres://someone:sesame@127.0.0.1:${port}/news`,
      PARALLAX_API_PORT: String(await freePort()),
      PARALLAX_WEB_PORT: String(await freePort()),
    }
    const { status, stderr } = await parallax(['serve'], '', env)
    expect(status).toBe(2)
    expect(stderr).toContain(String(port))
    expect(stderr).not.toContain('sesame')
  })

  test('the command line ingests while the product serves, and twice is once', async () => {
    const file = path.join(dataDir, 'ferry.txt')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(
      file,
      'Ferry returns to Wendmouth\n\nThe ferry between Wendmouth and the islands sails again from Monday, the port authority said on 4 May 2020. Tickets cost what they did before.',
    )
    const first = await parallax(['ingest', file, path.join(dataDir, 'not-there.txt')], '', {
      PARALLAX_DATA: dataDir,
    })
    expect(first.status).toBe(1)
    expect(first.stderr).toContain('not-there.txt')
    expect(await articles()).toBe(1)
    const second = await parallax(['ingest', file], '', { PARALLAX_DATA: dataDir })
    expect(second.status).toBe(0)
    expect(second.stderr).toContain('1 already there')
    expect(await articles()).toBe(1)
  })

  test('Ctrl-C stops everything, and the next start finds the same collection', async () => {
    expect(await product.stop()).toBe(0)
    await expect(fetch(product.webUrl)).rejects.toThrow()
    product = await startProduct({ dataDir, env: { PARALLAX_SAMPLE: 'off' } })
    expect(await articles()).toBe(1)
  })
})
