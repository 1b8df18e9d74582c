import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { BLOCKS, HEAD_CONTENT, IMPLIED_ENDS, TABLE_PARTS, TABLE_SCOPES, VOID } from './elements.ts'

/** The attributes of an element that say something about its text; names in lower case, values decoded. */
export type Attributes = Readonly<Record<string, string>>

/** What stands in a page, in order. Every `open` has its `close`; void elements are closed at once. */
export interface MarkupHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

const NO_ATTRIBUTES: Attributes = Object.freeze({})
const KEPT_ATTRIBUTES = new Set(
  `class id role hidden aria-hidden style itemprop itemtype datetime content property name http-equiv lang href rel type pubdate
  open shadowrootmode shadowroot placeholder fallback`.split(/\s+/),
)

/**
 * Reads a page once, in time linear in its length however its tags are nested or left open. Ends of elements that a page leaves
 * out are added as browsers do in the common cases (HTML standard, 13.2.6): an end tag that fits nothing open is passed over,
 * one of an inline element ends no block, and nothing inside a table cell ends what stands around the table.
 */
export function parse(html: string, handler: MarkupHandler): void {
  const builder = new Builder(html, handler)
  builder.read()
  builder.closeAll()
}

class Builder implements TokenizerCallbacks {
  private readonly html: string
  private readonly handler: MarkupHandler
  private readonly stack: OpenElements
  private name = ''
  private attribute = ''
  private value = ''
  private attributes: Record<string, string> | null = null

  constructor(html: string, handler: MarkupHandler, stack = new OpenElements(handler)) {
    this.html = html
    this.handler = handler
    this.stack = stack
  }

  read(): void {
    const tokenizer = new Tokenizer({}, this)
    tokenizer.write(this.html)
    tokenizer.end()
  }

  closeAll(): void {
    this.stack.popTo(0)
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase()
    this.attributes = null
  }

  onattribname(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase()
    this.attribute = KEPT_ATTRIBUTES.has(name) ? name : ''
    this.value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute) this.value += this.html.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    if (this.attribute) this.value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (!this.attribute) return
    this.attributes ??= {}
    this.attributes[this.attribute] ??= this.value
  }

  onopentagend(): void {
    this.stack.open(this.name, this.attributes ?? NO_ATTRIBUTES)
  }

  onselfclosingtag(): void {
    this.onopentagend()
    if (this.stack.inForeign()) this.stack.close(this.name)
  }

  onclosetag(start: number, end: number): void {
    this.stack.close(this.html.slice(start, end).toLowerCase())
  }

  ontext(start: number, end: number): void {
    this.stack.text(this.html.slice(start, end))
  }

  ontextentity(codePoint: number): void {
    this.stack.text(String.fromCodePoint(codePoint))
  }

  /** A comment that is never closed would swallow the page: what stands in it is read. */
  oncomment(start: number, end: number, endOffset: number): void {
    if (endOffset === 0) this.readInside(start, end)
  }

  /** Browsers know no CDATA in HTML: what stands in it is markup. */
  oncdata(start: number, end: number, endOffset: number): void {
    this.readInside(start, end - endOffset)
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  /** Without further openings of its kind, so that it goes one level down and no deeper. */
  private readInside(start: number, end: number): void {
    const inside = this.html.slice(start, end).replace(/<!--|<!\[CDATA\[/g, ' ')
    new Builder(inside, this.handler, this.stack).read()
  }
}

/** The elements that are open, outermost first; each question about them is answered in constant time. */
class OpenElements {
  private readonly handler: MarkupHandler
  private readonly names: string[] = []
  /** Where in `names` the elements of a name, the block elements and the table cells stand. */
  private readonly positions = new Map<string, number[]>()
  private readonly blocks: number[] = []
  private readonly scopes: number[] = []
  private foreign = 0

  constructor(handler: MarkupHandler) {
    this.handler = handler
  }

  inForeign(): boolean {
    return this.foreign > 0
  }

  open(name: string, attributes: Attributes): void {
    if ((name === 'body' || name === 'html') && this.positionOf(name) >= 0) return
    this.endImplied(name)
    this.handler.open(name, attributes)
    if (VOID.has(name)) this.handler.close(name)
    else this.push(name)
  }

  close(name: string): void {
    // What follows the body's end tag still belongs to it.
    if (name === 'body' || name === 'html') return
    const at = this.positionOf(name)
    if (at < 0) {
      // Browsers make an element of these two ends.
      if (name === 'br' || name === 'p') this.open(name, NO_ATTRIBUTES)
      if (name === 'p') this.popTo(this.names.length - 1)
      return
    }
    if (!TABLE_PARTS.has(name) && at < (this.scopes.at(-1) ?? -1)) return
    if (!BLOCKS.has(name) && at < (this.blocks.at(-1) ?? -1) && this.foreign === 0) return
    this.popTo(at)
  }

  text(text: string): void {
    if (this.names.at(-1) === 'head' && /\S/.test(text)) this.popTo(this.names.length - 1)
    this.handler.text(text)
  }

  /** Closes every element from this depth on. */
  popTo(depth: number): void {
    while (this.names.length > depth) {
      const name = this.names.pop() as string
      this.positions.get(name)?.pop()
      if (this.blocks.at(-1) === this.names.length) this.blocks.pop()
      if (this.scopes.at(-1) === this.names.length) this.scopes.pop()
      if (isForeign(name)) this.foreign--
      this.handler.close(name)
    }
  }

  private push(name: string): void {
    const at = this.names.push(name) - 1
    const positions = this.positions.get(name)
    if (positions) positions.push(at)
    else this.positions.set(name, [at])
    if (BLOCKS.has(name)) this.blocks.push(at)
    if (TABLE_SCOPES.has(name)) this.scopes.push(at)
    if (isForeign(name)) this.foreign++
  }

  private positionOf(name: string): number {
    return this.positions.get(name)?.at(-1) ?? -1
  }

  /** Ends what cannot hold an element of this name. */
  private endImplied(name: string): void {
    if (this.foreign > 0 && BLOCKS.has(name) && this.positionOf('foreignobject') < 0) {
      this.popTo(Math.max(this.positionOf('svg'), this.positionOf('math')))
    }
    const head = this.positionOf('head')
    if (head >= 0 && (name === 'body' || (head === this.names.length - 1 && !HEAD_CONTENT.has(name)))) {
      this.popTo(head)
    }
    const ended = IMPLIED_ENDS.get(name)
    while (ended?.has(this.names.at(-1) ?? '')) this.popTo(this.names.length - 1)
    if (name === 'a' && this.positionOf('a') > (this.blocks.at(-1) ?? -1)) this.popTo(this.positionOf('a'))
  }
}

function isForeign(name: string): boolean {
  return name === 'svg' || name === 'math'
}
