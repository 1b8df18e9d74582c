/** The engine for how articles tell one story, as the schema asks it. */
export {
  pairView,
  quotationLedger,
  storyHeadlines,
  storyMatrix,
  storyOrder,
} from '@parallax/reading/tellings'
export { type BlockChange, changeBlocks, type SaidCorrection } from './corrections/change-blocks.ts'
export { changeStories, type StoryChange } from './corrections/change-stories.ts'
export { type IngestedItem, ingestFiles, itemsOf } from './ingest-files.ts'
export { type RelatedEntity, relatedEntities } from './knowledge/related-entities.ts'
export { findShippedOutlets, type ShippedOutlet, shippedOutletOf } from './outlets/shipped-outlets.ts'
export { checkInput, type ParsedItem } from './parse/check-input.ts'
export { parseFile } from './parse/parse-file.ts'
export type { ArticleReader } from './reading/article-reader.ts'
export { readerPool } from './reading/reader-pool.ts'
export { changesBetween, type TextChange } from './revisions/changes-between.ts'
export { createRun } from './runs/create-run.ts'
export { type ProcessOptions, processRun, resumeRuns } from './runs/process-run.ts'
export { type IngestProgress, type RunProgress, runProgress } from './runs/progress.ts'
export { watchRun } from './runs/watch-run.ts'
