import { REPORT_FORMS } from '@parallax/reports/press'

/** The files of a report, and the report as data. */
const FORMS = [...REPORT_FORMS, 'json'] as const
export type Form = (typeof FORMS)[number]

export const TYPES: Readonly<Record<Form, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
}

/** `/reports/3k9x0d1q7w.pdf`: a report and the form in which it is wanted. */
export function reportFile(pathname: string): { id: string; form: Form } | null {
  const [, id, form] = /^\/reports\/([\w-]{1,100})\.([a-z]{2,4})$/.exec(pathname) ?? []
  return id && FORMS.includes(form as Form) ? { id, form: form as Form } : null
}
