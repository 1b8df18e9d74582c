import { type ChartKind, readChartSpec } from '@parallax/domain'

const KINDS: Readonly<Record<ChartKind, string>> = {
  'top-entities': 'Names mentioned most',
  'mentions-over-time': 'Mentions over time',
  'co-occurrence': 'Names mentioned together',
  'entity-network': 'Network of names',
  'topic-breakdown': 'Topics',
  'topics-over-time': 'Topics over time',
  'topics-by-outlet': 'Topics by outlet',
  'source-comparison': 'Attention of outlets',
  'quoted-speakers': 'Who is quoted',
  'speakers-by-outlet': 'Who is quoted, by outlet',
  'wire-share': 'Wire copy and own reporting',
  'top-phrases': 'Phrases',
  'phrases-by-outlet': 'Phrases by outlet',
  'tone-by-outlet': 'Tone by outlet',
  'tone-over-time': 'Tone over time',
  'outlet-contrast': 'Outlets in contrast',
  'outlets-over-time': 'Outlets over time',
  'articles-over-time': 'Articles over time',
}

/** What a saved chart is called in a list: its author's title, or its kind. The picture beside it says the rest. */
export function nameOfChart(document: unknown): string {
  const { spec } = readChartSpec(document)
  return spec ? spec.title?.trim() || KINDS[spec.kind] : 'A chart of another version'
}
