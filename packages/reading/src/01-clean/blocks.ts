import type { Block } from '@parallax/domain'
import type { Label } from './label.ts'
import type { Line } from './line.ts'

/** Long menus and footers are one block each: nobody corrects them link by link. */
const MERGED = new Set(['navigation', 'footer'])

/**
 * Blocks that cover the whole text in order without overlap: each begins with its line and keeps the white space up to
 * the next; white space before the first line belongs to the first.
 */
export function toBlocks(length: number, lines: readonly Line[], labels: readonly Label[]): Block[] {
  const blocks: Block[] = []
  lines.forEach((_, i) => {
    const label = labels[i] as Label
    const end = lines[i + 1]?.start ?? length
    const before = blocks.at(-1)
    // What a person chose stays apart from what a rule found.
    const alike = before?.role === label.role && before.engineRole === label.engineRole
    if (before && MERGED.has(label.role) && alike) {
      before.end = end
      before.confidence = Math.min(before.confidence, label.confidence)
      if (before.rule !== label.rule) before.rule = `${label.role}-run`
      return
    }
    blocks.push({
      role: label.role,
      start: before?.end ?? 0,
      end,
      confidence: label.confidence,
      rule: label.rule,
      ...(label.engineRole ? { engineRole: label.engineRole } : {}),
    })
  })
  return blocks
}
