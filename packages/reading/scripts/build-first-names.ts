/**
 * Rebuilds `models/entities/first-names.txt.gz`: `node packages/reading/scripts/build-first-names.ts FOLDER`, where FOLDER
 * holds the unpacked package of @faker-js/faker 9.9.0 (`npm pack @faker-js/faker@9.9.0`), whose locales list the first
 * names of women and of men. A name that both have stays out, unless one side has it in ten times as many locales.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { fold } from '../src/05-entities/forms.ts'

interface Locale {
  person?: { first_name?: { female?: readonly string[]; male?: readonly string[] } | null } | null
}

/** Vietnamese given names are written in parts; Esperanto and the joke dialect are no names of people. */
const LEFT_OUT = new Set(['vi', 'eo', 'en_AU_ocker', 'base'])
const CERTAIN = 10

const folder = process.argv[2]
if (!folder) {
  console.error('Say where the unpacked package of @faker-js/faker 9.9.0 lies.')
  process.exit(2)
}
const { allLocales } = (await import(pathToFileURL(resolve(folder, 'dist/index.js')).href)) as {
  allLocales: Readonly<Record<string, Locale>>
}

const counts = new Map<string, { F: number; M: number }>()
for (const [code, locale] of Object.entries(allLocales)) {
  if (LEFT_OUT.has(code)) continue
  const { female = [], male = [] } = locale.person?.first_name ?? {}
  for (const [gender, names] of [
    ['F', female],
    ['M', male],
  ] as const)
    for (const name of new Set(names.map(fold)))
      if (/^[a-z]{2,}(?:[-'][a-z]+)*$/.test(name)) {
        const count = counts.get(name) ?? { F: 0, M: 0 }
        count[gender]++
        counts.set(name, count)
      }
}

const lines = [...counts]
  .filter(([, { F, M }]) => Math.max(F, M) >= CERTAIN * Math.min(F, M))
  .map(([name, { F, M }]) => `${F > M ? 'F' : 'M'} ${name}`)
  .sort()
const models = join(import.meta.dirname, '../models/entities')
mkdirSync(models, { recursive: true })
writeFileSync(join(models, 'first-names.txt.gz'), gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
console.log(`${lines.length} first names`)
