import type { Mention, NameEngine } from '@parallax/domain'
import type { WithMentions, WithTokens } from '../document.ts'
import { addExplainedAcronyms } from './acronyms.ts'
import { viewArticle } from './article.ts'
import { partCompounds } from './compounds.ts'
import { confidenceOf } from './confidence.ts'
import { settle } from './consistency.ts'
import type { Scores } from './engines.ts'
import type { Article } from './features.ts'
import { partHeadline } from './headline.ts'
import { typeOf } from './kinds.ts'
import { addKnown } from './known-names.ts'
import { addListed } from './listed.ts'
import { wholeAsListed } from './listed-whole.ts'
import { type Model, model } from './model.ts'
import { inOrder, type Name } from './names.ts'
import type { SentenceView } from './sentence-view.ts'
import { partOwner, personAfterTitle, split } from './split.ts'
import { type Tagged, tagSentence, tagTogether } from './tagger.ts'
import { tokensBySentence } from './tokens-by-sentence.ts'
import { trim } from './trim.ts'

/**
 * Names of persons, organisations, places, groups, events and other things in headline and body.
 * @param scores what the network says (`scoreNames`); without it the feature tagger serves alone
 */
export function findMentions(document: WithTokens, scores: Scores | null = null): WithMentions {
  if (!document.analysed) return { ...document, mentions: [] }
  const sentences = tokensBySentence(document)
  const shipped = model()
  const { views, article } = viewArticle(
    sentences.map((tokens) => tokens.map((t) => t.text)),
    shipped.header.guideline,
  )
  const found = views.flatMap((view, sentence) =>
    tagged(view, article, shipped, scores?.[sentence]).map((t) =>
      toName(t, sentence, view.words.slice(t.first, t.last + 1), scores ? 'exact' : 'fast', shipped),
    ),
  )
  const whole = found
    .flatMap((name) => partHeadline(name, views, article.evidence))
    .flatMap((name) => split(personAfterTitle(name, views), views))
    .flatMap((name) => partOwner(name, views))
    .map((name) => trim(name, views))
    .filter((name) => name !== null)
  const explained = addExplainedAcronyms(
    addKnown(partCompounds(wholeAsListed(whole, views), views), views),
    views,
  )
  const names = addListed(settle(explained, views), views).sort(inOrder)
  const mentions = names.map((name) => toMention(name, sentences, document.text))
  return { ...document, mentions: mentions.filter((mention) => !isCredit(mention, document)) }
}

/** "MOSCOW (Reuters) –": the credit says who wrote, it does not mention the agency. */
function isCredit({ start, end }: Mention, { agency }: WithTokens): boolean {
  return agency?.start !== undefined && agency.end !== undefined && start < agency.end && end > agency.start
}

const tagged = (view: SentenceView, article: Article, model: Model, scores: Float32Array | undefined) =>
  scores ? tagTogether(view, article, model, scores) : tagSentence(view, article, model)

function toName(
  { first, last, name, probability }: Tagged,
  sentence: number,
  words: Parameters<typeof typeOf>[1],
  engine: NameEngine,
  { header }: Model,
): Name {
  return {
    sentence,
    first,
    last,
    type: typeOf(name, words),
    confidence: confidenceOf(name, probability, header.calibration[engine]),
    rule: RULES[engine],
  }
}

/** The taggers that found a name: the feature tagger, or it and the network together. */
const RULES = { fast: 'names:crf', exact: 'names:crf+transformer' } as const satisfies {
  [engine in NameEngine]: string
}

function toMention(name: Name, sentences: WithTokens['tokens'][], text: string): Mention {
  const tokens = sentences[name.sentence] ?? []
  const start = tokens[name.first]?.start ?? 0
  const end = tokens[name.last]?.end ?? start
  return {
    start,
    end,
    text: text.slice(start, end),
    type: name.type,
    form: 'name',
    entity: null,
    confidence: name.confidence,
    rule: name.rule,
  }
}
