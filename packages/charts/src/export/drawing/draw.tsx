import { createElement } from 'react'
import type { Figure, Opens } from '../../prepare/index.ts'
import type { Theme } from '../../visualise/index.ts'
import { Still } from '../../visualise/still.tsx'
import { installDocument } from './dom.ts'

/** Rounds of effects after which a drawing that still changes is a fault. */
const MOST_ROUNDS = 24

const page = installDocument()
const { createRoot } = await import('react-dom/client')
const { flushSync } = await import('react-dom')

export interface Drawing {
  /** The inside of the drawing: SVG without its outermost element. */
  markup: string
  width: number
  height: number
}

export interface DrawingLook {
  /** Pixels. */
  width: number
  height: number
  theme: Theme
  /** Where the articles behind a mark are: marks become links with names. */
  hrefOf?: ((opens: Opens) => string) | undefined
}

/**
 * One figure as SVG. Drawings of one thread must follow each other: they share its document.
 * @throws Error where the drawing does not come to rest
 */
export async function draw(figure: Figure, { width, height, theme, hrefOf }: DrawingLook): Promise<Drawing> {
  const host = page.createElement('div')
  page.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() => root.render(createElement(Still, { figure, width, height, theme, hrefOf })))
    const svg = await settled(host)
    if (hrefOf) escapeAttributes(svg)
    return { markup: tidy(svg.innerHTML, hrefOf !== undefined), width, height }
  } finally {
    root.unmount()
    host.remove()
  }
}

/** Effects place axes and marks in a few rounds; it is done when two rounds leave the same. */
async function settled(host: Element): Promise<Element> {
  let before = ''
  let same = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const svg = host.querySelector('.recharts-wrapper > svg, :scope > svg')
    const now = svg?.innerHTML ?? ''
    same = now !== '' && now === before ? same + 1 : 0
    if (svg && same === 2) return svg
    before = now
    await new Promise((resolve) => setImmediate(resolve))
  }
  throw new Error('The drawing did not come to rest.')
}

/** linkedom writes an ampersand of an attribute as it is; only names and addresses can hold one. */
function escapeAttributes(svg: Element): void {
  for (const element of svg.querySelectorAll('[data-mark], [aria-label]'))
    for (const name of ['data-mark', 'aria-label', 'href']) {
      const value = element.getAttribute(name)
      if (value?.includes('&')) element.setAttribute(name, value.replaceAll('&', '&amp;'))
    }
}

/** Recharts counts its ids up from drawing to drawing, and leaves what only a page needs; names stay where marks are links. */
function tidy(markup: string, links: boolean): string {
  const ids = new Map<string, string>()
  return markup
    .replace(/<title><\/title>|<desc><\/desc>/g, '')
    .replace(
      links ? / (?:class|tabindex)="[^"]*"/g : / (?:class|tabindex|role|aria-[a-z]+|data-[a-z-]+)="[^"]*"/g,
      '',
    )
    .replace(/recharts[\w:«»-]+/g, (id) => {
      const known = ids.get(id)
      if (known) return known
      ids.set(id, `p${ids.size}`)
      return `p${ids.size - 1}`
    })
}
