/// <reference lib="dom" />
import type { BlockRole } from '@parallax/domain'
import { describe, type Line, type Markup } from '../line.ts'
import { roleOfElement } from './element-role.ts'

/** Elements that show nothing, or nothing that a reader would copy. */
const SKIPPED = new Set(
  'script style noscript template svg head iframe object embed canvas audio video select textarea math datalist map'.split(
    ' ',
  ),
)
/** Elements with a margin in a browser's default style: a blank line stands around them. */
const APART = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol dl menu blockquote figure pre table section article header footer nav aside form main
  fieldset hr`.split(/\s+/),
)
/** Elements that stand on lines of their own. */
const BLOCKS = new Set([
  ...APART,
  ...`address body html center dd dt details summary dialog dir div figcaption hgroup legend li tr thead tbody tfoot caption
  optgroup option search`.split(/\s+/),
])
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|js-hidden|display-none|noscript)(?:\s|$)/i
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i
const SPACE = /[ \t\r\n\f\u00a0\u200b\ufeff]+/g

/** A piece of a line. */
interface Piece {
  holder: Node | null
  letters: number
  linked: boolean
}

interface Surroundings {
  element: string
  role: BlockRole | null
  linked: boolean
  article: boolean
  pre: boolean
  depth: number
}

/** How much of a tree was walked. */
export interface Extent {
  elements: number
  depth: number
}

/** The text of a page as select-all and copy would give it: block elements on their own lines, furniture and all. */
export function flatten(root: Element): { text: string; lines: Line[]; extent: Extent } {
  const writer = new LineWriter()
  const extent = walk(root, writer)
  return { ...writer.finish(), extent }
}

/** Depth first with a stack of its own: pages nest deeper than the call stack reaches. */
function walk(root: Element, writer: LineWriter): Extent {
  const top: Surroundings = {
    element: 'body',
    role: null,
    linked: false,
    article: false,
    pre: false,
    depth: 0,
  }
  const stack: { node: Node; around: Surroundings; leave: number }[] = [
    { node: root, around: top, leave: -1 },
  ]
  const extent = { elements: 0, depth: 0 }
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, around, leave } = item
    if (leave >= 0) {
      if (leave > 0) writer.break(leave)
      continue
    }
    if (node.nodeType === 3) {
      writer.text(node.nodeValue ?? '', node.parentNode, around)
      continue
    }
    if (node.nodeType !== 1) continue
    const element = node as Element
    const name = element.localName
    if (name === 'br') writer.break(1, true)
    else if (name === 'hr') writer.break(2)
    if (name === 'br' || name === 'hr' || SKIPPED.has(name) || isHidden(element, name)) continue
    const breaks = APART.has(name) ? 2 : BLOCKS.has(name) ? 1 : 0
    if (breaks > 0) writer.break(breaks)
    else if (name === 'td' || name === 'th') writer.tab()
    const inner: Surroundings = {
      element: BLOCKS.has(name) ? name : around.element,
      role: around.role ?? roleOfElement(element, name, around.article),
      linked: around.linked || name === 'a' || name === 'button',
      article: around.article || name === 'article' || name === 'main',
      pre: around.pre || name === 'pre',
      depth: around.depth + 1,
    }
    extent.elements++
    extent.depth = Math.max(extent.depth, inner.depth)
    stack.push({ node, around, leave: breaks })
    for (let child = node.lastChild; child; child = child.previousSibling) {
      stack.push({ node: child, around: inner, leave: -1 })
    }
  }
  return extent
}

function isHidden(element: Element, name: string): boolean {
  if (name === 'html' || name === 'body') return false
  if (element.hasAttribute('hidden')) return true
  if (name === 'dialog' && !element.hasAttribute('open')) return true
  const style = element.getAttribute('style')
  if (style && HIDDEN_STYLE.test(style)) return true
  const classes = element.getAttribute('class')
  return classes !== null && HIDDEN_CLASS.test(classes)
}

/** Gathers inline text into lines and lines into a text. */
class LineWriter {
  private current = ''
  private pieces: Piece[] = []
  private around: Surroundings | null = null
  private readonly done: { text: string; breaks: number; pieces: Piece[]; around: Surroundings }[] = []

  text(raw: string, holder: Node | null, around: Surroundings): void {
    const parts = around.pre ? raw.split(/\r\n|\n/) : [raw]
    parts.forEach((part, i) => {
      if (i > 0) this.break(1, true)
      const text = part.replace(SPACE, ' ')
      if (/\S/.test(text)) {
        this.around ??= around
        this.pieces.push({ holder, letters: text.trim().length, linked: around.linked })
        if (touches(this.current, text, this.lastHolder() !== holder)) this.current += ' '
      }
      this.current += text
    })
  }

  tab(): void {
    if (/\S/.test(this.current)) this.current += '\t'
  }

  /** Ends the line; `count` line breaks stand before the next. `again`: a second break in a row is a blank line. */
  break(count: number, again = false): void {
    const text = this.current
      .replace(/ *\t[ \t]*/g, '\t')
      .replace(/ {2,}/g, ' ')
      .trim()
    this.current = ''
    const last = this.done.at(-1)
    if (text && this.around) {
      this.done.push({ text, breaks: count, pieces: this.pieces, around: this.around })
    } else if (last) {
      last.breaks = Math.max(last.breaks, again ? 2 : count)
    }
    this.pieces = []
    this.around = null
  }

  finish(): { text: string; lines: Line[] } {
    this.break(0)
    let text = ''
    const spans = this.done.map((line, i) => {
      const start = text.length
      text += line.text
      const end = text.length
      text += '\n'.repeat(i === this.done.length - 1 ? 1 : Math.max(1, line.breaks))
      return { start, end }
    })
    const lines = describe(text, spans)
    lines.forEach((line, i) => {
      line.markup = this.markupOf(i)
    })
    return { text, lines }
  }

  private markupOf(i: number): Markup {
    const { pieces, around } = this.done[i] as (typeof this.done)[number]
    const letters = pieces.reduce((sum, piece) => sum + piece.letters, 0)
    const linked = pieces.reduce((sum, piece) => sum + (piece.linked ? piece.letters : 0), 0)
    return {
      inArticle: null,
      linked: linked / Math.max(1, letters),
      element: around.element,
      role: around.role,
    }
  }

  private lastHolder(): Node | null {
    return this.pieces.at(-2)?.holder ?? this.pieces.at(-1)?.holder ?? null
  }
}

/** Two inline elements that touch are parted by style sheets, which are not read: "UTC" + "Updated". */
function touches(before: string, text: string, elsewhere: boolean): boolean {
  return elsewhere && /[\p{Ll}\d]$/u.test(before) && /^[\p{Lu}\d]/u.test(text)
}
