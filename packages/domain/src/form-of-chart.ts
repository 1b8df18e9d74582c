import { type ChartForm, type FormKind, formsOf } from './chart-forms.ts'
import type { ChartSpec } from './chart-spec.ts'

/** The kind of a chart that has several forms; null of one that has not: a single line makes no stack. */
export function formKindOf(spec: ChartSpec): FormKind | null {
  if (spec.kind === 'mentions-over-time' && spec.entities.length < 2) return null
  return formsOf(spec.kind).length > 1 ? (spec.kind as FormKind) : null
}

/** The form in which a chart is drawn; undefined where it has one only. */
export const formOf = (spec: ChartSpec): ChartForm | undefined =>
  ('form' in spec ? spec.form : undefined) ?? formsOf(spec.kind)[0]

/** The same chart in another form; the very same where it is drawn so already. */
export const inForm = (spec: ChartSpec, form: ChartForm | undefined): ChartSpec =>
  form === undefined || form === formOf(spec) ? spec : ({ ...spec, form } as ChartSpec)
