import { articleId, type Database } from '@parallax/database'
import { CUE_CLASSES, QUOTATION_KINDS } from '@parallax/domain'
import { annotate, type Draft, type DraftName, storeArticle } from '@parallax/testkit'

/** Invented people and places; each article names some of them, a seeded generator says which. */
const PEOPLE = ['Mira Solheim', 'Anton Brack', 'Leila Osman', 'Jonas Petrel']
const PLACES = ['Norvand', 'Eastmere', 'Quillport']
const BODIES = ['Harbour Union', 'Norvand Bank']
export const OUTLETS = ['Quillport Courier', 'Eastmere Post', 'The Norvand Dispatch']
/** The last publishes itself. */
export const AGENCIES = ['Fjordwire', 'Union News', 'Eastmere Post']
export const TOPIC_IDS = ['medtop:11000000', 'medtop:04000000', 'medtop:07000000', 'medtop:20000638']
export const WORDS = ['harvest', 'tariff', 'ferry', 'vaccine']

export const ENTITY_IDS = [
  ...PEOPLE.map((name) => `person.${name.toLowerCase().replaceAll(' ', '-')}`),
  ...PLACES.map((name) => `place.${name.toLowerCase()}`),
  ...BODIES.map((name) => `organization.${name.toLowerCase().replaceAll(' ', '-')}`),
]

/** Lehmer's generator: the same corpus in every run (Park and Miller 1988). */
function generator(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return {
    chance: (p: number) => next() < p,
    pick: <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T,
    some: <T>(from: readonly T[], p: number): T[] => from.filter(() => next() < p),
    below: (n: number) => Math.floor(next() * n),
  }
}

type Random = ReturnType<typeof generator>

const names: Record<string, DraftName> = {
  ...Object.fromEntries(PEOPLE.map((name) => [name, { type: 'PERSON' as const }])),
  ...Object.fromEntries(PLACES.map((name) => [name, { type: 'PLACE' as const }])),
  ...Object.fromEntries(BODIES.map((name) => [name, { type: 'ORGANIZATION' as const }])),
  // Met by description alone in some articles: there it must not be counted.
  'the harbour minister': { type: 'PERSON', name: 'Jonas Petrel', form: 'nominal' },
}

function sentence(random: Random): string {
  const who = random.pick([...PEOPLE, ...BODIES])
  const where = random.pick(PLACES)
  const what = random.pick(WORDS)
  return random.pick([
    `${who} spoke about the ${what} in ${where}.`,
    `In ${where} the ${what} was the talk of the day, and ${who} met ${random.pick(PEOPLE)}.`,
    `The harbour waited while the harbour minister looked at the ${what}.`,
    `A ${what} is a ${what} 🚢, said people in ${where}.`,
  ])
}

/** What the engine finds in a text that it does not read. */
const NOT_ANALYSED = {
  sentences: [],
  mentions: [],
  entities: [],
  quotations: [],
  topics: [],
  tone: [],
  keyphrases: [],
}

/** Teasers under an article: names that its body may or may not have, and topics. */
function furniture(index: number, random: Random): Partial<Draft> {
  const lines = [`More on ${random.pick(PEOPLE)} in ${random.pick(PLACES)}`]
  if (index % 3 === 0) lines.push(`🚢 ${PEOPLE[index % PEOPLE.length]} and ${PEOPLE[0]} on the ferry`)
  return {
    furniture: lines.join('\n'),
    furnitureRole: index % 2 === 0 ? 'teaser' : 'navigation',
    furnitureNames: names,
    furnitureTopics: TOPIC_IDS.filter((_, topic) => (index + topic) % 4 === 0),
  }
}

/** How somebody is quoted, and what the cue says of it. */
const manner = (index: number) => ({
  kind: QUOTATION_KINDS[index % 5] ?? ('direct' as const),
  cueClass: CUE_CLASSES[index % 4] ?? ('neutral' as const),
})

/** What the first mentions of somebody say: something either way, nothing, and beyond them nothing that was read. */
const said = (n: number) => [0.8, null, -0.4, null, -1, 0.3].slice(n % 4, (n % 4) + (n % 5))

