import { curl } from './curl.ts'
import { javascript } from './javascript.ts'
import { python } from './python.ts'
import { r } from './r.ts'
import type { CodeRequest } from './request.ts'

export interface Language {
  name: string
  /** What it needs. */
  note: string
  write: (request: CodeRequest) => string
}

/** The same request in other languages. None holds a header of the page: keys stay where they are. */
export const LANGUAGES: readonly Language[] = [
  { name: 'curl', note: 'For a POSIX shell.', write: curl },
  { name: 'JavaScript', note: 'A module for browsers, Node, Deno and Bun.', write: javascript },
  { name: 'Python', note: 'Python 3, nothing to install.', write: python },
  { name: 'R', note: 'R 4.1 or newer, with httr2 and jsonlite.', write: r },
]
