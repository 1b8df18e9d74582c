import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { Text } from './parse.ts'

const EXTENSIONS = [
  gfmTableToMarkdown({ tablePipeAlign: false }),
  gfmStrikethroughToMarkdown(),
  gfmAutolinkLiteralToMarkdown(),
]

/** As Markdown, with the same marks whoever wrote it. */
export const markdownOf = (text: Text): string =>
  toMarkdown(text, { bullet: '-', emphasis: '*', fences: true, rule: '-', extensions: EXTENSIONS })
