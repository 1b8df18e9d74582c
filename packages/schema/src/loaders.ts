import {
  type Appearance,
  type AppearanceListRequest,
  type ArticleListRequest,
  articleTexts,
  type Copies,
  type CopyRelation,
  copiesEach,
  countAppearancesEach,
  countArticlesEach,
  countQuotationsEach,
  type Database,
  decidedEach,
  decisionsEach,
  type EvidenceItem,
  type EvidenceRequest,
  type EvidenceTotal,
  entitiesNow,
  evidenceOfQuotations,
  evidenceTotalsEach,
  type FurnitureRequest,
  type FurnitureTotal,
  furnitureEach,
  type IngestProgress,
  ingestProgress,
  knownOutletsOf,
  type ListedKnownOutlet,
  type ListedOwnTopic,
  listAppearancesEach,
  listArticlesEach,
  listEvidenceEach,
  listQuotationsEach,
  type MentionPlace,
  membersEach,
  membershipEach,
  mentionTexts,
  type OutletArticles,
  type OutletWire,
  originalsEach,
  ownTopicsEach,
  type Page,
  phrasesEach,
  type QuotationKey,
  type QuotationListRequest,
  type Reuse,
  reuseEach,
  reuseTotals,
  type SameUtteranceRequest,
  type SameUtterances,
  type StoryMembers,
  type StoryMembershipRow,
  type StoryOutletsRequest,
  sameUtteranceEach,
  storyOutletsEach,
  wireByOutlet,
} from '@parallax/database'
import { type ArticleFilter, Failure, type PhraseRef } from '@parallax/domain'
import DataLoader from 'dataloader'

type BlockCorrection = Awaited<ReturnType<Database['prisma']['blockCorrection']['findMany']>>[number]

/** A chart has tens of marks; more than this many parts in one statement gain nothing. */
const BATCH = 60

/**
 * What the fields of one operation ask for together, so that opening every mark of a chart is one statement and not
 * one for each mark.
 */
export interface Loaders {
  articles: DataLoader<ArticleListRequest, Page<{ id: string }>, string>
  articleCount: DataLoader<ArticleFilter, number, string>
  appearances: DataLoader<AppearanceListRequest, Page<Appearance>, string>
  appearanceCount: DataLoader<Omit<AppearanceListRequest, 'page' | 'order'>, number, string>
  evidence: DataLoader<EvidenceRequest, Page<EvidenceItem>, string>
  evidenceTotal: DataLoader<Omit<EvidenceRequest, 'page'>, EvidenceTotal, string>
  furniture: DataLoader<FurnitureRequest, FurnitureTotal, string>
  quotations: DataLoader<QuotationListRequest, Page<QuotationKey>, string>
  sameUtterance: DataLoader<SameUtteranceRequest, SameUtterances, string>
  quotationEvidence: DataLoader<QuotationKey, EvidenceItem | null, string>
  quotationCount: DataLoader<Omit<QuotationListRequest, 'page'>, number, string>
  ingestProgress: DataLoader<string, IngestProgress>
  /** Where the id of an entity that is no more leads now; null where nowhere. */
  entityNow: DataLoader<string, string | null>
  /** The corrections of an article that stand, the latest first. */
  blockCorrections: DataLoader<string, BlockCorrection[]>
  /** The words of the mention that begins at a place of an article; null where none does. */
  mentionText: DataLoader<MentionPlace, string | null, string>
  /** The original of an article; null where it is no copy. */
  original: DataLoader<string, CopyRelation | null>
  copies: DataLoader<string, Copies>
  reuse: DataLoader<string, Reuse[]>
  reuseTotal: DataLoader<string, number>
  /** The story of an article; null until it was looked for. */
  membership: DataLoader<string, StoryMembershipRow | null>
  members: DataLoader<string, StoryMembers>
  articleText: DataLoader<string, string | null>
  /** Numbers of the decisions on a story, and the articles by which one names its stories. */
  storyDecisions: DataLoader<string, number[]>
  decided: DataLoader<number, string[]>
  storyOutlets: DataLoader<StoryOutletsRequest, OutletArticles[], string>
  /** Whose words an outlet's articles of a filter are. */
  wire: DataLoader<{ outlet: string; filter: ArticleFilter }, OutletWire | null, string>
  ownTopic: DataLoader<string, ListedOwnTopic | null>
  phrase: DataLoader<string, PhraseRef | null>
  knownOutlet: DataLoader<{ id: string; domain: string | null }, ListedKnownOutlet | null, string>
}

