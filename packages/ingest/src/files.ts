import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Failure, MAX_ARTICLE_BYTES } from '@parallax/domain'
import { type ParsedItem, tooLarge } from './parse/check-input.ts'
import { holdsOneArticle, looksLikeArticles, parseFile } from './parse/parse-file.ts'

interface Found {
  path: string
  name: string
}

const GONE = 'was there a moment ago and is gone.'

/**
 * The articles of files and folders, folders with all that is in them, in the order of their names. Files are read one
 * after another while the articles are taken. Hidden files, and files of a folder that are no documents, are passed over.
 */
export async function* articlesOf(paths: string[]): AsyncGenerator<ParsedItem> {
  for (const path of paths) {
    try {
      for await (const found of filesUnder(path)) {
        if ('failure' in found) yield found
        else yield* articlesIn(found)
      }
    } catch (error) {
      yield { name: path, failure: asFailure(error, 'NOT_FOUND', 'There is no such file or folder.') }
    }
  }
}

type Failed = Extract<ParsedItem, { failure: Failure }>

async function* filesUnder(path: string): AsyncGenerator<Found | Failed> {
  if (!(await stat(path)).isDirectory()) return yield { path, name: basename(path) }
  yield* filesInside(path, '')
}

async function* filesInside(folder: string, prefix: string): AsyncGenerator<Found | Failed> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const name = prefix + entry.name
    if (entry.isDirectory()) yield* folderInside(path, `${name}/`)
    else if (looksLikeArticles(entry.name)) yield { path, name }
  }
}

/** A folder that cannot be looked into takes nothing else with it. */
async function* folderInside(path: string, name: string): AsyncGenerator<Found | Failed> {
  try {
    yield* filesInside(path, name)
  } catch (error) {
    yield { name, failure: asFailure(error, 'VANISHED', `The folder ${GONE}`) }
  }
}

async function* articlesIn({ path, name }: Found): AsyncGenerator<ParsedItem> {
  let bytes: Buffer
  try {
    const found = await stat(path)
    // Reading a pipe or a device waits for ever.
    if (!found.isFile()) throw new Failure('UNREADABLE', 'This is neither a file nor a folder.')
    const { size } = found
    if (holdsOneArticle(name) && size > MAX_ARTICLE_BYTES) throw tooLarge(size)
    bytes = await readFile(path)
  } catch (error) {
    yield { name, failure: asFailure(error, 'VANISHED', `The file ${GONE}`) }
    return
  }
  yield* parseFile(name, bytes)
}

function asFailure(error: unknown, gone: 'NOT_FOUND' | 'VANISHED', sentence: string): Failure {
  if (error instanceof Failure) return error
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return new Failure(gone, sentence)
  if (code === 'EACCES' || code === 'EPERM') return new Failure('UNREADABLE', 'This user may not read it.')
  if (code === 'ERR_FS_FILE_TOO_LARGE') return new Failure('TOO_LARGE', 'The file has more than 2 GB.')
  if (code === undefined) throw error
  return new Failure('UNREADABLE', `The file could not be read (${code}).`)
}
