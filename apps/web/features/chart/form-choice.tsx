import { type ChartForm, type ChartSpec, formOf, formsOf } from '@parallax/domain'
import { FORM_WORDS } from './form-words.ts'

interface FormChoiceProps {
  spec: ChartSpec
  title: string
  onForm: (form: ChartForm) => void
}

/** In which form a chart is drawn. */
export const FormChoice = ({ spec, title, onForm }: FormChoiceProps) => (
  <select
    aria-label={`Form of the chart: ${title}`}
    value={formOf(spec)}
    onChange={(event) => onForm(event.target.value as ChartForm)}
    className="h-8 rounded-md border border-line bg-surface px-1.5 text-xs text-soft print:hidden"
  >
    {formsOf(spec.kind).map((form) => (
      <option key={form} value={form}>
        {FORM_WORDS[form]}
      </option>
    ))}
  </select>
)
