import { sentenceOf } from '@parallax/charts/text'
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { toHast } from 'mdast-util-to-hast'
import type { MethodParagraph, Part, ReportContents } from '../../compose/index.ts'
import { parseText } from '../../text/index.ts'
import type { FigurePictures } from '../job.ts'
import { METHODS_TITLE, REFERENCES_TITLE } from '../words.ts'
import { figureElement } from './figure.ts'
import { STYLE } from './style.ts'

/** A report as one HTML file that needs nothing else: no script, nothing from elsewhere, its pictures inside. */
export function htmlFile(contents: ReportContents, pictures: readonly (FigurePictures | null)[]): string {
  const { title, byline, address, parts, methods } = contents
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('meta', { name: 'date', content: contents.asOf }),
          ...(byline ? [h('meta', { name: 'author', content: byline })] : []),
          h('link', { rel: ['canonical'], href: address }),
          h('title', title),
          h('style', STYLE),
        ]),
        h('body', [
          h('main', [
            h('header', [h('h1', title), ...(byline ? [h('p', { className: ['byline'] }, byline)] : [])]),
            ...parts.flatMap((part) => partElements(part, pictures)),
            ...(methods.length > 0 ? [methodsElement(methods)] : []),
            ...(contents.citations.length > 0 ? [referencesElement(contents)] : []),
          ]),
          h('footer', [h('a', { href: address }, address)]),
        ]),
      ]),
    ],
  }
  return `${toHtml(page, { allowDangerousHtml: true })}\n`
}

/** Also where the file is kept and opened from a disk. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

function partElements(part: Part, pictures: readonly (FigurePictures | null)[]): ElementContent[] {
  if (part.kind === 'figure') return [figureElement(part, pictures[part.number - 1] ?? null)]
  const tree = toHast(parseText(part.markdown))
  return 'children' in tree ? (tree.children as ElementContent[]) : []
}

const methodsElement = (methods: readonly MethodParagraph[]): Element =>
  h('section', { className: ['methods'], ariaLabelledBy: ['methods'] }, [
    h('h2', { id: 'methods' }, METHODS_TITLE),
    ...methods.map(({ title, text }) => h('p', [h('strong', `${title}. `), text])),
  ])

const referencesElement = ({ citations }: ReportContents): Element =>
  h('section', { className: ['references'], ariaLabelledBy: ['references'] }, [
    h('h2', { id: 'references' }, REFERENCES_TITLE),
    h(
      'ol',
      citations.map((citation) => {
        const words = sentenceOf(citation)
        const before = words.slice(0, words.length - citation.url.length)
        return h('li', [before, h('a', { href: citation.url }, citation.url)])
      }),
    ),
  ])
