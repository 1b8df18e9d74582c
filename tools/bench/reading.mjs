// Words a second of the reading engine on one core: whole, with either engine for names, beside `compromise` asked for
// people, places, organisations, topics and quotations of the same texts; and of its last four stages alone. All take
// turns in the same process, and time is the processor's.
import { read } from '@parallax/reading'
import nlp from 'compromise'
import { median, ratio, whole } from './median.mjs'
import { wordsPerSecond } from './processor.mjs'
import { analysedWords, prepared, STAGES, secondsOfStages } from './reading-stages.mjs'
import { sampleArticles, words } from './sample.mjs'

const ROUNDS = 5
const MIN_SECONDS = 2

const reading = (names) => async (article) => JSON.stringify(await read(article, { names }))
const theirs = (article) => {
  const document = nlp(article.text)
  return JSON.stringify([
    document.sentences().out('offset'),
    document.people().out('offset'),
    document.places().out('offset'),
    document.organizations().out('offset'),
    document.topics().out('offset'),
    document.quotations().out('offset'),
  ])
}
const ENGINES = { fast: reading('fast'), exact: reading('exact'), compromise: theirs }

const sum = (values) => values.reduce((a, b) => a + b, 0)

/** One round of the four stages, again and again for at least MIN_SECONDS: words a second of each, and of all. */
async function stageSpeeds(documents, count) {
  const seconds = Object.fromEntries(Object.keys(STAGES).map((name) => [name, 0]))
  let times = 0
  do {
    for (const [name, one] of Object.entries(await secondsOfStages(documents))) seconds[name] += one
    times += 1
  } while (sum(Object.values(seconds)) < MIN_SECONDS)
  const speeds = Object.entries(seconds).map(([name, one]) => [name, (times * count) / one])
  return { ...Object.fromEntries(speeds), stages: (times * count) / sum(Object.values(seconds)) }
}

/** Every engine and the stages once. */
async function round(articles, documents) {
  const count = sum(articles.map(({ text }) => words(text)))
  const speeds = {}
  for (const [name, engine] of Object.entries(ENGINES))
    speeds[name] = await wordsPerSecond(
      async () => {
        for (const article of articles) await engine(article)
      },
      count,
      MIN_SECONDS,
    )
  return { ...speeds, ...(await stageSpeeds(documents, analysedWords(documents))) }
}

export async function bench() {
  const articles = sampleArticles()
  const documents = prepared(articles)
  await round(articles, documents)
  const rounds = []
  for (let i = 0; i < ROUNDS; i += 1) rounds.push(await round(articles, documents))
  const of = (key) => rounds.map((one) => one[key])
  const line = (name, key, ...rest) =>
    console.log(`  ${name.padEnd(28)} ${whole(median(of(key))).padStart(7)} words/s   ${rest.join('   ')}`)
  const beside = (key) => ratio(of(key), of('compromise'))
  console.log(
    `\nReading, one core, ${articles.length} articles of the sample corpus, ${ROUNDS} rounds in turn; ratios to compromise.` +
      "\nSeconds of this process' processor time, not of the clock: what else the machine does takes none of them.",
  )
  line('parallax read --names fast', 'fast', beside('fast'), 'everything: blocks to tone')
  line('parallax read --names exact', 'exact', beside('exact'), 'the same with the networks')
  line('compromise', 'compromise', beside('compromise'), 'sentences, names, topics, quotations')
  console.log(
    `  fast reads ${ratio(of('fast'), of('exact'))} times as many words a second as exact` +
      '\n  The last four stages alone, names by `fast` and joined before, words of headline and body:',
  )
  line('06 to 09 together', 'stages', beside('stages'))
  for (const name of Object.keys(STAGES)) line(`  ${name}`, name)
}
