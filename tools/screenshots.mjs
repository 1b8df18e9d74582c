// Pictures of the running product with the sample corpus, for the README and for looking at.
//   npm run screenshots                     into docs/screenshots (what the README shows)
//   npm run screenshots -- --all FOLDER     every main page, light and dark, wide and narrow
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { launch } from '../apps/web/e2e/browser.ts'
import { startProduct } from '../apps/web/e2e/product.ts'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

const pages = {
  overview: '/',
  entities: '/entities',
  entity: '/entities/person.vladimir-putin',
  network: '/network',
  outlets: '/outlets',
  compare: '/compare?subject=entity:person.vladimir-putin',
  topics: '/topics',
  articles: '/articles',
  add: '/add',
}
/** The article page's address holds an id of the collection: the newest article's. */
async function newestArticle(apiUrl) {
  const answer = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ articles(first: 1) { nodes { id } } }' }),
  })
  const { data } = await answer.json()
  return `/articles/${data.articles.nodes[0].id.replace('Article:', '')}`
}
const README_PAGES = ['overview', 'entity']

const all = process.argv.includes('--all')
const folder = all ? path.resolve(process.argv.at(-1)) : path.join(root, 'docs', 'screenshots')
const themes = all ? ['light', 'dark'] : ['light']
const widths = all ? { wide: 1440, narrow: 390 } : { wide: 1440 }

const dataDir = mkdtempSync(path.join(os.tmpdir(), 'parallax-screenshots-'))
mkdirSync(folder, { recursive: true })
const product = await startProduct({ dataDir })
const browser = await launch()
pages.article = await newestArticle(product.apiUrl)
try {
  for (const theme of themes)
    for (const [size, width] of Object.entries(widths)) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme: theme,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      for (const [name, address] of Object.entries(pages)) {
        if (!all && !README_PAGES.includes(name)) continue
        await page.goto(`${product.webUrl}${address}`, { waitUntil: 'networkidle' })
        const file = all ? `${name}-${size}-${theme}.png` : `${name}.png`
        await page.screenshot({ path: path.join(folder, file), fullPage: all })
        console.log(path.join(folder, file))
      }
      await context.close()
    }
} finally {
  await browser.close()
  await product.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
