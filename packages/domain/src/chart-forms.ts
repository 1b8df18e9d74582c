/**
 * The kinds of chart that can be drawn in more than one way, each with its forms; the first is the one that is drawn where
 * none is asked for. A form is here only where it is honest: areas where the parts add up to a whole.
 */
export const CHART_FORMS = {
  'top-entities': ['bars', 'treemap'],
  'topic-breakdown': ['bars', 'treemap'],
  'mentions-over-time': ['lines', 'areas', 'multiples', 'slope'],
  'topics-over-time': ['lines', 'multiples', 'slope'],
  'outlets-over-time': ['lines', 'areas', 'multiples'],
  'articles-over-time': ['columns', 'areas'],
  'topics-by-outlet': ['heat', 'grouped'],
  'speakers-by-outlet': ['heat', 'grouped'],
} as const

export type FormKind = keyof typeof CHART_FORMS
export type ChartForm = (typeof CHART_FORMS)[FormKind][number]

/** The forms of a kind; none where it can be drawn in one way only. */
export const formsOf = (kind: string): readonly ChartForm[] =>
  Object.hasOwn(CHART_FORMS, kind) ? CHART_FORMS[kind as FormKind] : []
