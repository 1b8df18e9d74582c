import { builder } from '../builder.ts'
import {
  CueClassEnum,
  QuotationKindEnum,
  SubjectKindEnum,
  ToneDirectionEnum,
  ToneVoiceEnum,
} from './vocabulary.ts'

const SetFilterInput = builder.inputType('SetFilter', {
  description: 'Which of a set an article must have. Empty lists ask nothing.',
  fields: (t) => ({
    all: t.idList({ description: 'Every one of these.' }),
    any: t.idList({ description: 'At least one of these.' }),
    none: t.idList({ description: 'Nothing of these.' }),
  }),
})

const PhraseSetInput = builder.inputType('PhraseSet', {
  description: 'Which phrases an article must have, by their keys. Empty lists ask nothing.',
  fields: (t) => ({
    all: t.stringList({ description: 'Every one of these.' }),
    any: t.stringList({ description: 'At least one of these.' }),
    none: t.stringList({ description: 'Nothing of these.' }),
  }),
})

const PeriodInput = builder.inputType('PeriodInput', {
  description: 'Days of publication, both ends included. An article without a date is in no period.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day; open where absent.' }),
    to: t.field({ type: 'Date', description: 'Last day; open where absent.' }),
  }),
})

/** The one choice of quotations of every list and every sum. */
export const QuotationFilterInput = builder.inputType('QuotationFilter', {
  description: 'Which quotations are meant; all parts must hold, empty lists ask nothing.',
  fields: (t) => ({
    speakers: t.idList({ description: 'Ids of entities: spoken by one of these.' }),
    speakerKnown: t.boolean({
      description: 'True: only where the speaker was joined to an entity. False: only where not.',
    }),
    kinds: t.field({ type: [QuotationKindEnum], description: 'Reported in one of these ways.' }),
    cueClasses: t.field({ type: [CueClassEnum], description: 'With a cue of one of these classes.' }),
    cued: t.boolean({ description: 'True: only with a reporting word. False: only without.' }),
    cue: t.string({ description: 'The reporting word in just this form, whatever its case: `said`.' }),
    words: t.string({
      description: 'Words in the reported words, in websearch syntax: `oil "price war" -Texas`.',
    }),
    naming: t.idList({ description: 'Ids of entities: the reported words name every one of these.' }),
    minWords: t.int({ description: 'At least this many words are reported.' }),
  }),
})

export const ToneChoiceInput = builder.inputType('ToneChoice', {
  description: 'Which mentions of an entity are meant, of those whose clause was read.',
  fields: (t) => ({
    entity: t.id({ required: true, description: 'Id of the entity.' }),
    voice: t.field({ type: ToneVoiceEnum, description: 'In whose words; both where absent.' }),
    direction: t.field({ type: ToneDirectionEnum, description: 'Which way they go; any where absent.' }),
    telling: t.boolean({
      description: 'True: only those that say something, against or for. Any where absent or false.',
    }),
  }),
})

/** The one filter of every list and every sum. */
export const ArticleFilterInput = builder.inputType('ArticleFilter', {
  description:
    'Which articles are meant; all parts must hold. Ids are global ids, or what stands behind the type in them.',
  fields: (t) => ({
    outlets: t.idList({ description: 'Published by one of these outlets.' }),
    exceptOutlets: t.idList({
      description: 'Published by none of these outlets; what has no known outlet is published by none.',
    }),
    agencies: t.idList({ description: 'Credited to one of these agencies.' }),
    stories: t.idList({
      description: 'Of one of these stories, as they are now; any article of a story names it.',
    }),
    copiesOf: t.idList({ description: 'Copies of one of these articles.' }),
    sharingWith: t.idList({
      description: 'In which 5 % or more of the own words of one of these articles stand.',
    }),
    entities: t.field({ type: SetFilterInput, description: 'Entities that are mentioned by name.' }),
    topics: t.field({
      type: SetFilterInput,
      description: 'Topics, of any level; about a narrower topic is about each of the broader ones.',
    }),
    noNarrower: t.idList({
      description: 'Ids of topics: about each of these, and about nothing narrower of it.',
    }),
    ownTopics: t.field({ type: SetFilterInput, description: 'Topics of your own, by their ids.' }),
    phrases: t.field({
      type: PhraseSetInput,
      description: 'Phrases that say what the article is about.',
    }),
    wordings: t.idList({
      description: 'Mentions of an entity in just these words, every one: `Entity:person.ama-okoro=Okoro`.',
    }),
    words: t.stringList({
      description:
        'Words that stand in headline or running text, every one: `narration=regime` in the outlet’s own text, `quoted=regime` inside quotation marks. Word forms in lower case; the words of names are left out.',
    }),
    readAs: t.idList({
      description:
        'Mentions that their article alone was read to make under another key, every one: `Entity:person.ama-okoro=person.okoro`.',
    }),
    furnitureEntities: t.idList({
      description:
        'Entities that page furniture names, every one of these; whether the body does is not asked.',
    }),
    furnitureTopics: t.idList({
      description: 'Topics that page furniture is about, every one of these; the body is not asked.',
    }),
    quoting: t.field({
      type: [QuotationFilterInput],
      description:
        'Holds at least one quotation of each of these choices; `[{}]`: any quotation. 10 at most.',
    }),
    toned: t.field({
      type: [ToneChoiceInput],
      description: 'Holds at least one mention of each of these tones. 10 at most.',
    }),
    period: t.field({ type: PeriodInput, description: 'When it was published.' }),
    text: t.string({
      description:
        'Words in headline or body, in websearch syntax: `oil "price war" -Texas`. Any text is allowed.',
    }),
    languages: t.stringList({ description: 'Languages, as BCP 47 codes: `en`.' }),
    dated: t.boolean({ description: 'True: only with a date. False: only without.' }),
    outletKnown: t.boolean({
      description: 'True: only with a known outlet. False: only where the text names none.',
    }),
    agencyKnown: t.boolean({
      description:
        'True: only wire copy: an agency is credited, other than the outlet itself. False: only the rest.',
    }),
    analysed: t.boolean({
      description: 'True: only what was read. False: only what is kept without, e.g. in another language.',
    }),
    paywalled: t.boolean({
      description: 'True: only pages that show just the beginning of their article. False: only all others.',
    }),
    copiesOnce: t.boolean({
      description:
        'True: copies are counted once, as their earliest known original, whatever else is asked of it. False: only copies.',
    }),
    originalOnly: t.boolean({
      description:
        'True: only original reporting: no copy of what another outlet has, and no agency credited but the outlet itself. False: only the rest.',
    }),
  }),
})

export const SubjectInput = builder.inputType('SubjectInput', {
  description: 'What is counted in articles.',
  fields: (t) => ({
    kind: t.field({ type: SubjectKindEnum, required: true, description: 'What kind of thing.' }),
    id: t.id({
      description:
        'Id of the entity or topic; for a speaker, of the entity that speaks; for a phrase, its key; for a word, voice and form: `narration=regime`. QUOTATIONS and TONE have none.',
    }),
    quotations: t.field({
      type: QuotationFilterInput,
      description: 'For QUOTATIONS: which; all where absent.',
    }),
    tone: t.field({ type: ToneChoiceInput, description: 'For TONE: which mentions.' }),
    other: t.id({ description: 'For PAIR: id of the other entity.' }),
  }),
})
