import { titleOf } from '../articles/article-line.tsx'
import type { ColumnData, MatrixRowData } from './telling-query.ts'

/** What names a column in an address: its outlet, or its article where the outlet is not known. */
export const columnId = ({ outlet, articles }: ColumnData): string => outlet?.id ?? articles[0]?.id ?? ''

export const columnName = ({ outlet, articles: [article] }: ColumnData): string =>
  outlet?.name ?? (article ? titleOf(article) : '')

/** The numbers that a column gives where it disagrees with others, as it writes them. */
export function valuesOf({ disagreements }: MatrixRowData, { articles }: ColumnData): string[] {
  const own = new Set(articles.map(({ id }) => id))
  return [
    ...new Set(
      disagreements.flatMap(({ a, b, valueA, valueB }) => [
        ...(own.has(a.article.id) ? [valueA] : []),
        ...(own.has(b.article.id) ? [valueB] : []),
      ]),
    ),
  ]
}
