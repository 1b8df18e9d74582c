import { slug } from '@parallax/domain'
import type { SaidOfChart } from './about.ts'

/** Long enough to know a file by. */
const MOST = 80

/** A file's name without its ending: what the chart shows, and when it was counted. @param asOf ISO day or instant */
export const fileName = (
  { title, kind }: Pick<SaidOfChart['drawn'], 'title' | 'kind'>,
  asOf: string,
): string => fileNameOf(title, kind, asOf)

/** @param otherwise what it is called where no letter of the title may stand in a file's name */
export function fileNameOf(title: string, otherwise: string, asOf: string): string {
  const words = slug(title.slice(0, MOST))
    .replace(/[^\x20-\x7e]/g, '')
    .split('-')
    .filter(Boolean)
    .join('-')
  return `${words || otherwise}_${asOf.slice(0, 10)}`
}
