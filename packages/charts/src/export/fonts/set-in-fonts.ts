import { DOMParser } from 'linkedom'
import { beginsRight } from '../paper/words.ts'
import type { FontLibrary } from './library.ts'
import { isPlain, MAIN, type Run, runsOf } from './runs.ts'

/**
 * The PDF writer takes one font for a text; the writer of pixels (resvg 2.6) drops a text of several scripts, and lets the
 * letters of Devanagari overlap. So a text that needs more than the main font is set run by run, each at its own place and
 * in its own font; for pixels as shapes.
 * @param svg a file of ours
 */
export function setInFonts(svg: string, fonts: FontLibrary, as: 'text' | 'shapes'): string {
  const halos = as === 'text' && svg.includes('paint-order')
  if (isPlain(svg, fonts) && !halos) return svg
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  for (const text of [...document.querySelectorAll('text')]) {
    if (halos && hasHalo(text)) haloBelow(text, fonts)
    if (isPlain(text.textContent ?? '', fonts)) continue
    for (const line of linesOf(text)) setLine(text, line, fonts, as)
    text.remove()
  }
  return document.toString()
}

const hasHalo = (text: Element): boolean =>
  text.hasAttribute('paint-order') || (text.getAttribute('style') ?? '').includes('paint-order')

/** The PDF writer draws an outline above its letters, which would hide them: it becomes a shape below. */
function haloBelow(text: Element, fonts: FontLibrary): void {
  for (const line of linesOf(text)) setLine(text, line, fonts, 'halo')
  for (const part of [text, ...text.querySelectorAll('tspan')])
    for (const name of ['stroke', 'stroke-width', 'paint-order']) part.removeAttribute(name)
}

/** A part of a line that is set in one size and weight. */
interface Piece {
  text: string
  /** Empty room before it, pixels. */
  before: number
  style: Element
}

interface Line {
  x: number
  y: number
  pieces: Piece[]
}

/** A text's parts; one that names its own place begins a line. */
function linesOf(text: Element): Line[] {
  let line: Line = { x: numberOf(text, 'x'), y: numberOf(text, 'y'), pieces: [] }
  const lines = [line]
  for (const node of text.childNodes) {
    const part = node.nodeType === 1 ? (node as Element) : null
    if (part?.localName === 'title') continue
    if (part?.hasAttribute('x')) {
      const y = part.hasAttribute('y') ? numberOf(part, 'y') : line.y
      line = { x: numberOf(part, 'x'), y: y + numberOf(part, 'dy'), pieces: [] }
      lines.push(line)
    }
    const before = part ? numberOf(part, 'dx') : 0
    line.pieces.push({ text: node.textContent ?? '', before, style: part ?? text })
  }
  return lines.filter(({ pieces }) => pieces.some((piece) => piece.text.trim() !== ''))
}

function setLine(
  text: Element,
  { x, y, pieces }: Line,
  fonts: FontLibrary,
  as: 'text' | 'shapes' | 'halo',
): void {
  const runs = pieces.flatMap(({ text: words, before, style }) =>
    runsOf(words, fonts)
      .flatMap(inWords)
      .map((run, i) => {
        const size = Number(inherited(style, 'font-size') ?? 16)
        const bold = Number(inherited(style, 'font-weight') ?? 400) >= 600
        const width = fonts.widthOf(run.text, run.family, bold, size)
        return { ...run, style, size, bold, width, before: i === 0 ? before : 0 }
      }),
  )
  const ordered = beginsRight(pieces.map((piece) => piece.text).join('')) ? runs.reverse() : runs
  const whole = ordered.reduce((sum, { width, before }) => sum + width + before, 0)
  let at = x - whole * (SHARE[inherited(text, 'text-anchor') ?? 'start'] ?? 0)
  for (const run of ordered) {
    at += run.before
    const shapes = as === 'halo' || (as === 'shapes' && run.family !== MAIN)
    const set = text.ownerDocument.createElementNS(SVG, shapes ? 'path' : 'text')
    for (const from of new Set([text, run.style]))
      for (const { name, value } of from.attributes) if (!PLACES.has(name)) set.setAttribute(name, value)
    if (shapes) {
      set.setAttribute('d', fonts.shapeOf(run.text, run.family, run.bold))
      const scale = (run.size / 1000).toFixed(5)
      set.setAttribute('transform', `translate(${at.toFixed(2)} ${y}) scale(${scale} -${scale})`)
      if (as === 'halo') asHalo(set, run.size / 1000)
    } else {
      set.setAttribute('x', at.toFixed(2))
      set.setAttribute('y', String(y))
      if (run.family !== MAIN) set.setAttribute('font-family', run.family)
      set.textContent = run.text
    }
    text.before(set)
    at += run.width
  }
}

/** As wide as it was, whatever the scale of the shape; all in the colour of the ground. */
function asHalo(shape: Element, scale: number): void {
  const width = Number(shape.getAttribute('stroke-width') ?? 1) / scale
  shape.setAttribute('stroke-width', width.toFixed(1))
  shape.setAttribute('fill', shape.getAttribute('stroke') ?? 'none')
}

const SVG = 'http://www.w3.org/2000/svg'

/** From right to left the writers set the letters of a word, but not the words of a line. */
const inWords = (run: Run): Run[] =>
  beginsRight(run.text) ? (run.text.match(/\S+\s*|\s+/g) ?? []).map((text) => ({ ...run, text })) : [run]

const PLACES = new Set(['x', 'y', 'dx', 'dy', 'text-anchor'])
const SHARE: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 }

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0)

function inherited(from: Element, name: string): string | null {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const value = at.getAttribute(name)
    if (value !== null) return value
  }
  return null
}
