import { countryName, type OutletTable, type RowFailure } from '@parallax/domain'
import { count, counted } from '../../lib/format.ts'
import { Table, td, th } from '../../ui/table.tsx'

const SHOWN = 8
const cell = `${td} py-1 text-sm`

/** What of a table will be taken, and what will not and why. */
export function ImportPreview({ table: { rows, failures } }: { table: OutletTable }) {
  return (
    <div role="status" className="space-y-3">
      {rows.length > 0 ? (
        <div className="rounded-md border border-line">
          <Table label="The first rows as they will be entered">
            <thead>
              <tr>
                {['Domain', 'Name', 'Country'].map((column) => (
                  <th key={column} scope="col" className={`${th} text-start`}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map(({ row, outlet }) => (
                <tr key={row}>
                  <td className={`${cell} [overflow-wrap:anywhere]`}>{outlet.domain ?? '–'}</td>
                  <td dir="auto" className={cell}>
                    {outlet.name}
                  </td>
                  <td className={cell}>{outlet.country ? countryName(outlet.country) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </Table>
          {rows.length > SHOWN ? (
            <p className="border-t border-line px-4 py-1.5 text-sm text-faint">
              and {count(rows.length - SHOWN)} more
            </p>
          ) : null}
        </div>
      ) : null}
      <RowFailures failures={failures} />
    </div>
  )
}

/** Rows that are not taken, each with its place and its reason. */
export function RowFailures({ failures }: { failures: readonly Pick<RowFailure, 'row' | 'message'>[] }) {
  if (failures.length === 0) return null
  return (
    <section aria-label="Rows that are not taken" className="rounded-md bg-bad-wash px-3 py-2 text-sm">
      <h3 className="font-medium text-bad">
        {counted(failures.length, 'row')} {failures.length === 1 ? 'is' : 'are'} not taken
      </h3>
      <ul className="mt-1 max-h-48 space-y-0.5 overflow-y-auto">
        {failures.slice(0, 100).map(({ row, message }) => (
          <li key={row} className="[overflow-wrap:anywhere]">
            <span className="nums text-faint">Row {count(row)}:</span> {message}
          </li>
        ))}
        {failures.length > 100 ? <li>and {count(failures.length - 100)} more</li> : null}
      </ul>
    </section>
  )
}
