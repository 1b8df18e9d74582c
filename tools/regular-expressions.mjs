// Proves that no regular expression of this repository takes more than linear time. Prints those that do, ends with 1.
// What stands in `found-safe.txt` was proved before and is not proved again; everything else always is. `--write` puts
// what is now found safe into the file and takes out what the repository no longer has; `--all` trusts no line of it.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkExpressions } from './regular-expressions/check.mjs'
import { collectRegularExpressions } from './regular-expressions/collect.mjs'
import { digestOf, readFoundSafe, writeFoundSafe } from './regular-expressions/found-safe.mjs'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const file = path.join(root, 'tools/regular-expressions/found-safe.txt')
const [write, all] = ['--write', '--all'].map((option) => process.argv.includes(option))

const { files, expressions, violations } = collectRegularExpressions(root)
const known = all ? new Map() : readFoundSafe(file)
const safe = new Map()
const waiting = []
for (const [key, expression] of expressions) {
  const digest = digestOf(key)
  if (known.has(digest)) safe.set(digest, known.get(digest))
  else waiting.push(expression)
}
const results = await checkExpressions(waiting)
const unsafe = results.filter(({ status }) => status !== 'safe')
for (const { source, flags, status, checker } of results) {
  if (status === 'safe') safe.set(digestOf(`/${source}/${flags}`), checker)
}
if (write) writeFoundSafe(file, safe)

for (const violation of violations) console.error(violation)
for (const { source, flags, places, status, detail } of unsafe)
  console.error(`${places.join(', ')}: ${status} (${detail})\n    /${source}/${flags}`)
const proved = [...safe.values()].filter((checker) => checker === 'automaton').length
console.log(
  `${expressions.size} regular expressions in ${files} files: ${proved} proved linear, ${safe.size - proved} attacked in vain, ` +
    `${unsafe.length + violations.length} refused; ${waiting.length} of them checked now`,
)
if (waiting.length > 0 && !write)
  console.log('`npm run expressions -- --write` spares the next run what this one found safe.')
process.exitCode = unsafe.length + violations.length > 0 ? 1 : 0
