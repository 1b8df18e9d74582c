import { builder } from '../builder.ts'

export const EntityTypeEnum = builder.enumType('EntityType', {
  description: 'What kind of thing is named.',
  values: {
    PERSON: { value: 'PERSON', description: 'A person.' },
    ORGANIZATION: {
      value: 'ORGANIZATION',
      description: 'A body of people: a company, a party, an agency, a team.',
    },
    PLACE: { value: 'PLACE', description: 'A place: a country, a city, a river, a building.' },
    GROUP: { value: 'GROUP', description: 'A nationality, a religion or a political group.' },
    EVENT: { value: 'EVENT', description: 'An event with a name.' },
    OTHER: { value: 'OTHER', description: 'Another name: a work, a product, a law.' },
  } as const,
})

export const MentionFormEnum = builder.enumType('MentionForm', {
  description: 'How a mention names its entity. Counts are of names.',
  values: {
    NAME: { value: 'name', description: 'By name.' },
    NOMINAL: { value: 'nominal', description: 'By a description: "the president".' },
    PRONOUN: { value: 'pronoun', description: 'By a pronoun: "she".' },
  } as const,
})

export const QuotationKindEnum = builder.enumType('QuotationKind', {
  description: 'How words are reported.',
  values: {
    DIRECT: { value: 'direct', description: 'Word by word, in quotation marks.' },
    INDIRECT: { value: 'indirect', description: 'In the words of the article.' },
    MIXED: { value: 'mixed', description: 'Partly word by word.' },
  } as const,
})

export const CueClassEnum = builder.enumType('CueClass', {
  description: 'What the reporting word lets shine through.',
  values: {
    NEUTRAL: { value: 'neutral', description: 'said, told, added.' },
    ASSERTIVE: { value: 'assertive', description: 'insisted, stressed, vowed.' },
    DOUBTING: { value: 'doubting', description: 'claimed, alleged.' },
    CONCEDING: { value: 'conceding', description: 'admitted, conceded.' },
    CHARGING: { value: 'charging', description: 'accused, blamed.' },
    OTHER: { value: 'other', description: 'Any other word.' },
  } as const,
})

export const UtteranceCoverageEnum = builder.enumType('UtteranceCoverage', {
  description: 'How two quotations carry one utterance.',
  values: {
    FULL: { value: 'full', description: 'The same words.' },
    CUT: { value: 'cut', description: 'All words of one stand in the other, which holds more.' },
    FRAGMENT: { value: 'fragment', description: 'Both hold a part of the other.' },
  } as const,
})

export const QuotationOrderEnum = builder.enumType('QuotationOrder', {
  description: 'What quotations are ordered by.',
  values: {
    NEWEST: { value: 'newest', description: 'Day of publication, latest first; then the order of the text.' },
    LONGEST: { value: 'longest', description: 'Words reported, most first.' },
    SUREST: { value: 'surest', description: 'Confidence, highest first.' },
  } as const,
})

export const QuotedMeasureEnum = builder.enumType('QuotedMeasure', {
  description: 'How much room a speaker gets.',
  values: {
    QUOTATIONS: { value: 'quotations', description: 'How often quoted.' },
    WORDS: { value: 'words', description: 'With how many words.' },
  } as const,
})

export const BlockRoleEnum = builder.enumType('BlockRole', {
  description:
    'What a block of the text is. Headline and body are read; the rest is kept, shown and never counted.',
  values: {
    HEADLINE: { value: 'headline', description: 'The headline of the article.' },
    BYLINE: { value: 'byline', description: 'Who wrote it.' },
    TIMESTAMP: { value: 'timestamp', description: 'When it was published or updated.' },
    DATELINE: { value: 'dateline', description: 'Where it was written.' },
    CAPTION: { value: 'caption', description: 'Words under a picture.' },
    BODY: { value: 'body', description: 'The article itself.' },
    TEASER: { value: 'teaser', description: "Another article's headline or first words." },
    NAVIGATION: { value: 'navigation', description: 'Menus and links.' },
    FORM: { value: 'form', description: 'Fields to fill in: comments, newsletters.' },
    FOOTER: { value: 'footer', description: 'Rights, contacts, the end of the page.' },
    ADVERT: { value: 'advert', description: 'An advertisement.' },
    OTHER: { value: 'other', description: 'Furniture of another kind.' },
  } as const,
})

