import {
  type ArticleFilter,
  compact,
  type EvidenceSubject,
  Failure,
  narrow,
  type OutletShare,
  type SetFilter,
} from '@parallax/domain'
import { sql } from 'kysely'
import { articlesByOutlet } from './articles-by-outlet.ts'
import { currentEntity } from './current-entity.ts'
import { topicPassages } from './evidence/topic-passages.ts'
import { matches, ofFact } from './filter.ts'
import type { Reader } from './reader.ts'
import { factsOf } from './topic-lines.ts'

/** One outlet's counts; the share and its interval follow from them. */
export type OutletAttention = Omit<OutletShare, 'share' | 'lower' | 'upper'>

/**
 * What outlets can be compared by. A speaker cannot: no filter selects the articles that quote somebody; and what
 * stands in furniture says nothing of an outlet's attention.
 */
type Compared = Extract<EvidenceSubject, { kind: 'entity' | 'topic' }>

/**
 * How much attention each outlet gives the subject: `numerator` of its `denominator` articles of the filter. The
 * denominator leaves the subject out of the filter, since of the articles about a subject all are about it.
 *
 * @param outlets see `articlesByOutlet`
 * @throws Failure BAD_INPUT for a speaker and for what stands in furniture
 */
export async function sourceComparison(
  db: Reader,
  filter: ArticleFilter,
  subject: EvidenceSubject,
  outlets?: readonly string[],
): Promise<OutletAttention[]> {
  if (subject.kind !== 'entity' && subject.kind !== 'topic')
    throw new Failure('BAD_INPUT', 'Outlets are compared by an entity or a topic, counted in bodies.')
  const wholes = await articlesByOutlet(db, without(filter, subject), outlets)
  const rows = await attention(db, without(filter, subject), subject)
  const counted = new Map(rows.map((row) => [row.outletId, row]))
  return wholes.map(({ outlet, articles, whole }) => ({
    outlet,
    numerator: counted.get(outlet?.id ?? null)?.articles ?? 0,
    denominator: articles,
    mentions: counted.get(outlet?.id ?? null)?.mentions ?? 0,
    whole,
    slice: narrow(whole, { [subject.kind]: subject.id }),
    subject,
  }))
}

interface Attention {
  outletId: string | null
  articles: number
  mentions: number
}

/** `mentions` is what the evidence shows: mentions by name of an entity, passages of a topic. */
function attention(db: Reader, filter: ArticleFilter, subject: Compared): Promise<Attention[]> {
  return subject.kind === 'topic'
    ? topicAttention(db, filter, subject.id)
    : entityAttention(db, filter, subject.id)
}

function topicAttention(db: Reader, filter: ArticleFilter, topic: string): Promise<Attention[]> {
  const passages = db
    .selectFrom(topicPassages(db, filter, topic).as('passage'))
    .innerJoin('article', 'article.id', 'passage.articleId')
    .select(({ fn }) => ['article.outletId', fn.countAll<number>().as('passages')])
    .groupBy('article.outletId')
  return db
    .selectFrom(factsOf([topic]).as<'fact'>(sql`fact`))
    .leftJoin(passages.as('shown'), (join) =>
      join.on(sql<boolean>`shown."outletId" is not distinct from fact."outletId"`),
    )
    .select(({ fn }) => [
      'fact.outletId',
      fn.countAll<number>().as('articles'),
      sql<number>`coalesce(max(shown.passages), 0)`.as('mentions'),
    ])
    .where(matches(filter, ofFact('fact')))
    .groupBy('fact.outletId')
    .execute()
}

function entityAttention(db: Reader, filter: ArticleFilter, entity: string): Promise<Attention[]> {
  return db
    .selectFrom('article_entity as fact')
    .select(({ fn }) => [
      'fact.outletId',
      fn.countAll<number>().as('articles'),
      sql<number>`sum(fact.mentions)`.as('mentions'),
    ])
    .where('fact.entityId', '=', currentEntity(entity))
    .where('fact.mentions', '>', 0)
    .where(matches(filter, ofFact('fact')))
    .groupBy('fact.outletId')
    .execute()
}

function without(filter: ArticleFilter, { kind, id }: Compared): ArticleFilter {
  const part = kind === 'entity' ? 'entities' : 'topics'
  const set = filter[part]
  return set ? compact({ ...filter, [part]: withoutMember(set, id) }) : filter
}

/** `any` falls away only where the subject is all it names: otherwise it says more than "about the subject". */
function withoutMember(set: SetFilter, id: string): SetFilter | undefined {
  const all = set.all?.filter((member) => member !== id)
  const onlyThis = set.any?.every((member) => member === id)
  const rest = compact({ ...set, all: all?.length ? all : undefined, any: onlyThis ? undefined : set.any })
  return Object.keys(rest).length > 0 ? (rest as SetFilter) : undefined
}
