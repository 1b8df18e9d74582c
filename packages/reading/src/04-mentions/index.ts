import type { Mention } from '@parallax/domain'
import type { WithMentions, WithTokens } from '../document.ts'
import { addExplainedAcronyms } from './acronyms.ts'
import { viewArticle } from './article.ts'
import { confidenceOf } from './confidence.ts'
import { settle } from './consistency.ts'
import { partHeadline } from './headline.ts'
import { typeOf } from './kinds.ts'
import { addKnown } from './known-names.ts'
import { addListed } from './listed.ts'
import { type Model, model } from './model.ts'
import { inOrder, type Name } from './names.ts'
import { personAfterTitle, split } from './split.ts'
import { tagSentence } from './tagger.ts'
import { tokensBySentence } from './tokens-by-sentence.ts'
import { trim } from './trim.ts'

/** Names of persons, organisations, places, groups, events and other things in headline and body. */
export function findMentions(document: WithTokens): WithMentions {
  if (!document.analysed) return { ...document, mentions: [] }
  const sentences = tokensBySentence(document)
  const shipped = model()
  const { views, article } = viewArticle(
    sentences.map((tokens) => tokens.map((t) => t.text)),
    shipped.header.guideline,
  )
  const tagged = views.flatMap((view, sentence) =>
    tagSentence(view, article, shipped).map((t) =>
      toName(t, sentence, view.words.slice(t.first, t.last + 1), shipped),
    ),
  )
  const whole = tagged
    .flatMap((name) => partHeadline(name, views, article.evidence))
    .flatMap((name) => split(personAfterTitle(name, views), views))
    .map((name) => trim(name, views))
    .filter((name) => name !== null)
  const explained = addExplainedAcronyms(addKnown(whole, views), views)
  const names = addListed(settle(explained, views), views).sort(inOrder)
  const mentions = names.map((name) => toMention(name, sentences, document.text))
  return { ...document, mentions: mentions.filter((mention) => !isCredit(mention, document)) }
}

/** "MOSCOW (Reuters) –": the credit says who wrote, it does not mention the agency. */
function isCredit({ start, end }: Mention, { agency }: WithTokens): boolean {
  return agency?.start !== undefined && agency.end !== undefined && start < agency.end && end > agency.start
}

function toName(
  tagged: ReturnType<typeof tagSentence>[number],
  sentence: number,
  words: Parameters<typeof typeOf>[1],
  { header }: Model,
): Name {
  return {
    sentence,
    first: tagged.first,
    last: tagged.last,
    type: typeOf(tagged.name, words),
    confidence: confidenceOf(tagged.name, tagged.probability, header.calibration),
    rule: 'names:crf',
  }
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
