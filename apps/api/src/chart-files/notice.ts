import type { Drawn } from '@parallax/charts/prepare'

/** A figure that says why there is none: a picture in somebody's page must never be a broken one. */
export const notice = (title: string, message: string): Drawn => ({
  kind: 'top-entities',
  title,
  subtitle: '',
  finding: message,
  notes: null,
  caveats: [],
  counted: '',
  furniture: null,
  source: { text: 'Parallax', articles: 0, opens: { slice: {}, subject: null, title: '' } },
  empty: message,
  figure: null,
  table: { caption: title, columns: [], rows: [] },
})
