import {
  comparedCues,
  comparedEntities,
  comparedPhrases,
  comparedSpeakers,
  comparedStories,
  comparedTone,
  comparedTopics,
  comparedWords,
  countArticles,
  countEvidence,
  entitiesInCommon,
  entityTone,
  mostTold,
  quotedSpeakers,
  type Sides,
  sidesOf,
  sidesOverTime,
  topEntities,
  topicBreakdown,
  topPhrases,
} from '@parallax/database'
import { type ArticleFilter, narrow, publisherKey, TONE_VOICES, wordId } from '@parallax/domain'
import { type TestDatabase, testDatabase } from '@parallax/testkit'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matches, ofArticle } from '../../src/read/filter.ts'
import { OUTLETS, storeCorpus } from './corpus.ts'
import { filters } from './random-filter.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
  await storeCorpus(database, 60)
})
afterAll(() => database.drop())

const IDS = OUTLETS.map(publisherKey)

/** One outlet against the rest, two, or three, in any order, of articles of any filter that does not choose outlets itself. */
const everySides = (check: (compared: Sides, filter: ArticleFilter) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(
      filters,
      fc.shuffledSubarray(IDS, { minLength: 1 }),
      async ({ outlets: _outlets, ...filter }, outlets) =>
        check(await sidesOf(database.kysely, filter, outlets), filter),
    ),
    { numRuns: 8 },
  )

/** Each thing's count on one side, without those that it has none of. */
const onSide = <Thing>(things: readonly Thing[], countOf: (thing: Thing) => [string, number | undefined]) =>
  Object.fromEntries(things.map(countOf).filter(([, count]) => count))

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

