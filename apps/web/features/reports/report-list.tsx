'use client'

import Link from 'next/link'
import { counted, moment } from '../../lib/format.ts'
import { numeric, Table, td, th } from '../../ui/table.tsx'
import { DeleteReportButton } from './delete-report.tsx'
import type { ReportLine } from './report-data.ts'

/** The reports, those saved last first. */
export function ReportList({ reports }: { reports: ReportLine[] }) {
  return (
    <Table label="Reports">
      <thead>
        <tr>
          <th scope="col" className={th}>
            Report
          </th>
          <th scope="col" className={`${th} ${numeric}`}>
            Figures
          </th>
          <th scope="col" className={th}>
            Saved
          </th>
          <th scope="col" className={th}>
            <span className="sr-only">Delete</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map(({ id, title, figures, updatedAt }) => (
          <tr key={id} className="hover:bg-sunken/60">
            <th scope="row" dir="auto" className={`${td} font-medium`}>
              <Link href={`/reports/${id}`} className="hover:text-accent hover:underline">
                {title}
              </Link>
            </th>
            <td className={`${td} ${numeric}`}>{counted(figures, 'figure')}</td>
            <td className={`${td} whitespace-nowrap text-soft`}>{moment(updatedAt)}</td>
            <td className={`${td} text-end`}>
              <DeleteReportButton id={id} title={title} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
