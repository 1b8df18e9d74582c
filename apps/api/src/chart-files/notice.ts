import type { Drawn } from '@parallax/charts/prepare'

const NOTHING = {
  articles: 0,
  undated: 0,
  outlets: 0,
  unknownOutlet: 0,
  notAnalysed: 0,
  firstDay: null,
  lastDay: null,
}

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
  source: {
    text: 'Parallax',
    articles: 0,
    collection: NOTHING,
    opens: { slice: {}, subject: null, title: '' },
  },
  empty: message,
  figure: null,
  table: { caption: title, columns: [], rows: [] },
})
