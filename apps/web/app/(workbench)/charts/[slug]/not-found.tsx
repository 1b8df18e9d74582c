import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function ChartNotFound() {
  return <NotFound what="chart" list="/charts" />
}
