import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Failure, MAX_ARTICLE_BYTES } from '@parallax/domain'
import { type ParsedItem, tooLarge } from './parse/check-input.ts'
import { holdsOneArticle, looksLikeArticles, parseFile } from './parse/parse-file.ts'

interface Found {
  path: string
  name: string
}

/**
 * The articles of files and folders, folders with all that is in them, in the order of their names. Files are read one
 * after another while the articles are taken. Hidden files, and files of a folder that are no documents, are passed over.
 */
export async function* articlesOf(paths: string[]): AsyncGenerator<ParsedItem> {
  for (const path of paths) {
    try {
      for await (const found of filesUnder(path)) yield* articlesIn(found)
    } catch (error) {
      yield { name: path, failure: asFailure(error, 'NOT_FOUND', 'There is no such file or folder.') }
    }
  }
}

async function* filesUnder(path: string): AsyncGenerator<Found> {
  if (!(await stat(path)).isDirectory()) return yield { path, name: basename(path) }
  yield* filesInside(path, '')
}

async function* filesInside(folder: string, prefix: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const name = prefix + entry.name
    if (entry.isDirectory()) yield* filesInside(path, `${name}/`)
    else if (looksLikeArticles(entry.name)) yield { path, name }
  }
}

async function* articlesIn({ path, name }: Found): AsyncGenerator<ParsedItem> {
  let bytes: Buffer
  try {
    const { size } = await stat(path)
    if (holdsOneArticle(name) && size > MAX_ARTICLE_BYTES) throw tooLarge(size)
    bytes = await readFile(path)
  } catch (error) {
    yield { name, failure: asFailure(error, 'VANISHED', 'The file was there a moment ago and is gone.') }
    return
  }
  yield* parseFile(name, bytes)
}

function asFailure(error: unknown, gone: 'NOT_FOUND' | 'VANISHED', sentence: string): Failure {
  if (error instanceof Failure) return error
  const { code } = error as { code?: string }
  if (code === 'ENOENT') return new Failure(gone, sentence)
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure('UNREADABLE', 'The file may not be read by this user.')
  if (code === 'ERR_FS_FILE_TOO_LARGE') return new Failure('TOO_LARGE', 'The file has more than 2 GB.')
  if (code === undefined) throw error
  return new Failure('UNREADABLE', `The file could not be read (${code}).`)
}
