import { PICTURES, PRESET_NAMES } from '@parallax/charts/export'
import { z } from 'zod'

export const FORMS = [...PICTURES, 'csv', 'json', 'md', 'bib', 'ris', 'csl.json', 'zip'] as const
export type Form = (typeof FORMS)[number]

/** `/charts/top-entities-3k9x0d1q7w.png`: a chart and the form in which it is wanted. */
export function chartFile(pathname: string): { slug: string; form: Form } | null {
  const [, slug, form] = /^\/charts\/([\w-]{1,100})\.([a-z]{2,4}|csl\.json)$/.exec(pathname) ?? []
  return slug && FORMS.includes(form as Form) ? { slug, form: form as Form } : null
}

const Flag = z.enum(['', '0', '1', 'true', 'false']).transform((word) => word !== '0' && word !== 'false')
const Size = z.coerce.number().positive()

const PARAMETERS = {
  theme: z.enum(['light', 'dark']),
  width: Size,
  height: Size,
  scale: Size,
  preset: z.enum(PRESET_NAMES),
  plain: Flag,
  transparent: Flag,
  /** The numbers that the chart shows, or those behind all of it. */
  data: z.enum(['shown', 'full']),
  /** To be kept, not looked at. */
  download: Flag,
}
type Parameters = { [K in keyof typeof PARAMETERS]?: z.infer<(typeof PARAMETERS)[K]> }

/** What an address asks of a file; what cannot be understood is left out, and named. */
export function parametersOf(search: URLSearchParams): { asked: Parameters; ignored: string[] } {
  const asked: Record<string, unknown> = {}
  const ignored: string[] = []
  for (const [name, value] of search) {
    const known = PARAMETERS[name as keyof typeof PARAMETERS]
    const parsed = known?.safeParse(value)
    if (parsed?.success) asked[name] = parsed.data
    else ignored.push(name)
  }
  return { asked, ignored }
}
