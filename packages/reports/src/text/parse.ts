import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { isTooDeep, isTooWide, opensTooMuch } from './depth.ts'
import { harmless } from './harmless.ts'

/**
 * A text of a report as a tree, from which every form of it is written. It holds no HTML, no picture, no definition, and no
 * link but to http, https and mailto; headings begin at the second level, below the report's title.
 */
export type Text = Root

/** HTML is words like others. Definitions could make a small text a file of gigabytes: one address, named a thousand times. */
const LEFT_OUT = { disable: { null: ['htmlFlow', 'htmlText', 'definition'] } }

const OPTIONS = {
  extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false }), gfmAutolinkLiteral(), LEFT_OUT],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmAutolinkLiteralFromMarkdown()],
}

/** Reads Markdown: CommonMark with tables, strikethrough and bare links (GFM). Every text is one; nothing is thrown. */
export function parseText(markdown: string): Text {
  if (opensTooMuch(markdown)) return asTyped(markdown)
  const tree = fromMarkdown(markdown, OPTIONS)
  return isTooDeep(tree) || isTooWide(tree) ? asTyped(markdown) : harmless(tree)
}

/** Paragraphs of plain words: what is nested or filled up beyond all sense is shown as it was typed. */
const asTyped = (markdown: string): Text => ({
  type: 'root',
  children: markdown
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
})
