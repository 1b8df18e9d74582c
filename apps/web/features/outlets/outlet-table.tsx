'use client'

import { href, pathOf, printUrlState } from '@parallax/addresses'
import { type ArticleFilter, MOST_COMPARED } from '@parallax/domain'
import {
  createColumnHelper,
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { ArrowDown, ArrowUp, GitCompareArrows } from 'lucide-react'
import Link from 'next/link'
import { useMemo } from 'react'
import { count, counted, ratio, share } from '../../lib/format.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { cx } from '../../ui/class-names.ts'
import { Bar } from '../../ui/share-interval.tsx'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { Opens } from '../evidence/opens.tsx'
import type { OutletRow } from './outlet-rows.ts'

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric, text: sortFn_text },
})
const helper = createColumnHelper<typeof features, OutletRow>()
const columns = helper.columns([
  helper.accessor('name', { header: 'Outlet', sortFn: 'text' }),
  helper.accessor('articles', { header: 'Articles', sortDescFirst: true }),
])

interface OutletTableProps {
  rows: OutletRow[]
  filter: ArticleFilter
  /** All articles of the filter, those without a known outlet among them. */
  articles: number
  unknown: number
}

export function OutletTable({ rows, filter, articles, unknown }: OutletTableProps) {
  const table = useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    enableSortingRemoval: false,
    initialState: { sorting: [{ id: 'articles', desc: true }] },
  })
  const chosen = Object.entries(table.state.rowSelection).flatMap(([id, on]) => (on ? [id] : []))
  const most = useMemo(() => Math.max(1, ...rows.map((row) => row.articles)), [rows])
  return (
    <>
      <Table label="Outlets">
        <thead>
          <tr>
            <th scope="col" className={`${th} w-10 pe-0`}>
              <span className="sr-only">Compare</span>
            </th>
            {table.getHeaderGroups()[0]?.headers.map((header) => {
              const direction = header.column.getIsSorted()
              return (
                <th
                  key={header.id}
                  scope="col"
                  aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'}
                  className={cx(th, header.id === 'articles' && numeric)}
                >
                  <button
                    type="button"
                    onClick={header.column.getToggleSortingHandler()}
                    className="inline-flex h-6 items-center gap-1 rounded-sm hover:text-ink"
                  >
                    <table.FlexRender header={header} />
                    {direction === 'asc' ? <ArrowUp aria-hidden className="size-3" /> : null}
                    {direction === 'desc' ? <ArrowDown aria-hidden className="size-3" /> : null}
                  </button>
                </th>
              )
            })}
            <th scope="col" className={`${th} w-1/3 max-sm:hidden`}>
              <span className="sr-only">Articles, drawn</span>
            </th>
            <th scope="col" className={`${th} ${numeric}`}>
              Share of {counted(articles, 'article')}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => {
            const { id, name, domain, articles: own } = row.original
            const selected = row.getIsSelected()
            return (
              <tr key={id} className="hover:bg-sunken/60">
                <td className={`${td} pe-0`}>
                  <label className="-m-1 flex size-6 items-center justify-center">
                    <input
                      type="checkbox"
                      className="size-4 accent-accent"
                      checked={selected}
                      disabled={!selected && chosen.length >= MOST_COMPARED}
                      onChange={(event) => row.toggleSelected(event.target.checked)}
                    />
                    <span className="sr-only">Compare {name}</span>
                  </label>
                </td>
                <th scope="row" className={`${td} font-medium`}>
                  <Link
                    href={`${pathOf(id)}${printUrlState(filter)}`}
                    dir="auto"
                    className="hover:text-accent hover:underline"
                  >
                    {name}
                  </Link>
                  {domain ? <span className="ms-2 text-xs font-normal text-faint">{domain}</span> : null}
                </th>
                <td className={`${td} ${numeric}`}>
                  <Opens
                    slice={{ ...filter, outlets: [id] }}
                    subject={null}
                    label={`${counted(own, 'article')} in ${name}`}
                  >
                    {count(own)}
                  </Opens>
                </td>
                <td className={`${td} max-sm:hidden`}>
                  <Bar of={own / most} />
                </td>
                <td className={`${td} ${numeric} text-soft`}>{share(ratio(own, articles))}</td>
              </tr>
            )
          })}
        </tbody>
        {unknown > 0 ? (
          <tfoot className="border-t border-line">
            <tr>
              <td className={td} />
              <th scope="row" className={`${td} font-normal text-soft italic`}>
                Outlet not given in the text
              </th>
              <td className={`${td} ${numeric}`}>
                <Opens
                  slice={{ ...filter, outletKnown: false }}
                  subject={null}
                  label={`${counted(unknown, 'article')} without a known outlet`}
                >
                  {count(unknown)}
                </Opens>
              </td>
              <td className={`${td} max-sm:hidden`}>
                <Bar of={unknown / most} />
              </td>
              <td className={`${td} ${numeric} text-soft`}>{share(ratio(unknown, articles))}</td>
            </tr>
          </tfoot>
        ) : null}
      </Table>
      <CompareBar chosen={chosen} filter={filter} onClear={() => table.resetRowSelection(true)} />
    </>
  )
}

interface CompareBarProps {
  chosen: string[]
  filter: ArticleFilter
  onClear: () => void
}

function CompareBar({ chosen, filter, onClear }: CompareBarProps) {
  return (
    <div className="sticky bottom-0 flex flex-wrap items-center gap-3 rounded-b-lg border-t border-line bg-surface px-4 py-3 text-sm">
      <p role="status" className="text-soft">
        {chosen.length === 0
          ? `Tick two to six outlets to see them side by side.`
          : `${counted(chosen.length, 'outlet')} chosen${chosen.length < 2 ? ', one more is needed' : ''}`}
      </p>
      <span className="ms-auto flex gap-2">
        {chosen.length > 0 ? (
          <Button look="quiet" onClick={onClear}>
            Clear
          </Button>
        ) : null}
        {chosen.length >= 2 ? (
          <ButtonLink look="primary" href={href('/compare', filter, { compare: chosen })}>
            <GitCompareArrows aria-hidden />
            Compare side by side
          </ButtonLink>
        ) : null}
      </span>
    </div>
  )
}
