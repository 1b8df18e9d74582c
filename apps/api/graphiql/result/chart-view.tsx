import { useGraphiQL } from '@graphiql/react'
import { type QuickDrawn, quickChart } from '@parallax/charts/prepare'
import { Chart } from '@parallax/charts/visualise'
import { useMemo, useState, useSyncExternalStore } from 'react'
import type { AnswerTable } from './answer-tables.ts'
import { type ChartChoices, chartChoices, quickRows } from './chart-choices.ts'
import { nameOf } from './table-words.ts'
import { useWidth } from './use-width.ts'

/** A list as a chart: one of its numbers by one of its names, or over time. */
export function ChartView({ table }: { table: AnswerTable }) {
  const choices = useMemo(() => chartChoices(table), [table])
  const [label, setLabel] = useState(choices.labels[0] ?? null)
  const [value, setValue] = useState(choices.values[0] ?? null)
  const drawn = useMemo(
    () => (value === null ? null : drawnOf(table, { label, value, time: choices.time })),
    [table, label, value, choices.time],
  )
  if (!drawn) return <p>{nameOf(table)} has no column of numbers to draw.</p>
  return (
    <>
      <div className="result-actions">
        <Choice
          name="Numbers"
          columns={table.columns}
          of={choices.values}
          chosen={value}
          onChoose={setValue}
        />
        <Choice name="Names" columns={table.columns} of={choices.labels} chosen={label} onChoose={setLabel} />
      </div>
      <Figure drawn={drawn} />
    </>
  )
}

function drawnOf(
  table: AnswerTable,
  choice: { label: number | null; value: number; time: ChartChoices['time'] },
): QuickDrawn {
  return quickChart({
    title: nameOf(table),
    measure: table.columns[choice.value] ?? '',
    rows: quickRows(table, choice),
    total: table.total,
    asOf: new Date().toISOString(),
  })
}

function Figure({ drawn }: { drawn: QuickDrawn }) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const theme = useThemeShown()
  return (
    <figure aria-label={`${drawn.title}: ${drawn.subtitle}`}>
      <p>{drawn.finding}</p>
      <div ref={ref}>{width > 0 ? <Chart drawn={drawn} width={width} theme={theme} /> : null}</div>
      <figcaption>{[...drawn.caveats, gapsOf(drawn)].filter(Boolean).join(' ')}</figcaption>
      <details>
        <summary>The numbers of the chart</summary>
        <table>
          <caption>{drawn.table.caption}</caption>
          <thead>
            <tr>
              {drawn.table.columns.map(({ label }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drawn.table.rows.map(([name, number], index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have one name
              <tr key={index}>
                <th scope="row" dir="auto">
                  {name?.text}
                </th>
                <td className="is-number">{number?.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

const gapsOf = ({ figure }: QuickDrawn): string | null => (figure?.type === 'time' ? figure.gaps : null)

interface ChoiceProps {
  name: string
  columns: readonly string[]
  of: readonly number[]
  chosen: number | null
  onChoose: (column: number) => void
}

const Choice = ({ name, columns, of, chosen, onChoose }: ChoiceProps) =>
  of.length < 2 ? null : (
    <label className="result-choice">
      {name}
      <select value={chosen ?? ''} onChange={(event) => onChoose(Number(event.target.value))}>
        {of.map((column) => (
          <option key={column} value={column}>
            {columns[column]}
          </option>
        ))}
      </select>
    </label>
  )

/** GraphiQL's own theme, or the system's where it has none. */
function useThemeShown(): 'light' | 'dark' {
  const chosen = useGraphiQL(({ theme }) => theme)
  const isDark = useSyncExternalStore(followSystem, () => DARK.matches)
  return chosen ?? (isDark ? 'dark' : 'light')
}

const DARK = window.matchMedia('(prefers-color-scheme: dark)')

function followSystem(onChange: () => void): () => void {
  DARK.addEventListener('change', onChange)
  return () => DARK.removeEventListener('change', onChange)
}
