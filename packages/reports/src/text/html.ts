import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { Text } from './parse.ts'

/** As HTML: elements of the text alone, everything that was typed escaped. */
export const htmlOf = (text: Text): string => toHtml(toHast(text))
