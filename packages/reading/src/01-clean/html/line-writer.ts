import { describe, type Line } from '../line.ts'
import type { PageElement } from './page-element.ts'

const SPACE = /[ \t\r\n\f\u00a0\u200b\ufeff]+/g

/** A line of a page and what it is made of. */
export interface WrittenLine {
  text: string
  /** Line breaks that follow it: two leave a blank line. */
  breaks: number
  /** The element in which it begins. */
  element: PageElement
  letters: number
  linkedLetters: number
}

/** Gathers inline text into lines and lines into a text. */
export class LineWriter {
  private current = ''
  /** The last characters of `current`, which is not read while it grows: that would copy it each time. */
  private tail = ''
  private letters = 0
  private linkedLetters = 0
  private element: PageElement | null = null
  private last: PageElement | null = null
  private readonly done: WrittenLine[] = []

  text(raw: string, element: PageElement): void {
    const parts = element.pre ? raw.split(/\r\n|\n/) : [raw]
    parts.forEach((part, i) => {
      if (i > 0) this.break(1, true)
      this.inline(part, element)
    })
  }

  tab(): void {
    if (this.letters > 0) this.current += '\t'
  }

  /** Ends the line; `count` line breaks stand before the next. `again`: a second break in a row is a blank line. */
  break(count: number, again = false): void {
    if (this.letters > 0 && this.element) {
      const text = this.current
        .replace(/(?<![ \t]) *\t[ \t]*/g, '\t')
        .replace(/ {2,}/g, ' ')
        .trim()
      const { element, letters, linkedLetters } = this
      this.done.push({ text, breaks: count, element, letters, linkedLetters })
    } else {
      const last = this.done.at(-1)
      if (last) last.breaks = Math.max(last.breaks, again ? 2 : count)
    }
    this.current = ''
    this.tail = ''
    this.letters = 0
    this.linkedLetters = 0
    this.element = null
    this.last = null
  }

  finish(): { text: string; lines: Line[]; written: WrittenLine[] } {
    this.break(0)
    let length = 0
    const parts: string[] = []
    const spans = this.done.map(({ text, breaks }, i) => {
      const start = length
      const gap = '\n'.repeat(i === this.done.length - 1 ? 1 : Math.max(1, breaks))
      parts.push(text, gap)
      length += text.length + gap.length
      return { start, end: start + text.length }
    })
    const text = parts.join('')
    return { text, lines: describe(text, spans), written: this.done }
  }

  private inline(raw: string, element: PageElement): void {
    const text = raw.replace(SPACE, ' ')
    const letters = text.trim().length
    if (letters > 0) {
      if (this.last && this.last !== element && touches(this.tail, text)) this.current += ' '
      this.element ??= element
      this.last = element
      this.letters += letters
      element.letters += letters
      if (element.linked) {
        this.linkedLetters += letters
        element.linkedLetters += letters
      }
    }
    this.current += text
    if (text !== '') this.tail = text.slice(-2)
  }
}

/** Two inline elements that touch are parted by style sheets, which are not read: "UTC" + "Updated". */
function touches(before: string, text: string): boolean {
  return /[\p{Ll}\d]$/u.test(before) && /^[\p{Lu}\d]/u.test(text)
}
