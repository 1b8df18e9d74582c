// Every regular expression of a folder's own sources, written as a literal or constructed, with where it stands.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { findRegularExpressions } from './find.mjs'

const SOURCES = [
  '*.{ts,mts,cts,js,mjs,cjs}',
  '{apps,packages,tools,tests,prisma,seeds}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}',
]
/** Made by programs, not by hand. */
const MADE = new Set(['node_modules', '.next', 'generated', '.turbo', '.parallax', 'dist'])
const capture = fileURLToPath(new URL('capture.mjs', import.meta.url))
/** Stands in for RegExp itself, and holds none. */
const STAND_IN = 'tools/regular-expressions/capture.mjs'

/**
 * @param {string} root
 * @returns {{ files: number, expressions: Map<string, { source: string, flags: string, places: string[] }>, violations: string[] }}
 */
export function collectRegularExpressions(root) {
  const files = globSync(SOURCES, { cwd: root, exclude: (name) => MADE.has(path.basename(name)) })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file !== STAND_IN)
    .sort()
  const expressions = new Map()
  const violations = []
  const waiting = new Map()
  const add = ({ source, flags }, place) => {
    const key = `/${source}/${flags}`
    const known = expressions.get(key)
    if (known) known.places.push(place)
    else expressions.set(key, { source, flags, places: [place] })
  }
  for (const file of files) {
    const found = findRegularExpressions(file, readFileSync(path.join(root, file), 'utf8'))
    for (const literal of found.literals) add(literal, at(file, literal))
    for (const place of found.constructed) waiting.set(at(file, place), file)
    for (const { message, ...place } of found.violations) violations.push(`${at(file, place)}: ${message}`)
  }
  const { built, failed } = loadAndCapture(root, [...new Set(waiting.values())])
  for (const { file, message } of failed)
    violations.push(`${path.relative(root, file)}: not loaded: ${message}`)
  for (const expression of built) {
    const place = at(path.relative(root, expression.file).split(path.sep).join('/'), expression)
    add(expression, place)
    waiting.delete(place)
  }
  for (const place of waiting.keys()) violations.push(`${place}: not built when its module was loaded`)
  return { files: files.length, expressions, violations }
}

function at(file, { line, column }) {
  return `${file}:${line}:${column}`
}

function loadAndCapture(root, files) {
  if (files.length === 0) return { built: [], failed: [] }
  const done = spawnSync(process.execPath, [capture, ...files.map((file) => path.join(root, file))], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0)
    throw new Error(`Modules with constructed expressions did not load (${done.status}).`)
  return JSON.parse(done.stdout)
}