export const TimeUnitEnum = builder.enumType('TimeUnit', {
  description: 'How wide the points of a time axis are.',
  values: {
    DAY: { value: 'day', description: 'A day.' },
    WEEK: { value: 'week', description: 'A week, Monday to Sunday (ISO 8601).' },
    MONTH: { value: 'month', description: 'A month of the calendar.' },
  } as const,
})

export const SubjectKindEnum = builder.enumType('SubjectKind', {
  description: 'What is counted in articles, and so what evidence shows of them.',
  values: {
    ENTITY: { value: 'entity', description: 'Mentions of an entity by name.' },
    PAIR: {
      value: 'pair',
      description: 'Of the articles that name both of two entities, each sentence that names either.',
    },
    TOPIC: { value: 'topic', description: 'Passages that decided a topic or a narrower one of it.' },
    OWN_TOPIC: {
      value: 'own-topic',
      description:
        'Sentences with the words that a topic of your own asks for; of an article without such a sentence its opening.',
    },
    PHRASE: { value: 'phrase', description: 'Places of a phrase in the articles that it stands for.' },
    SPEAKER: { value: 'speaker', description: 'Quotations of an entity.' },
    WORDING: { value: 'wording', description: 'Mentions of an entity by name in just these words.' },
    READ_AS: {
      value: 'read-as',
      description:
        'Mentions of an entity by name that their article alone was read to make under another key.',
    },
    WORD: {
      value: 'word',
      description: 'Sentences with a word in one voice: `narration=regime`, `quoted=regime`.',
    },
    IN_QUOTATION: { value: 'in-quotation', description: 'Quotations whose reported words name an entity.' },
    QUOTATIONS: { value: 'quotations', description: 'Quotations of any choice.' },
    TONE: {
      value: 'tone',
      description: 'Mentions of an entity whose clause was read, in a voice and direction.',
    },
    FURNITURE_ENTITY: {
      value: 'furniture-entity',
      description: 'Names of an entity in page furniture: shown, never counted.',
    },
    FURNITURE_TOPIC: {
      value: 'furniture-topic',
      description: 'Passages about a topic in page furniture: shown, never counted.',
    },
  } as const,
})

export const PairWeightEnum = builder.enumType('PairWeight', {
  description: 'How strongly two entities belong together.',
  values: {
    ARTICLES: { value: 'articles', description: 'Articles that name both.' },
    NPMI: {
      value: 'npmi',
      description:
        'Normalised pointwise mutual information (Bouma 2009): 0 as chance would have it, 1 only together. Prefers the rare.',
    },
    LOG_LIKELIHOOD: {
      value: 'log-likelihood',
      description:
        "Dunning's log-likelihood ratio G² (1993): how sure it is that they meet more often than by chance.",
    },
  } as const,
})

export const AppearanceOrderEnum = builder.enumType('AppearanceOrder', {
  description: 'What the articles that name an entity are ordered by.',
  values: {
    SALIENCE: { value: 'salience', description: 'How central it is to the article, most central first.' },
    MENTIONS: { value: 'mentions', description: 'Mentions by name, most first.' },
    NEWEST: { value: 'newest', description: 'Day of publication, latest first; without a date last.' },
  } as const,
})

export const ToneVoiceEnum = builder.enumType('ToneVoice', {
  description: 'Whose words say something of an entity.',
  values: {
    NARRATION: { value: 'narration', description: "The outlet's own." },
    QUOTED: { value: 'quoted', description: 'Those of a quotation.' },
  } as const,
})

