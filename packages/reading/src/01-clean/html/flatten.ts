import type { BlockRole } from '@parallax/domain'
import type { Line, Markup } from '../line.ts'
import { roleOfElement } from './element-role.ts'
import { APART, BLOCKS, PREFORMATTED, SKIPPED } from './elements.ts'
import { LineWriter, type WrittenLine } from './line-writer.ts'
import type { PageElement } from './page-element.ts'
import type { Attributes, MarkupHandler } from './parse.ts'

const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|js-hidden|display-none|noscript)(?:\s|$)/i
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** A page as text, its lines, and for each line the element in which it begins. */
export interface FlatPage {
  text: string
  lines: Line[]
  /** Elements that show something, each after the one around it. */
  elements: PageElement[]
  /** Of each line, the element in which it begins. */
  holders: PageElement[]
}

/** The text of a page as select-all and copy would give it: block elements on their own lines, furniture and all. */
export class Flattener implements MarkupHandler {
  private readonly writer = new LineWriter()
  private readonly elements: PageElement[] = []
  private at: PageElement
  private hidden = 0

  constructor() {
    this.at = element('body', {}, null)
    this.elements.push(this.at)
  }

  open(name: string, attributes: Attributes): void {
    if (this.hidden > 0 || isSkipped(name, attributes) || isHidden(name, attributes)) {
      this.hidden++
      return
    }
    if (name === 'br') this.writer.break(1, true)
    else if (BLOCKS.has(name)) this.writer.break(APART.has(name) ? 2 : 1)
    else if (name === 'td' || name === 'th') this.writer.tab()
    this.at = element(name, attributes, this.at)
    this.elements.push(this.at)
  }

  close(name: string): void {
    if (this.hidden > 0) {
      this.hidden--
      return
    }
    this.at = this.at.parent ?? this.at
    if (BLOCKS.has(name) && name !== 'hr') this.writer.break(APART.has(name) ? 2 : 1)
  }

  text(text: string): void {
    if (this.hidden === 0) this.writer.text(text, this.at)
  }

  finish(): FlatPage {
    const { text, lines, written } = this.writer.finish()
    const { elements } = this
    lines.forEach((line, i) => {
      countProse(line, written[i] as WrittenLine)
    })
    sumUp(elements)
    giveRoles(elements)
    lines.forEach((line, i) => {
      line.markup = markupOf(written[i] as WrittenLine)
    })
    return { text, lines, elements, holders: written.map(({ element }) => element) }
  }
}

function element(name: string, attributes: Attributes, parent: PageElement | null): PageElement {
  return {
    name,
    attributes,
    names: namesOf(attributes),
    parent,
    depth: parent ? parent.depth + 1 : 0,
    block: BLOCKS.has(name) ? name : (parent?.block ?? 'body'),
    linked: name === 'a' || name === 'button' || (parent?.linked ?? false),
    pre: PREFORMATTED.has(name) || (parent?.pre ?? false),
    letters: 0,
    linkedLetters: 0,
    prose: 0,
    role: null,
  }
}

const CAMEL = /([a-z])([A-Z])/g

function namesOf({ class: classes, id }: Attributes): string {
  const names = id ? `${classes ?? ''} ${id}` : classes
  return names?.replace(CAMEL, '$1-$2') ?? ''
}

/** A template is a part of the page only as the shadow root of a component. */
function isSkipped(name: string, attributes: Attributes): boolean {
  if (name === 'template') {
    return attributes.shadowrootmode === undefined && attributes.shadowroot === undefined
  }
  return SKIPPED.has(name)
}

function isHidden(name: string, attributes: Attributes): boolean {
  if (name === 'html' || name === 'body') return false
  if (attributes.hidden !== undefined) return true
  // AMP: shown until the component has loaded, or where it cannot.
  if (attributes.placeholder === '' || attributes.fallback === '') return true
  if (name === 'dialog' && attributes.open === undefined) return true
  if (attributes.style && HIDDEN_STYLE.test(attributes.style)) return true
  return attributes.class !== undefined && HIDDEN_CLASS.test(attributes.class)
}

const PROSE_WORDS = 8

function countProse(line: Line, { element, letters, linkedLetters }: WrittenLine): void {
  const isProse = line.hasSentence && line.ending !== 'cut' && line.words >= PROSE_WORDS
  if (isProse && linkedLetters < letters * 0.9) element.prose += line.words
}

/** Inner elements stand after the ones around them: from the last to the first, each sum is whole before it is passed on. */
function sumUp(elements: readonly PageElement[]): void {
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent, letters, linkedLetters, prose } = elements[i] as PageElement
    if (!parent) continue
    parent.letters += letters
    parent.linkedLetters += linkedLetters
    parent.prose += prose
  }
}

function giveRoles(elements: readonly PageElement[]): void {
  const articles = new Set<PageElement>()
  const total = Math.max(1, elements[0]?.prose ?? 0)
  const alike = new Map<string, number>()
  const known = new Map<string, BlockRole | null>()
  for (const element of elements) {
    const { names, prose } = element
    if (names && prose > 0) alike.set(names, (alike.get(names) ?? 0) + prose)
  }
  for (const element of elements) {
    const { parent, name, names } = element
    const inArticle = parent !== null && articles.has(parent)
    if (inArticle || name === 'article' || name === 'main') articles.add(element)
    const prose = names ? (alike.get(names) ?? 0) : element.prose
    element.role = parent?.role ?? roleOfElement(element, inArticle, prose / total, known)
  }
}

function markupOf({ element, letters, linkedLetters }: WrittenLine): Markup {
  return {
    inArticle: null,
    linked: linkedLetters / Math.max(1, letters),
    element: element.block,
    role: element.role,
  }
}