describe('the sides of a comparison', () => {
  it('have the articles that their filters select, and one and the rest have all', () =>
    everySides(async ({ sides }, filter) => {
      for (const { articles, whole } of sides)
        expect(await countArticles(database.kysely, whole)).toBe(articles)
      if (sides.some(({ outlet }) => outlet === null))
        expect(sum(sides.map(({ articles }) => articles))).toBe(await countArticles(database.kysely, filter))
    }))

  it('name what each names alone', () =>
    everySides(async (compared) => {
      const { things, total } = await comparedEntities(database.kysely, compared)
      expect(things).toHaveLength(total)
      for (const [index, { whole }] of compared.sides.entries()) {
        const { counts } = await topEntities(database.kysely, whole, { limit: 50 })
        expect(onSide(things, ({ id, articles }) => [id, articles[index]])).toEqual(
          onSide(counts, ({ entity, articles }) => [entity.id, articles]),
        )
        expect(onSide(things, ({ id, mentions }) => [id, mentions[index]])).toEqual(
          onSide(counts, ({ entity, mentions }) => [entity.id, mentions]),
        )
      }
    }))

  it('write about what each writes about alone, at the top and below a topic', () =>
    everySides(async (compared) => {
      for (const choice of [{}, { parent: 'medtop:11000000' }]) {
        const { things } = await comparedTopics(database.kysely, compared, choice)
        for (const [index, { whole }] of compared.sides.entries())
          expect(onSide(things, ({ topic, articles }) => [topic.id, articles[index]])).toEqual(
            onSide(await topicBreakdown(database.kysely, whole, choice), ({ topic, articles }) => [
              topic.id,
              articles,
            ]),
          )
      }
    }))

  it('have the phrases that each has alone', () =>
    everySides(async (compared) => {
      const { things } = await comparedPhrases(database.kysely, compared)
      for (const [index, { whole }] of compared.sides.entries()) {
        const { counts } = await topPhrases(database.kysely, whole, { limit: 50 })
        expect(onSide(things, ({ key, articles }) => [key, articles[index]])).toEqual(
          onSide(counts, ({ phrase, articles }) => [phrase.key, articles]),
        )
        expect(onSide(things, ({ key, occurrences }) => [key, occurrences[index]])).toEqual(
          onSide(counts, ({ phrase, occurrences }) => [phrase.key, occurrences]),
        )
      }
    }))

  it('say a word in as many articles and sentences as open behind it, in either voice', () =>
    everySides(async (compared) => {
      for (const voice of TONE_VOICES) {
        const { things, total, sizes } = await comparedWords(database.kysely, compared, voice)
        expect(things).toHaveLength(total)
        for (const [index, { whole }] of compared.sides.entries()) {
          expect(sizes[index]?.articles).toBeLessThanOrEqual(compared.sides[index]?.articles ?? 0)
          for (const { word, articles, sentences } of things.filter((_, at) => at % 7 === 0)) {
            const id = wordId(voice, word)
            const filter = narrow(whole, { word: id })
            expect(await countArticles(database.kysely, filter)).toBe(articles[index])
            expect(await countEvidence(database.kysely, { filter, subject: { kind: 'word', id } })).toBe(
              sentences[index],
            )
            expect(sentences[index]).toBeLessThanOrEqual(sizes[index]?.sentences ?? 0)
          }
        }
      }
    }))

  it('name as many entities together as are in common of just some of them', () =>
    everySides(async (compared) => {
      const common = await entitiesInCommon(database.kysely, compared)
      const { things, total } = await comparedEntities(database.kysely, compared)
      expect(sum(common.map((set) => set.things))).toBe(total)
      for (const { has, things: few } of common)
        expect(
          things.filter(({ articles }) => articles.every((count, side) => count > 0 === has[side])),
        ).toHaveLength(few)
    }))

  it('tell a story in as many articles as open behind it, first when its first dated one came', () =>
    everySides(async (compared) => {
      for (const { id, articles, first } of await comparedStories(database.kysely, compared))
        for (const [index, { whole }] of compared.sides.entries()) {
          const filter = narrow(whole, { story: id })
          expect(await countArticles(database.kysely, filter)).toBe(articles[index])
          const days = await database.kysely
            .selectFrom('article')
            .innerJoin('article_story', 'article_story.articleId', 'article.id')
            .select(({ fn }) => fn.min('article.publishedAt').as('first'))
            .where('article_story.storyId', '=', id)
            .where(matches(whole, ofArticle('article')))
            .executeTakeFirst()
          expect(first[index]?.earliest ?? null).toBe(days?.first ? new Date(days.first).getTime() : null)
          if (first[index]) expect(first[index].latest).toBeGreaterThan(first[index].earliest)
        }
    }))

  it('quote whom each quotes alone, with as many words and the same cues', () =>
    everySides(async (compared) => {
      for (const choice of [{}, { cued: true, kinds: ['direct' as const, 'mixed' as const] }]) {
        const { things } = await comparedSpeakers(database.kysely, compared, choice)
        const ids = things.map(({ id }) => id)
        const cues = await comparedCues(database.kysely, compared, choice, ids)
        for (const [index, { whole }] of compared.sides.entries()) {
          const room = await quotedSpeakers(database.kysely, whole, { quotations: choice, limit: 50 })
          const all = cues.find((part) => part.side === index && !part.classed)
          expect([all?.quotations ?? 0, all?.articles ?? 0, all?.words ?? 0]).toEqual([
            room.quotations,
            room.articles,
            room.words,
          ])
          for (const part of ['quotations', 'articles', 'words'] as const)
            expect(onSide(things, (thing) => [thing.id, thing[part][index]])).toEqual(
              onSide(room.counts, (one) => [one.speaker?.id ?? '', one[part]]),
            )
          for (const { speaker, cueClasses } of room.counts) {
            const own = cues.filter(
              (part) => part.side === index && part.classed && part.speaker === speaker?.id,
            )
            expect(onSide(own, (part) => [`${part.cueClass}`, part.quotations])).toEqual(
              onSide(cueClasses, (part) => [`${part.cueClass}`, part.quotations]),
            )
          }
        }
      }
    }))

  it('say of an entity what each says alone, in either voice', () =>
    everySides(async (compared) => {
      const tone = await comparedTone(database.kysely, compared, await mostTold(database.kysely, compared, 3))
      for (const { entity, sides } of tone)
        for (const { side, ...voices } of sides)
          for (const voice of TONE_VOICES)
            expect(voices[voice]).toEqual(
              await entityTone(database.kysely, side.whole, { entity: entity.id, voice }),
            )
    }))

  it('have lines on one axis that add up to their articles', () =>
    everySides(async (compared) => {
      const { sides } = await sidesOverTime(database.kysely, compared, 'week')
      const axes = sides.map(({ points }) => points.map(({ period }) => period?.from))
      for (const [index, { points, undated }] of sides.entries()) {
        expect(sum([...points, undated].map(({ articles }) => articles))).toBe(
          compared.sides[index]?.articles,
        )
        expect(axes[index]).toEqual(axes[0])
      }
    }))
})
