// Words a second of the whole reading engine on one core, beside `compromise` asked for people, places, organisations,
// topics and quotations of the same texts, in turn in the same process.
import { read } from '@parallax/reading'
import nlp from 'compromise'
import { median, ratio, whole } from './median.mjs'
import { sampleArticles, words } from './sample.mjs'

const ROUNDS = 5
const MIN_SECONDS = 2

const ours = (article) => JSON.stringify(read(article))
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
function speed(engine, articles) {
  const began = performance.now()
  let count = 0
  do
    for (const article of articles) {
      engine(article)
      count += words(article.text)
    }
  while (performance.now() - began < MIN_SECONDS * 1000)
  return count / ((performance.now() - began) / 1000)
}

export async function bench() {
  const articles = sampleArticles()
  speed(ours, articles)
  speed(theirs, articles)
  const a = []
  const b = []
  for (let round = 0; round < ROUNDS; round += 1) {
    a.push(speed(ours, articles))
    b.push(speed(theirs, articles))
  }
  console.log(
    `\nReading, one core, ${articles.length} articles of the sample corpus, ${ROUNDS} rounds in turn`,
  )
  console.log(`  parallax read   ${whole(median(a))} words/s (everything: blocks to tone)`)
  console.log(`  compromise      ${whole(median(b))} words/s (sentences, names, topics, quotations)`)
  console.log(`  ratio           ${ratio(a, b)}`)
}
