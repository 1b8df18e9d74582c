import { clean } from '../../packages/reading/src/01-clean/index.ts'
import { splitSentences } from '../../packages/reading/src/02-sentences/index.ts'
import { tokenize } from '../../packages/reading/src/03-tokens/index.ts'
import { findMentions } from '../../packages/reading/src/04-mentions/index.ts'
import { joinEntities } from '../../packages/reading/src/05-entities/index.ts'
import { findQuotations } from '../../packages/reading/src/06-quotations/index.ts'
import { classifyTopics } from '../../packages/reading/src/07-topics/index.ts'
import { measureTone } from '../../packages/reading/src/08-tone/index.ts'
import { toneJudge } from '../../packages/reading/src/08-tone/judges.ts'
import { extractPhrases } from '../../packages/reading/src/09-phrases/index.ts'
import { processorSeconds } from './processor.mjs'
import { words } from './sample.mjs'

/** What the four stages begin with: the article cleaned and cut, its names found by the fast tagger and joined. */
export const prepared = (articles) =>
  articles.map((article) => joinEntities(findMentions(tokenize(splitSentences(clean(article))))))

/** Words of headline and body: what the four stages read. */
export const analysedWords = (documents) =>
  documents.reduce(
    (sum, { text, sentences }) =>
      sum + sentences.reduce((all, { start, end }) => all + words(text.slice(start, end)), 0),
    0,
  )

const judge = await toneJudge('fast')
export const STAGES = {
  '06-quotations': findQuotations,
  '07-topics': classifyTopics,
  '08-tone': (document) => measureTone(document, judge),
  '09-phrases': extractPhrases,
}

/** Lists of its own for each round: stages remember what they made of a list. */
const anew = (document) => ({
  ...document,
  tokens: [...document.tokens],
  mentions: [...document.mentions],
})

/** Seconds of processor time of each stage over all documents, one after the other. */
export async function secondsOfStages(documents) {
  let current = documents.map(anew)
  const seconds = {}
  for (const [name, stage] of Object.entries(STAGES))
    seconds[name] = await processorSeconds(async () => {
      const next = []
      for (const document of current) next.push(await stage(document))
      current = next
    })
  return seconds
}
