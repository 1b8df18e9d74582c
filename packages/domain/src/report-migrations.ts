import { REPORT_DOCUMENT_VERSION, ReportDocument } from './report-document.ts'
import { type ReadDocument, readVersioned, type Versioned } from './versioned-document.ts'

const REPORT: Versioned<ReportDocument> = {
  noun: 'report',
  current: REPORT_DOCUMENT_VERSION,
  steps: [],
  shape: ReportDocument,
}

/** Any stored report as today's. Pure; throws nothing. Wherever a report is read that was not made just now, it is read by this. */
export const readReportDocument = (document: unknown): ReadDocument<ReportDocument> =>
  readVersioned(document, REPORT)
