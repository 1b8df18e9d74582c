import { TopicScore } from '@parallax/domain'
import { describe, expect, test } from 'vitest'
import { classifyTopics } from '../src/07-topics/index.ts'
import { SPECIFIC_IDS } from '../src/07-topics/lexicon.ts'
import { TOP_LEVEL, topic } from '../src/07-topics/taxonomy.ts'
import { topicTaxonomy } from '../src/index.ts'
import { documentOf } from './annotated-document.ts'

const topicsOf = (body: string, headline?: string) =>
  classifyTopics({ ...documentOf(body, [], headline), quotations: [] }).topics

const ARTICLES: [string, string][] = [
  [
    'sport',
    'The striker scored twice as the home team won the match. The coach praised the goalkeeper after the final whistle of the league season.',
  ],
  [
    'health',
    'The hospital reported nine new infections. Doctors and nurses asked patients to keep their distance while a vaccine against the virus is tested.',
  ],
  [
    'weather',
    'Forecasters expect heavy snow and gusts tonight. The blizzard will bring freezing rain, and temperatures will fall below minus ten degrees.',
  ],
  [
    'education',
    'Teachers and students returned to the classroom. The school board will change the curriculum, and the university will lower tuition.',
  ],
  [
    'religion',
    'The bishop led prayers in the church. Priests of the parish and an imam of the mosque spoke of faith to the worshippers.',
  ],
  [
    'economy, business and finance',
    'Shares fell after the company reported lower quarterly earnings. Investors fear inflation, and the central bank may raise interest rates.',
  ],
  [
    'politics',
    'The prime minister asked parliament for a vote. Opposition lawmakers want an election, and the foreign minister met the ambassador.',
  ],
  [
    'crime, law and justice',
    'A jury found the man guilty of murder. The judge sentenced him to nine years in prison; his lawyer will appeal the verdict.',
  ],
  [
    'conflict, war and peace',
    'Rebels shelled the town and troops answered with airstrikes. Soldiers and militants fought until a ceasefire was agreed.',
  ],
  [
    'disaster, accident and emergency incident',
    'The earthquake destroyed the village. Rescuers searched the rubble for survivors, and firefighters evacuated a street after an explosion.',
  ],
  [
    'environment',
    'Greenhouse gases and pollution threaten endangered species. Conservationists ask for a national park to protect the rainforest and its wildlife.',
  ],
  [
    'science and technology',
    'Scientists trained the telescope on a distant galaxy. Researchers of the laboratory sent a spacecraft to the asteroid, and astronomers wait for data.',
  ],
  [
    'labour',
    'Workers voted for a strike after layoffs. The trade union wants higher wages, and employers offered a new collective bargaining round.',
  ],
  [
    'human interest',
    'The newlyweds left the church on a fire engine. Their golden retriever carried the rings, and the oldest guest turned 100 on the day of the wedding.',
  ],
  [
    'human interest',
    'The palace announced the engagement of the princess. The royal couple met at a birthday party, and well-wishers brought flowers to the gate.',
  ],
  [
    'society',
    'Racial discrimination still decides who gets a flat, a survey says. Black families, immigrants and single mothers were turned away, and homelessness among minorities has grown.',
  ],
  [
    'society',
    'The birth rate fell again, the census shows. Grandparents outnumber children, and loneliness among the elderly worries caregivers and charities.',
  ],
  [
    'lifestyle and leisure',
    'Bake the pumpkin in a hot oven and grill the cheese. The chef puts the recipe on the menu of her restaurant, where tourists ask for it with wine.',
  ],
]

describe('an article is about', () => {
  test.each(ARTICLES)('%s', (name, body) => {
    expect(topicsOf(body)[0]?.name).toBe(name)
  })
})

test('several topics may apply', () => {
  const names = topicsOf(
    'Lawmakers in parliament voted on a health care bill. The minister told senators that hospitals and patients need vaccines against the virus before the election.',
  ).map(({ name }) => name)
  expect(names).toContain('politics')
  expect(names).toContain('health')
})

test('a narrower topic stands below its top-level topic, with no higher score', () => {
  const topics = topicsOf(
    'The cricket team lost early wickets. The batsman reached fifty in the last innings, and the bowler took four wickets in the Test match.',
  )
  const cricket = topics.find(({ name }) => name === 'cricket')
  const sport = topics.find(({ name }) => name === 'sport')
  expect(cricket?.score).toBeLessThanOrEqual(sport?.score ?? 0)
})

test('evidence are the phrases that decided, in order and within the text', () => {
  const body = 'The bishop led prayers in the church.'
  const [first] = topicsOf(body)
  const phrases = first?.evidence.map(({ start, end }) => body.slice(start, end))
  expect(phrases).toEqual(expect.arrayContaining(['bishop', 'prayers', 'church']))
  expect(phrases).not.toContain('The')
})

test('a phrase with a capital is met only with it', () => {
  expect(topicsOf('They who came who saw who knew.').map(({ name }) => name)).not.toContain('health')
})

test('the headline counts', () => {
  const body = 'It happened on a quiet street. Nobody had seen it coming. The family left the town.'
  expect(topicsOf(body, 'Jury finds gunman guilty of murder')[0]?.name).toBe('crime, law and justice')
})

test('no phrase of the lexicon, no topic', () => {
  expect(topicsOf('Nothing of note.')).toEqual([])
})

test('nothing is found in a text that is not analysed', () => {
  const d = { ...documentOf(ARTICLES[0]?.[1] ?? ''), analysed: false, quotations: [] }
  expect(classifyTopics(d).topics).toEqual([])
})

test('every answer fits the contract, the main topic first and the others by their chance', () => {
  for (const [, body] of ARTICLES) {
    const topics = topicsOf(body)
    for (const one of topics) expect(TopicScore.safeParse(one).success).toBe(true)
    const rest = topics.slice(1).map(({ score }) => score)
    expect(rest).toEqual([...rest].sort((a, b) => b - a))
    const given = new Set(topics.map(({ id }) => id))
    for (const { id } of topics) expect(given).toContain(topic(id).top)
  }
})

describe('the taxonomy', () => {
  const concepts = topicTaxonomy()

  test('has 17 top-level topics, each its own top', () => {
    expect(TOP_LEVEL).toHaveLength(17)
    for (const id of TOP_LEVEL) expect(topic(id)).toMatchObject({ top: id, broader: null })
  })

  test('names a broader concept before its narrower ones', () => {
    const seen = new Set<string>()
    for (const { id, broader, level } of concepts) {
      if (broader === null) expect(level).toBe(1)
      else expect(seen).toContain(broader)
      seen.add(id)
    }
  })

  test('holds every concept of the lexicon', () => {
    expect(SPECIFIC_IDS.length).toBeGreaterThan(100)
    for (const id of SPECIFIC_IDS) expect(topic(id).level).toBeGreaterThan(1)
  })
})
