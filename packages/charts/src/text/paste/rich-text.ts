import { sentenceToAddress } from '../citation/sentence.ts'
import { oneLine } from '../one-line.ts'
import type { Clip, Pasting, Picture } from './pasting.ts'
import { captionOf, plainText } from './plain-text.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Words of others in HTML, in text and between quotation marks. */
const html = (words: string): string => oneLine(words).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)

const link = (address: string): string => `<a href="${html(address)}">${html(address)}</a>`

/** The width of the text on a page of A4 or Letter, in pixels of a page: wider pictures are cut or squeezed. */
const COLUMN = 624

function image({ src, size }: Picture, alt: string): string {
  const scale = size ? Math.min(1, COLUMN / size.width) : 1
  const sides = size
    ? ` width="${Math.round(size.width * scale)}" height="${Math.round(size.height * scale)}"`
    : ''
  return `<img src="${html(src)}" alt="${html(alt)}"${sides}>`
}

/**
 * Picture, caption and citation as paragraphs. Word, Google Docs and Notion know these and links; a `<figure>` they take
 * apart, each in its own way.
 */
export function richText(pasting: Pasting, picture: Picture): Clip {
  const { chart, citation } = pasting
  const { title, about } = captionOf(pasting)
  const paragraph = (content: string) => `<p dir="auto">${content}</p>`
  const lines = [
    `<p><a href="${html(chart.address)}">${image(picture, chart.drawn.finding)}</a></p>`,
    paragraph(`<strong>${html(title)}</strong> ${html(about)} ${link(chart.address)}`),
    paragraph(`${html(sentenceToAddress(citation))} ${link(citation.url)}`),
  ]
  return { html: lines.join('\n'), text: plainText(pasting) }
}
