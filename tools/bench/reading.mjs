// Words a second of the whole reading engine on one core, with either engine for names, beside `compromise` asked for people, places, organisations,
// topics and quotations of the same texts, in turn in the same process.
import { read } from '@parallax/reading'
import nlp from 'compromise'
import { median, ratio, whole } from './median.mjs'
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

/** Words a second of one engine over the corpus, again and again for at least MIN_SECONDS. */
async function speed(engine, articles) {
  const began = performance.now()
  let count = 0
  do
    for (const article of articles) {
      await engine(article)
      count += words(article.text)
    }
  while (performance.now() - began < MIN_SECONDS * 1000)
  return count / ((performance.now() - began) / 1000)
}

export async function bench() {
  const articles = sampleArticles()
  const engines = { fast: reading('fast'), exact: reading('exact'), compromise: theirs }
  const speeds = { fast: [], exact: [], compromise: [] }
  for (const engine of Object.values(engines)) await speed(engine, articles)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, engine] of Object.entries(engines)) speeds[name].push(await speed(engine, articles))
  const line = (name, key, what) =>
    console.log(
      `  ${name.padEnd(28)} ${whole(median(speeds[key])).padStart(7)} words/s   ${ratio(speeds[key], speeds.compromise)}   ${what}`,
    )
  console.log(
    `\nReading, one core, ${articles.length} articles of the sample corpus, ${ROUNDS} rounds in turn; ratios to compromise`,
  )
  line('parallax read --names fast', 'fast', 'everything: blocks to tone')
  line('parallax read --names exact', 'exact', 'the same with the network')
  line('compromise', 'compromise', 'sentences, names, topics, quotations')
}