export function createLoaders({ kysely, prisma }: Pick<Database, 'kysely' | 'prisma'>): Loaders {
  return {
    articles: together((requests) => listArticlesEach(kysely, requests)),
    articleCount: together((filters) => countArticlesEach(kysely, filters)),
    appearances: together((requests) => listAppearancesEach(kysely, requests)),
    appearanceCount: together((requests) => countAppearancesEach(kysely, requests)),
    evidence: together((requests) => listEvidenceEach(kysely, requests)),
    evidenceTotal: together((requests) => evidenceTotalsEach(kysely, requests)),
    furniture: together((requests) => furnitureEach(kysely, requests)),
    quotations: together((requests) => listQuotationsEach(kysely, requests)),
    sameUtterance: together((requests) => sameUtteranceEach(kysely, requests)),
    quotationEvidence: together((keys) => evidenceOfQuotations(kysely, keys)),
    quotationCount: together((requests) => countQuotationsEach(kysely, requests)),
    entityNow: new DataLoader(async (ids) => {
      const now = await entitiesNow(kysely, ids)
      return ids.map((id) => now.get(id) ?? null)
    }),
    // Not remembered: a subscription asks again and again with the same context.
    ingestProgress: new DataLoader((ids) => ingestProgress(kysely, [...new Set(ids)]).then(inOrder(ids)), {
      cache: false,
    }),
    // Not remembered either: a mutation's answer is asked after what it changed.
    blockCorrections: new DataLoader((ids) => standingCorrections(prisma, ids), { cache: false }),
    mentionText: together((places) => mentionTexts(kysely, places)),
    original: new DataLoader((ids) => originalsEach(kysely, ids)),
    copies: new DataLoader((ids) => copiesEach(kysely, ids)),
    reuseTotal: new DataLoader((ids) => reuseTotals(kysely, ids)),
    reuse: new DataLoader((ids) => reuseEach(kysely, ids), { maxBatchSize: BATCH }),
    membership: new DataLoader((ids) => membershipEach(kysely, ids), { cache: false }),
    members: new DataLoader((ids) => membersEach(kysely, ids), { cache: false }),
    articleText: new DataLoader((ids) => articleTexts(kysely, ids)),
    storyDecisions: new DataLoader((ids) => decisionsEach(kysely, ids), { cache: false }),
    decided: new DataLoader((numbers) => decidedEach(kysely, numbers)),
    storyOutlets: together((requests) => storyOutletsEach(kysely, requests)),
    wire: together((requests) => wireEach(kysely, requests)),
    ownTopic: new DataLoader((ids) => ownTopicsEach(kysely, ids), { cache: false }),
    phrase: new DataLoader((keys) => phrasesEach(kysely, keys)),
    knownOutlet: together((outlets) => knownOutletsOf(kysely, outlets)),
  }
}

/** One statement for all outlets of one filter. */
async function wireEach(
  kysely: Database['kysely'],
  requests: readonly { outlet: string; filter: ArticleFilter }[],
): Promise<(OutletWire | null)[]> {
  const filters = Map.groupBy(requests, ({ filter }) => JSON.stringify(filter))
  const found = new Map<string, OutletWire[]>()
  for (const [key, same] of filters)
    found.set(
      key,
      await wireByOutlet(
        kysely,
        same[0]?.filter ?? {},
        same.map(({ outlet }) => outlet),
      ),
    )
  return requests.map(
    ({ outlet, filter }) =>
      found.get(JSON.stringify(filter))?.find((row) => row.outlet?.id === outlet) ?? null,
  )
}

async function standingCorrections(
  prisma: Database['prisma'],
  ids: readonly string[],
): Promise<BlockCorrection[][]> {
  const rows = await prisma.blockCorrection.findMany({
    where: { articleId: { in: [...new Set(ids)] }, applies: true, undoneAt: null },
    orderBy: { number: 'desc' },
  })
  return ids.map((id) => rows.filter(({ articleId }) => articleId === id))
}

function together<Request, Answer>(
  answerEach: (requests: readonly Request[]) => Promise<Answer[]>,
): DataLoader<Request, Answer, string> {
  return new DataLoader((requests) => answerAll(requests, answerEach), {
    maxBatchSize: BATCH,
    cacheKeyFn: (request) => JSON.stringify(request),
  })
}

/** One request that cannot be answered (a cursor of another list) must not take the others with it. */
async function answerAll<Request, Answer>(
  requests: readonly Request[],
  answerEach: (requests: readonly Request[]) => Promise<Answer[]>,
): Promise<(Answer | Error)[]> {
  try {
    return await answerEach(requests)
  } catch (error) {
    if (!(error instanceof Failure) || requests.length === 1) throw error
    return Promise.all(
      requests.map((request) =>
        answerAll([request], answerEach).then(
          ([answer]) => answer as Answer,
          (reason: Error) => reason,
        ),
      ),
    )
  }
}

/** Answers for ids that may repeat, from answers for each id once. */
function inOrder(ids: readonly string[]) {
  const unique = [...new Set(ids)]
  return (answers: IngestProgress[]): (IngestProgress | Error)[] =>
    ids.map((id) => answers[unique.indexOf(id)] ?? new Error(`No answer for ${id}.`))
}
