export { unescaped } from './address-parsers.ts'
export { evidenceAddress } from './evidence-address.ts'
export { choicesIn, filterOfParams, filterParsers, paramsOfFilter } from './filter-address.ts'
export { type FreedFilter, freedFilter } from './free-filter.ts'
export type { Opened } from './opened-address.ts'
export { pageOfChart } from './page-of-chart.ts'
export { pathOf } from './path-of.ts'
export { printChoice } from './quotation-address.ts'
export { choiceOfView, viewOfChoice } from './quotation-view.ts'
export { type LikenessKind, printThings, type ThingList } from './things-address.ts'
export { EVERY_COLUMN, parseCell, printCell, type ToldCell } from './told-cell-address.ts'
export { printTone } from './tone-address.ts'
export { href, type Ignored, parseUrlState, printUrlState, type RawParams, sorted } from './url-state.ts'
export {
  ASPECTS,
  FACTS,
  NETWORK_NODES,
  NETWORK_SUPPORT,
  nextRows,
  STORY_OUTLETS,
  STORY_SIZES,
  type View,
  viewParsers,
} from './view-address.ts'
