import { REPORT_DOCUMENT_VERSION, type ReportBlock, type ReportDocument } from '@parallax/domain'

export const emptyReport = (title: string, blocks: ReportBlock[] = []): ReportDocument => ({
  version: REPORT_DOCUMENT_VERSION,
  title,
  blocks,
})

const newId = (): string => crypto.randomUUID().slice(0, 13)

export const newText = (): ReportBlock => ({ kind: 'text', id: newId(), markdown: '' })

export const newFigure = (chart: string): ReportBlock => ({
  kind: 'figure',
  id: newId(),
  chart,
  table: false,
  size: 'full',
})

type Blocks = readonly ReportBlock[]

/** The blocks with one moved by a step; as they are where it stands at that end. */
export function moved(blocks: Blocks, id: string, step: -1 | 1): ReportBlock[] {
  const from = blocks.findIndex((block) => block.id === id)
  const to = from + step
  const [block, other] = [blocks[from], blocks[to]]
  if (!block || !other) return [...blocks]
  return blocks.map((each, i) => (i === from ? other : i === to ? block : each))
}

export const without = (blocks: Blocks, id: string): ReportBlock[] =>
  blocks.filter((block) => block.id !== id)

/** The blocks with one put at a place. */
export const inserted = (blocks: Blocks, block: ReportBlock, at: number): ReportBlock[] => [
  ...blocks.slice(0, at),
  block,
  ...blocks.slice(at),
]

export const replaced = (blocks: Blocks, next: ReportBlock): ReportBlock[] =>
  blocks.map((block) => (block.id === next.id ? next : block))

/** "Text 2", "Figure 1": what each block is called, by its id. Figures have the numbers that the files give them. */
export function namesOf(blocks: Blocks): ReadonlyMap<string, string> {
  const counts = { text: 0, figure: 0 }
  return new Map(
    blocks.map(({ id, kind }) => {
      counts[kind]++
      return [id, `${kind === 'text' ? 'Text' : 'Figure'} ${counts[kind]}`]
    }),
  )
}
