// What earlier runs found safe, as digests in a file of the repository: one line per expression, with how it was found.
// A digest names the expression and all else that its answer depends on, so that an expression which was changed, or one
// that another checker looked at, is not in the file and is checked again.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { CHECKER } from './check.mjs'

const LINE = /^([0-9a-f]{24}) (\w+)$/

/** @param {string} expression as `/source/flags` */
export const digestOf = (expression, checker = CHECKER) =>
  createHash('sha256').update(`${checker}\n${expression}`).digest('hex').slice(0, 24)

/**
 * @param {string} file
 * @returns {Map<string, string>} digest → how it was found safe; nothing where there is no such file
 */
export function readFoundSafe(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return new Map()
    throw error
  }
  return new Map(
    text.split('\n').flatMap((line) => {
      const [, digest, checker] = LINE.exec(line) ?? []
      return digest ? [[digest, checker]] : []
    }),
  )
}

/** Sorted, so that two people's additions seldom meet in one place. */
export function writeFoundSafe(file, found) {
  const lines = [...found].map(([digest, checker]) => `${digest} ${checker}\n`)
  writeFileSync(file, lines.sort().join(''))
}