export const ToneDirectionEnum = builder.enumType('ToneDirection', {
  description: 'What the clause of one mention says of its entity.',
  values: {
    NEGATIVE: { value: 'negative', description: 'Something against it.' },
    NONE: { value: 'none', description: 'Nothing for or against it.' },
    POSITIVE: { value: 'positive', description: 'Something in its favour.' },
  } as const,
})

export const ToneSignEnum = builder.enumType('ToneSign', {
  description: 'Which way the tone of an article toward an entity goes.',
  values: {
    NEGATIVE: { value: 'negative', description: '−0.1 and below.' },
    NEUTRAL: { value: 'neutral', description: 'Between −0.1 and 0.1.' },
    POSITIVE: { value: 'positive', description: '0.1 and above.' },
    NONE: { value: 'none', description: 'Nothing is said of it that has a tone.' },
  } as const,
})

export const RelationKindEnum = builder.enumType('RelationKind', {
  description: 'What relates two entities by the knowledge base.',
  values: {
    OFFICE: { value: 'office', description: 'One holds or held an office in the other.' },
    CAPITAL: { value: 'capital', description: 'One is the capital of the other.' },
    PART: {
      value: 'part',
      description: 'One belongs to the other: a town, a company, a body of government.',
    },
  } as const,
})

export const ArticleOrderEnum = builder.enumType('ArticleOrder', {
  description: 'What articles are ordered by.',
  values: {
    NEWEST: { value: 'newest', description: 'Day of publication, latest first; without a date last.' },
    OLDEST: { value: 'oldest', description: 'Day of publication, earliest first; without a date last.' },
    FIRST: {
      value: 'first',
      description:
        'As stories tell who was first: moment of publication, earliest first, a bare day as its end, but an original before its copies; without a date last.',
    },
    RECEIVED: { value: 'received', description: 'When it came in, latest first.' },
  } as const,
})

export const MetadataFieldEnum = builder.enumType('MetadataField', {
  description: 'What is found of an article beside its text.',
  values: {
    TITLE: { value: 'title', description: 'Headline.' },
    OUTLET: { value: 'outlet', description: 'Who published it.' },
    AGENCY: { value: 'agency', description: 'Who wrote it, where it is wire copy.' },
    BYLINES: { value: 'bylines', description: 'Who signed it.' },
    DATELINE: { value: 'dateline', description: 'Where it was written.' },
    PUBLISHED: { value: 'published', description: 'First publication.' },
    UPDATED: { value: 'updated', description: 'Last update.' },
  } as const,
})

export const PageKindEnum = builder.enumType('PageKind', {
  description: 'What a page carries.',
  values: {
    ARTICLE: { value: 'article', description: 'One article.' },
    LIVE_BLOG: { value: 'live-blog', description: 'Stamped entries, the newest first.' },
    GALLERY: { value: 'gallery', description: 'Pictures; their captions are the text.' },
  } as const,
})

export const IngestStateEnum = builder.enumType('IngestState', {
  description: 'How far an ingest is.',
  values: {
    RUNNING: { value: 'running', description: 'At work, or waiting to go on.' },
    FINISHED: { value: 'finished', description: 'Every article has ended.' },
    CANCELLED: { value: 'cancelled', description: 'Stopped before its end.' },
  } as const,
})

export const ItemStateEnum = builder.enumType('ItemState', {
  description: 'How an article of an ingest ended.',
  values: {
    WAITING: { value: 'waiting', description: 'Not yet read.' },
    STORED: { value: 'stored', description: 'Read and kept.' },
    UNCHANGED: { value: 'unchanged', description: 'Known already: the same bytes are not read twice.' },
    FAILED: { value: 'failed', description: 'Not an article that can be read; the reason says why.' },
  } as const,
})
