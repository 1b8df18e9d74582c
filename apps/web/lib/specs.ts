import { type ArticleFilter, CHART_SPEC_VERSION, type ChartSpec } from '@parallax/domain'

type Rest<K extends ChartSpec['kind']> = Omit<Extract<ChartSpec, { kind: K }>, 'kind' | 'version' | 'filter'>

/** A chart of the current filter. */
export function chart<K extends ChartSpec['kind']>(kind: K, filter: ArticleFilter, rest: Rest<K>): ChartSpec {
  return { version: CHART_SPEC_VERSION, kind, filter, ...rest } as unknown as ChartSpec
}
