import { FACTS, href, nextRows, pathOf, type View } from '@parallax/addresses'
import type { ArticleFilter } from '@parallax/domain'
import { count } from '../../lib/format.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Panel } from '../../ui/panel.tsx'
import { stuck, Table, th } from '../../ui/table.tsx'
import { columnId, columnName } from './columns.ts'
import { MatrixLegend } from './matrix-cell.tsx'
import { MatrixRow } from './matrix-row.tsx'
import type { MatrixData } from './telling-query.ts'
import { FACT_WORDS, type Facts } from './telling-words.ts'

interface MatrixProps {
  story: string
  filter: ArticleFilter
  view: View
  matrix: MatrixData
  facts: Facts
}

/** Outlets × what they tell of a story. */
export function Matrix({ story, filter, view, matrix, facts }: MatrixProps) {
  const at = (next: Partial<View>) =>
    href(pathOf(story) ?? '/stories', filter, { utterances: view.utterances, wording: view.wording, ...next })
  const { columns } = matrix
  const rows = facts === 'disagreements' ? matrix.disputed : matrix.rows
  const total = matrix[facts]
  const more = nextRows(view.rows)
  return (
    <Panel
      title="Who tells what"
      id="matrix"
      padded={false}
      counted="Each outlet is a column, in the order of its first article; an article whose outlet is not known stands for itself. A number counts the places where the outlet tells it, and opens onto them; whoever only copies another is not among those it is told by. Numbers are in conflict where not both can be right; they differ where both can. A later, higher number may be an update, not a contradiction."
    >
      <div className="border-b border-line px-2">
        <LinkTabs
          label="What is told"
          tabs={FACTS.filter((one) => one !== 'disagreements' || matrix.disagreements > 0).map((one) => ({
            label: FACT_WORDS[one].name,
            href: at({ facts: one }),
            current: one === facts,
            count: count(matrix[one]),
          }))}
        />
      </div>
      {rows.length === 0 ? (
        <Empty title={FACT_WORDS[facts].none} />
      ) : (
        <>
          <MatrixLegend />
          <Table label="What each outlet tells" className="border-t border-line">
            <thead>
              <tr>
                <th scope="col" className={`${th} ${stuck} w-40 min-w-40 sm:w-72 sm:min-w-64`}>
                  {FACT_WORDS[facts].name}
                </th>
                {columns.map((column) => (
                  <th
                    key={columnId(column)}
                    scope="col"
                    dir="auto"
                    className={`${th} min-w-32 max-w-56 truncate text-sm text-ink`}
                    title={columnName(column)}
                  >
                    {columnName(column)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <MatrixRow key={`${row.kind} ${row.key}`} row={row} columns={columns} />
              ))}
            </tbody>
          </Table>
        </>
      )}
      {rows.length < total ? (
        <p className="nums flex flex-wrap items-center justify-between gap-2 border-t border-line px-4 py-3 text-sm text-soft">
          {count(rows.length)} of {count(total)} rows
          {more ? (
            <ButtonLink href={at({ facts, rows: more })} scroll={false}>
              Show more
            </ButtonLink>
          ) : null}
        </p>
      ) : null}
    </Panel>
  )
}
