import { lazy, Suspense, useState } from 'react'
import { AnswerTableView } from './answer-table-view.tsx'
import type { AnswerTable } from './answer-tables.ts'
import type { Answer } from './read-answer.ts'
import { nameOf, sizeOf } from './table-words.ts'

/** Fetched with the first chart: the editor is heavy enough. */
const ChartView = lazy(async () => ({ default: (await import('./chart-view.tsx')).ChartView }))

/** One of the answer's lists, as a table or as a chart; what went wrong stands above it. */
export function TablesView({ answer, as }: { answer: Answer | null; as: 'Table' | 'Chart' }) {
  const [path, setPath] = useState<string | null>(null)
  if (!answer) return <p>Run a query: its answer is shown here as a table and as a chart.</p>
  const { tables, errors } = answer
  const table = tables.find((one) => one.path === path) ?? firstFilled(tables)
  return (
    <>
      <Errors errors={errors} />
      {tables.length > 1 && table ? (
        <label className="result-choice">
          List
          <select value={table.path} onChange={(event) => setPath(event.target.value)}>
            {tables.map((one) => (
              <option key={one.path} value={one.path}>
                {nameOf(one)} ({sizeOf(one)})
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {table ? (
        <TableAs key={[table.path, ...table.columns].join(' ')} table={table} as={as} />
      ) : (
        <p>{NOTHING[Number(errors.length > 0)]}</p>
      )}
    </>
  )
}

const NOTHING = ['The answer holds nothing that could be shown as a table.', 'The answer holds no data.']

function TableAs({ table, as }: { table: AnswerTable; as: 'Table' | 'Chart' }) {
  if (table.rows.length === 0)
    return <p>{nameOf(table)} is empty: nothing in the collection matches the query.</p>
  if (as === 'Table') return <AnswerTableView table={table} />
  return (
    <Suspense fallback={<p role="status">Drawing…</p>}>
      <ChartView table={table} />
    </Suspense>
  )
}

/** What the query asked for stands before the lists within it. */
function firstFilled(tables: readonly AnswerTable[]): AnswerTable | undefined {
  return tables.find(({ rows }) => rows.length > 0) ?? tables[0]
}

const Errors = ({ errors }: { errors: readonly string[] }) =>
  errors.length === 0 ? null : (
    <div role="alert" className="result-errors">
      <p>{errors.length === 1 ? 'The answer has an error:' : `The answer has ${errors.length} errors:`}</p>
      <ul>
        {errors.map((message, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two errors may say the same
          <li key={index}>{message}</li>
        ))}
      </ul>
    </div>
  )
