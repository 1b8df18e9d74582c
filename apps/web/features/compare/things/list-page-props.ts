import type { Compared, Side } from '../sides.ts'

export interface ListPageProps<List> {
  asked: List
  filter: Compared['filter']
  sides: Side[]
  after: string | null
  /** Null where a later page is shown. */
  onMore: ((after: string) => void) | null
}