function draft(index: number, random: Random): Draft {
  const body = Array.from({ length: 1 + random.below(5) }, () => sentence(random)).join(' ')
  const quoted = PEOPLE.find((name) => body.includes(`${name} spoke`))
  const unnamed = index % 4 === 1
  const tone = Object.fromEntries(
    [...PEOPLE, ...BODIES, ...PLACES].map((name, at) => [name, said(index + at)]),
  )
  const day = `2020-0${4 + random.below(3)}-${String(1 + random.below(28)).padStart(2, '0')}`
  return {
    id: `corpus-${index}`,
    title: random.chance(0.9)
      ? `${random.pick(PLACES)} and the ${random.pick(WORDS)} ${index}`
      : `Nr ${index}`,
    body,
    ...(random.chance(0.5) ? furniture(index, random) : {}),
    ...(random.chance(0.8) ? { outlet: random.pick(OUTLETS) } : {}),
    ...(random.chance(0.4) ? { agency: random.pick(AGENCIES) } : {}),
    ...(random.chance(0.8) ? { published: day } : {}),
    ...(random.chance(0.15) ? { language: 'sv' } : {}),
    names: Object.fromEntries(Object.entries(names).filter(([wording]) => body.includes(wording))),
    topics: Object.fromEntries(random.some(TOPIC_IDS, 0.45).map((id, rank) => [id, 0.9 - rank / 10])),
    tone,
    found: {
      ...(index % 7 === 3 ? { paywall: { confidence: 1, rule: 'test' } } : {}),
      ...(index % 11 === 5 ? NOT_ANALYSED : {}),
    },
    keyphrases: WORDS.filter((word, rank) => body.includes(word) && (index + rank) % 5 !== 0),
    quotations: [
      ...(quoted ? [{ content: body.slice(0, 20), speaker: quoted, cue: 'spoke', ...manner(index) }] : []),
      ...(unnamed ? [{ content: body.slice(0, 30 + index), ...manner(index + 1) }] : []),
    ],
  }
}

/** Three articles tell a story; of some it was not asked yet. */
const storyOf = (index: number) => (index % 9 === 5 ? null : index - (index % 3))

/** Every fourth article is a copy of the one before. @returns the ids of the articles */
export async function storeCorpus(database: Database, articles: number, seed = 7): Promise<string[]> {
  const random = generator(seed)
  const ids: string[] = []
  for (let index = 0; index < articles; index++) ids.push(await storeArticle(database, draft(index, random)))
  await storeCopies(database, ids)
  await storeStories(database, ids)
  return ids
}

async function storeCopies({ kysely }: Database, ids: string[]): Promise<void> {
  for (const [index, articleId] of ids.entries())
    if (index % 4 === 2) {
      const originalId = ids[index - 1] ?? ''
      const copy = { kind: 'near' as const, similarity: 0.9 }
      await kysely
        .insertInto('article_copy')
        .values({ articleId, originalId, ...copy })
        .execute()
      const shared = { ...copy, words: 9, passages: '[]' }
      await kysely
        .insertInto('shared_text')
        .values([
          { articleId, otherId: originalId, share: 0.9, ...shared },
          // So little of the longer one that it is not told.
          { articleId: originalId, otherId: articleId, share: index % 8 === 2 ? 0.9 : 0.01, ...shared },
        ])
        .execute()
    }
}

async function storeStories({ kysely }: Database, ids: string[]): Promise<void> {
  for (const [index, articleId] of ids.entries()) {
    const at = storyOf(index)
    if (at === null) continue
    const storyId = ids[at] ?? ''
    await kysely
      .insertInto('story')
      .values({ id: storyId, name: `What happened ${at}`, firstReportId: storyId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    const toId = articleId === storyId ? null : storyId
    const tiedBy = toId === null ? null : ('likeness' as const)
    await kysely.insertInto('article_story').values({ articleId, storyId, toId, tiedBy }).execute()
  }
}

/** The ids of the first articles of the corpus, without a database. */
export function corpusIds(articles: number, seed = 7): string[] {
  const random = generator(seed)
  return Array.from({ length: articles }, (_, index) => articleId(annotate(draft(index, random)).input))
}
