import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const folder = path.join(root, 'seeds', 'articles')

/** The sample corpus' plain-text articles as contract input lines, with their words counted. */
export function sampleArticles() {
  const articles = []
  for (const name of readdirSync(folder).sort()) {
    const content = readFileSync(path.join(folder, name), 'utf8')
    if (name.endsWith('.txt')) articles.push({ id: name, text: content })
    if (name.endsWith('.jsonl'))
      for (const line of content.split('\n')) if (line.trim()) articles.push(JSON.parse(line))
  }
  return articles
}

export const words = (text) => text.split(/\s+/).filter(Boolean).length
