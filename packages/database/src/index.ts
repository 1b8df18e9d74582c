export { type ConnectOptions, connect, type Database } from './connect.ts'
export { type Prisma, PrismaClient } from './generated/client/client.ts'
export { listen } from './listen.ts'
export { DatabaseProblem, type DatabaseProblemCode } from './problem.ts'
export { type Alias, type AliasOutlet, aliasesOf, type EntityJoin, joinsOf } from './read/aliases.ts'
export { articleInput } from './read/article-input.ts'
export { ARTICLE_ORDERS, type ArticleOrder } from './read/article-order.ts'
export { articlesByOutlet, type OutletArticles } from './read/articles-by-outlet.ts'
export { articlesOverTime } from './read/articles-over-time.ts'
export { coOccurrence, type Pair } from './read/co-occurrence.ts'
export { comparedEntities } from './read/compare/compared-entities.ts'
export { type SidesOverTime, sidesOverTime } from './read/compare/compared-over-time.ts'
export { comparedPhrases } from './read/compare/compared-phrases.ts'
export { comparedCues, comparedSpeakers, type QuotedPart } from './read/compare/compared-speakers.ts'
export {
  type ComparedStorySums,
  comparedStories,
  type FirstMoment,
} from './read/compare/compared-stories.ts'
export { type ComparedToneSums, comparedTone, mostTold } from './read/compare/compared-tone.ts'
export { comparedTopics } from './read/compare/compared-topics.ts'
export { type ComparedWords, comparedWords } from './read/compare/compared-words.ts'
export { entitiesInCommon, type InCommon } from './read/compare/entities-in-common.ts'
export { entitiesOfTwo } from './read/compare/entities-of-two.ts'
export { type Candidates, MOST_LOOKED_AT, type Sides, sidesOf } from './read/compare/sides.ts'
export { type Comparing, comparing, type LeftOut } from './read/comparing.ts'
export { type Copies, type CopyRelation, copiesEach, originalsEach } from './read/copies-each.ts'
export { countArticles, countArticlesEach } from './read/count-articles.ts'
export { entitiesNow } from './read/current-entity.ts'
export { enginesOf } from './read/engines.ts'
export { type CountedNetwork, type CountedPair, entityNetwork } from './read/entity-network.ts'
export {
  countEvidence,
  countEvidenceEach,
  type EvidenceItem,
  type EvidenceRequest,
  type EvidenceTotal,
  evidenceOfQuotations,
  evidenceTotalsEach,
  listEvidence,
  listEvidenceEach,
} from './read/evidence.ts'
export { type FurnitureRequest, type FurnitureTotal, furnitureEach } from './read/furniture.ts'
export { type IngestProgress, ingestProgress } from './read/ingest-progress.ts'
export { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type PageRequest } from './read/keyset.ts'
export { knownEntities } from './read/known-entities.ts'
export { knownOutletsOf } from './read/known-outlets-of.ts'
export { lastChange } from './read/last-change.ts'
export {
  APPEARANCE_ORDERS,
  type Appearance,
  type AppearanceListRequest,
  type AppearanceOrder,
  countAppearancesEach,
  listAppearancesEach,
  TONE_SIGNS,
  TONE_THRESHOLD,
  type ToneSign,
} from './read/list-appearances.ts'
export { type ArticleListRequest, listArticles, listArticlesEach } from './read/list-articles.ts'
export { countCharts, listCharts } from './read/list-charts.ts'
export {
  countEntities,
  type EntityListRequest,
  type ListedEntity,
  listEntities,
} from './read/list-entities.ts'
export {
  countIngestItems,
  type IngestItemListRequest,
  type ListedIngestItem,
  listIngestItems,
} from './read/list-ingest-items.ts'
export {
  countKnownOutlets,
  type KnownOutletListRequest,
  knownOutlets,
  type ListedKnownOutlet,
  listKnownOutlets,
} from './read/list-known-outlets.ts'
export { countOutlets, type ListedOutlet, listOutlets, type OutletListRequest } from './read/list-outlets.ts'
export {
  countQuotationsEach,
  listQuotationsEach,
  QUOTATION_ORDERS,
  type QuotationKey,
  type QuotationListRequest,
  type QuotationOrder,
} from './read/list-quotations.ts'
export {
  countStories,
  type ListedStory,
  listStories,
  STORY_ORDERS,
  type StoryListRequest,
  type StoryOrder,
} from './read/list-stories.ts'
export {
  membersEach,
  membershipEach,
  type StoryMembers,
  type StoryMembershipRow,
} from './read/memberships-each.ts'
export { type MentionPlace, mentionTexts } from './read/mention-texts.ts'
export { mentionsOfEntities } from './read/mentions-of-entities.ts'
export { type CountedTimeline, mentionsOverTime } from './read/mentions-over-time.ts'
export { type MetWith, metWith } from './read/met-with.ts'
export { type Namesake, namesakesOf } from './read/namesakes.ts'
export { type Overview, overview } from './read/overview.ts'
export { type ListedOwnTopic, ownTopics, ownTopicsEach } from './read/own-topics.ts'
export type { Page } from './read/page.ts'
export {
  type OutletCandidate,
  type OutletCandidates,
  type OutletPhraseCounts,
  outletCandidates,
  phrasesByOutlet,
} from './read/phrases-by-outlet.ts'
export { phrasesEach } from './read/phrases-each.ts'
export { type QuotationFacets, quotationFacets } from './read/quotation-facets.ts'
export { type QuotedRoom, quotedSpeakers, type SpeakerCounts } from './read/quoted-speakers.ts'
export type { Reader } from './read/reader.ts'
export { readingOptions } from './read/reading-options.ts'
export { countReports, listReports, reportOf, type StoredReport } from './read/reports.ts'
export { type Reuse, reuseEach, reuseTotals, type SharedPassage } from './read/reuse-each.ts'
export {
  type OtherQuotation,
  type SameUtteranceRequest,
  type SameUtterances,
  sameUtteranceEach,
} from './read/same-utterance.ts'
export { type OutletAttention, sourceComparison } from './read/source-comparison.ts'
export { type OutletSpeakerCounts, speakersByOutlet } from './read/speakers-by-outlet.ts'
export { storiesLeft } from './read/stories-left.ts'
export { decidedEach, decisionsEach } from './read/story-decisions.ts'
export { type StoryOutletsRequest, storyOutletsEach } from './read/story-outlets.ts'
export { articleTexts, tellingsOf, toldArticles } from './read/tellings.ts'
export {
  entityTone,
  type OutletToneSums,
  type TonePointSums,
  toneByOutlet,
  toneOverTime,
} from './read/tone/tone-reads.ts'
export type { ToneSubject, ToneSums } from './read/tone/tone-sums.ts'
export { type TopEntities, topEntities } from './read/top-entities.ts'
export { type CountedTopPhrases, onePhrase, topPhrases } from './read/top-phrases.ts'
export { topicBreakdown } from './read/topic-breakdown.ts'
export type { LineChoice } from './read/topic-lines.ts'
export { type OutletTopicCount, type OutletTopicCounts, topicsByOutlet } from './read/topics-by-outlet.ts'
export {
  type CountedTopicsOverTime,
  type CountedTopicTimeline,
  type TimelineChoice,
  type TopicPoint,
  topicsOverTime,
} from './read/topics-over-time.ts'
export { type OutletWire, type WireCount, wireByOutlet } from './read/wire-by-outlet.ts'
export { runningAddress } from './server/embedded.ts'
export { type MigrateOptions, migrate } from './server/migrate.ts'
export { type Migration, readMigrations } from './server/migrations-folder.ts'
export { type OpenDatabase, type OpenOptions, openDatabase } from './server/open.ts'
export type { DB } from './tables.ts'
export {
  addCorrectionsIn,
  anchoredIn,
  correctionsOf,
  inForce,
  moveCorrectionsIn,
  type NewCorrections,
  type StoredCorrection,
  setUndoneIn,
} from './write/block-corrections.ts'
export {
  addLink,
  type NewLink,
  revokeLink,
  type SharingChange,
  type StoredLink,
  setSharing,
} from './write/chart-sharing.ts'
export { deleteChart, type Frozen, frozenFile, keepFrozen, saveChart } from './write/charts.ts'
export { type GroupingOptions, type GroupingResolver, resolveGrouping } from './write/grouping/resolve.ts'
export {
  decideStories,
  type StoryDecision,
  setDecisionUndone,
} from './write/grouping/stories/decisions.ts'
export { type Resolution, resolvePending } from './write/identities/resolve.ts'
export { articleId, contentHash } from './write/identity.ts'
export { importKnownEntities, type KnownEntityImport, removeKnownEntities } from './write/known-entities.ts'
export {
  addKnownOutlet,
  changeKnownOutlet,
  importKnownOutlets,
  type KnownOutletChange,
  type KnownOutletImport,
  removeKnownOutlet,
} from './write/known-outlets.ts'
export { addOwnTopic, changeOwnTopic, removeOwnTopic } from './write/own-topics.ts'
export { createReport, deleteReport, updateReport } from './write/reports.ts'
export { type Rereading, reread } from './write/reread.ts'
export { rereadOlder } from './write/reread-older.ts'
export { retried } from './write/retried.ts'
export { keepIfEarlier } from './write/revisions.ts'
export type { ArticleRecord } from './write/rows.ts'
export { seedTopics, type TopicSeed } from './write/seed-topics.ts'
export { signingKey } from './write/signing-key.ts'
export {
  isStored,
  lockArticle,
  removeArticle,
  replaceAnnotationsIn,
  type StoreOutcome,
  storeAnnotations,
  storeAnnotationsIn,
} from './write/store-annotations.ts'
export { type StoredArticle, storedArticle } from './write/stored-article.ts'
