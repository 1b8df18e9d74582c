// Proves that no regular expression of this repository takes more than linear time. Prints those that do, ends with 1.
// Expressions once found safe are remembered under node_modules/.cache; without it everything is checked again.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { CHECKER, checkExpressions } from './regular-expressions/check.mjs'
import { collectRegularExpressions } from './regular-expressions/collect.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const cacheFile = path.join(root, 'node_modules/.cache/regular-expressions.json')

/** @returns {Map<string, string>} expression → how it was found safe */
function readCache() {
  try {
    const { checker, safe } = JSON.parse(readFileSync(cacheFile, 'utf8'))
    return new Map(checker === CHECKER ? safe : [])
  } catch {
    return new Map()
  }
}

function writeCache(safe) {
  mkdirSync(path.dirname(cacheFile), { recursive: true })
  writeFileSync(cacheFile, JSON.stringify({ checker: CHECKER, safe: [...safe] }))
}

const { files, expressions, violations } = collectRegularExpressions(root)
const known = readCache()
const results = await checkExpressions(
  [...expressions].filter(([key]) => !known.has(key)).map(([, value]) => value),
)
const unsafe = results.filter(({ status }) => status !== 'safe')
for (const { source, flags, status, checker } of results) {
  if (status === 'safe') known.set(`/${source}/${flags}`, checker)
}
const safe = new Map([...known].filter(([key]) => expressions.has(key)))
writeCache(safe)

for (const violation of violations) console.error(violation)
for (const { source, flags, places, status, detail } of unsafe)
  console.error(`${places.join(', ')}: ${status} (${detail})\n    /${source}/${flags}`)
const proved = [...safe.values()].filter((checker) => checker === 'automaton').length
console.log(
  `${expressions.size} regular expressions in ${files} files: ${proved} proved linear, ${safe.size - proved} attacked in vain, ` +
    `${unsafe.length + violations.length} refused`,
)
process.exitCode = unsafe.length + violations.length > 0 ? 1 : 0
