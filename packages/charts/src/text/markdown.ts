import type { Cell, Table } from '../prepare/index.ts'
import type { Travelling } from './about.ts'
import { plain } from './markdown-words.ts'

/** The chart as a document that people and programs read: picture, finding, numbers, source. */
export function markdownOf({ drawn, address }: Travelling): string {
  const said = [...drawn.caveats, ...(drawn.furniture ? [drawn.furniture.text] : [])]
  return `${[
    `# ${plain(drawn.title)}`,
    plain(drawn.subtitle),
    `[![${plain(drawn.finding)}](${address}.png)](${address})`,
    plain(drawn.finding),
    tableOf(drawn.table),
    ...(drawn.notes ? [plain(drawn.notes)] : []),
    ...said.map(plain),
    `**What is counted:** ${plain(drawn.counted)}`,
    `${plain(drawn.source.text)} <${address}>`,
  ].join('\n\n')}\n`
}

function tableOf({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(columns.map(({ label }) => plain(label))),
    line(columns.map(({ numeric }) => (numeric ? '---:' : '---'))),
    ...rows.map((row) => line(row.map(({ text }: Cell) => plain(text)))),
  ].join('\n')
}
