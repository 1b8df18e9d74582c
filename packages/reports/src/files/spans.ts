import type { PhrasingContent } from 'mdast'

/** A stretch of text in one look. */
export interface Span {
  text: string
  bold?: boolean
  italic?: boolean
  code?: boolean
  strike?: boolean
  /** Where it leads. */
  link?: string
}

/** What stands in a paragraph, flat. A line that the author broke ends in a line feed. */
export const spansOf = (nodes: readonly PhrasingContent[], look: Omit<Span, 'text'> = {}): Span[] =>
  nodes.flatMap((node): Span[] => {
    switch (node.type) {
      case 'text':
        return [{ ...look, text: node.value.replace(/\s+/g, ' ') }]
      case 'inlineCode':
        return [{ ...look, code: true, text: node.value }]
      case 'break':
        return [{ ...look, text: '\n' }]
      case 'strong':
        return spansOf(node.children, { ...look, bold: true })
      case 'emphasis':
        return spansOf(node.children, { ...look, italic: true })
      case 'delete':
        return spansOf(node.children, { ...look, strike: true })
      case 'link':
        return spansOf(node.children, { ...look, link: node.url })
      default:
        return []
    }
  })
