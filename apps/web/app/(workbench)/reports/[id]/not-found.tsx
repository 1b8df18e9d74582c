import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function ReportNotFound() {
  return <NotFound what="report" list="/reports" />
}
