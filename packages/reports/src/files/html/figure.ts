import type { Table } from '@parallax/charts/prepare'
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type FigurePart, isShown, type ShownFigure } from '../../compose/index.ts'
import type { FigurePictures } from '../job.ts'
import { missingWords } from '../words.ts'
import { inlineSvg } from './inline-svg.ts'

/** A figure with its drawing in both themes, its caption, and its numbers where they are asked for. */
export function figureElement(part: FigurePart, pictures: FigurePictures | null): Element {
  const { content, label, number, size } = part
  const attributes = { id: `figure-${number}`, className: [size] }
  if (!isShown(content))
    return h('figure', attributes, [h('p', { className: ['missing'] }, missingWords(label, content))])
  return h('figure', attributes, [
    ...drawings(number, content, pictures),
    h('figcaption', captionElements(part, content)),
    ...(content.table ? [tableElement(content.drawn.table)] : []),
  ])
}

function drawings(number: number, { alt }: ShownFigure, pictures: FigurePictures | null): ElementContent[] {
  return (['light', 'dark'] as const).flatMap((theme) => {
    const svg = pictures?.[theme]
    return svg
      ? [
          h('div', { className: ['drawing', theme] }, [
            { type: 'raw', value: inlineSvg(svg, `f${number}${theme.charAt(0)}`, alt) },
          ]),
        ]
      : []
  })
}

function captionElements({ label, address }: FigurePart, { caption }: ShownFigure): ElementContent[] {
  const { title, text, measured, notes, source } = caption
  return [
    h('p', [h('strong', title ? `${label}. ${title}.` : `${label}.`), ` ${text}`]),
    h('p', { className: ['small'] }, measured),
    ...notes.map((note) => h('p', { className: ['small'] }, note)),
    h('p', { className: ['small'] }, [`${source} `, h('a', { href: address }, address)]),
  ]
}

function tableElement({ caption, columns, rows }: Table): Element {
  const align = (i: number) => (columns[i]?.numeric ? { className: ['number'] } : {})
  return h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: caption }, [
    h('table', [
      h('caption', caption),
      h('thead', [
        h(
          'tr',
          columns.map(({ label }, i) => h('th', { scope: 'col', ...align(i) }, label)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h(
            'tr',
            row.map(({ text }, i) =>
              i === 0 ? h('th', { scope: 'row', ...align(i) }, text) : h('td', align(i), text),
            ),
          ),
        ),
      ),
    ]),
  ])
}
