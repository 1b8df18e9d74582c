import type { Nodes } from 'mdast'

/** Far more than anybody writes; the writers walk a tree by recursion. */
const DEEPEST = 60

/** Whether a line opens more quotations and lists within one another than a parser should be asked to follow. */
export const opensTooMuch = (markdown: string): boolean =>
  markdown.split(/\r\n?|\n/).some((line) => marksBefore(line) > DEEPEST)

const MARKS = new Set(['>', '-', '+', '*', '.', ')'])

/** The marks of quotations and lists that a line begins with. */
function marksBefore(line: string): number {
  let marks = 0
  for (const char of line) {
    if (MARKS.has(char)) marks++
    else if (!/[\s\d]/.test(char)) break
  }
  return line.includes('>') || /[^\s*+-]/.test(line) ? marks : 0
}

/** Whether a tree is deeper than its writers should follow. */
export function isTooDeep(root: Nodes): boolean {
  let level: Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []))
  }
  return false
}

/** More cells than a text of the greatest length can hold by itself: only rows that were left short have more. */
const MOST_CELLS = 10_000

/** Whether tables have more cells than somebody typed: HTML fills each row up to the width of its head. */
export const isTooWide = (root: Nodes): boolean => cellsOf(root) > MOST_CELLS

function cellsOf(node: Nodes): number {
  if (node.type === 'table') return node.children.length * (node.children[0]?.children.length ?? 0)
  return 'children' in node ? (node.children as Nodes[]).reduce((sum, child) => sum + cellsOf(child), 0) : 0
}
