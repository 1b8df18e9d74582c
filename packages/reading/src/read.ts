import type { Annotations, ArticleInput, Mention, ReadingOptions } from '@parallax/domain'
import { CONTRACT_VERSION } from '@parallax/domain'
import { clean } from './01-clean/index.ts'
import { splitSentences } from './02-sentences/index.ts'
import { tokenize } from './03-tokens/index.ts'
import { scoreNames } from './04-mentions/engines.ts'
import { findMentions } from './04-mentions/index.ts'
import { joinEntities } from './05-entities/index.ts'
import { findQuotations } from './06-quotations/index.ts'
import { classifyTopics } from './07-topics/index.ts'
import { measureTone } from './08-tone/index.ts'
import { toneJudge } from './08-tone/judges.ts'
import { extractPhrases } from './09-phrases/index.ts'
import type { WithTone } from './document.ts'
import { engine } from './engine.ts'
import { readFurniture } from './furniture.ts'

/**
 * One article in, everything that can be said of it out. Pure: the same input gives the same annotations. A promise, because
 * the network runs outside of JavaScript.
 * @throws Failure for what cannot be read as an article (EMPTY, BINARY, TOO_LARGE, NOT_AN_ARTICLE).
 */
export async function read(input: ArticleInput, options: ReadingOptions = {}): Promise<Annotations> {
  const cleaned = clean(input, options)
  const sentences = splitSentences(cleaned)
  const tokens = tokenize(sentences)
  const mentions = findMentions(tokens, await scoreNames(tokens, options.names))
  const entities = joinEntities(mentions, options.entities)
  const quotations = findQuotations(entities)
  const topics = classifyTopics(quotations)
  const tone = await measureTone(topics, await toneJudge(options.names))
  const document = extractPhrases(tone)
  const furniture = readFurniture(document, options.entities)
  return {
    id: input.id,
    contract: CONTRACT_VERSION,
    engine: await engine(options.names),
    ...(input.html === undefined ? {} : { text: document.text }),
    language: document.language,
    title: document.title,
    outlet: document.outlet,
    agency: document.agency,
    bylines: document.bylines,
    dateline: document.dateline,
    published: document.published,
    updated: document.updated,
    ...(document.conflicts.length > 0 ? { conflicts: document.conflicts } : {}),
    ...(document.page && { page: document.page }),
    ...(document.paywall && { paywall: document.paywall }),
    blocks: document.blocks,
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
    mentions: document.mentions.map((mention) => withTone(mention, document)),
    entities: document.entities,
    quotations: document.quotations,
    topics: document.topics,
    keyphrases: document.keyphrases,
    tone: [...document.tone, ...document.referenceTones],
    ...(furniture && { furniture }),
  }
}

function withTone(mention: Mention, { mentionTones }: WithTone): Mention {
  const tone = mentionTones.get(mention)
  return tone ? { ...mention, tone } : mention
}
