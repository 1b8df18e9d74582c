import type { ToldCell } from '@parallax/addresses'
import { counted } from '../../lib/format.ts'
import { ArticleTitle } from '../articles/article-line.tsx'
import { columnId, columnName } from './columns.ts'
import { OpensCell } from './opens-cell.tsx'
import type { ColumnData } from './telling-query.ts'

/** An outlet of a story, or an article whose outlet is not known, and what it has of a fact. */
export interface Teller {
  column: ColumnData
  cell: { total: number; isCopied: boolean }
}

/** Who tells a fact of its own, who only copies it from another, and who does not tell it: together all of them. */
export function ToldBy({ tellers, at }: { tellers: Teller[]; at: (column: string) => ToldCell }) {
  const by = Map.groupBy(tellers, ({ cell }) =>
    cell.total === 0 ? 'absent' : cell.isCopied ? 'copied' : 'told',
  )
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Group title="Told by" tellers={by.get('told')} at={at} />
      <Group title="Only in copies of others" tellers={by.get('copied')} at={at} />
      <Group title="Not told by" tellers={by.get('absent')} at={at} />
    </div>
  )
}

interface GroupProps {
  title: string
  tellers: Teller[] | undefined
  at: (column: string) => ToldCell
}

function Group({ title, tellers = [], at }: GroupProps) {
  if (tellers.length === 0) return null
  return (
    <section aria-label={title} className="border-b border-line px-4 py-3 last:border-b-0">
      <h3 className="nums text-sm font-semibold">
        {title} {tellers.length}
      </h3>
      <ol className="mt-1 space-y-2 text-sm">
        {tellers.map(({ column, cell }) => (
          <li key={columnId(column)}>
            <span dir="auto" className="font-medium">
              {columnName(column)}
            </span>
            {cell.total > 0 ? (
              <>
                ,{' '}
                <OpensCell
                  cell={at(columnId(column))}
                  about={columnName(column)}
                  className="underline decoration-edge decoration-dotted underline-offset-4 hover:text-accent"
                >
                  {counted(cell.total, 'place')}
                </OpensCell>
              </>
            ) : null}
            {column.articles.map((article) => (
              <ArticleTitle
                key={article.id}
                article={article}
                className="block text-soft hover:text-accent hover:underline"
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
