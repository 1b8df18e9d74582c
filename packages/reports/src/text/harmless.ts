import type { BlockContent, Heading, Nodes, Parents, PhrasingContent, Root } from 'mdast'

/** What a reader can be led to without running or loading anything. */
const LEADS = new Set(['http:', 'https:', 'mailto:'])

/** The tree without what a report may not hold: pictures become their words, links to anything odd the words they stand on. */
export function harmless(root: Root): Root {
  return { type: 'root', children: root.children.flatMap(kept) as BlockContent[] }
}

function kept(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'image':
      return node.alt ? [{ type: 'text', value: node.alt }] : []
    case 'link':
      return leads(node.url) ? [{ type: 'link', url: node.url, children: inside(node) }] : inside(node)
    case 'heading':
      return [{ ...node, depth: lower(node.depth), children: inside(node) }]
    case 'html':
    case 'definition':
      return [{ type: 'text', value: 'value' in node ? node.value : '' }]
    default:
      return 'children' in node ? [{ ...node, children: inside(node) } as Nodes] : [node]
  }
}

const inside = (node: Parents): PhrasingContent[] => node.children.flatMap(kept) as PhrasingContent[]

const leads = (url: string): boolean => URL.canParse(url) && LEADS.has(new URL(url).protocol)

/** The first level is the report's title. */
const lower = (depth: number) => Math.min(6, depth + 1) as Heading['depth']
