import { builder } from '../../builder.ts'

export const FactKindEnum = builder.enumType('FactKind', {
  description: 'What an article tells.',
  values: {
    ENTITY: { value: 'entity', description: 'Somebody or something that is named.' },
    QUANTITY: { value: 'quantity', description: 'A number and what it counts or measures.' },
    DATE: {
      value: 'date',
      description: 'A day, counted from the day of publication where the text says "Friday".',
    },
    QUOTATION: { value: 'quotation', description: 'Somebody’s words, in whatever form.' },
    STATEMENT: { value: 'statement', description: 'A sentence that several tell in their words.' },
  } as const,
})

export const CellStateEnum = builder.enumType('CellState', {
  description: 'What an outlet has of a fact.',
  values: {
    PRESENT: { value: 'present', description: 'It tells it.' },
    ABSENT: { value: 'absent', description: 'It does not.' },
    DIFFERS: {
      value: 'differs',
      description: 'It gives another number, and both can be right: "at least 12", 17.',
    },
    CONFLICT: {
      value: 'conflict',
      description: 'It gives another number, and not both can be right: 12, 17.',
    },
  } as const,
})

export const DisagreementKindEnum = builder.enumType('DisagreementKind', {
  description: 'How two numbers for one thing disagree.',
  values: {
    DIFFERS: { value: 'differs', description: 'Both can be right.' },
    CONFLICT: { value: 'conflict', description: 'Not both can be right at one time.' },
  } as const,
})

export const PairSideEnum = builder.enumType('PairSide', {
  description: 'One of two.',
  values: {
    A: { value: 'a', description: 'The first.' },
    B: { value: 'b', description: 'The second.' },
  } as const,
})

export const WordingEnum = builder.enumType('Wording', {
  description: 'How an article carries an utterance.',
  values: {
    FULL: { value: 'full', description: 'The longest known wording.' },
    CUT: { value: 'cut', description: 'A part of it.' },
    PARAPHRASED: { value: 'paraphrased', description: 'In other words, without quoting.' },
  } as const,
})

export const SentenceMatchEnum = builder.enumType('SentenceMatch', {
  description: 'How two sentences say the same.',
  values: {
    SAME: { value: 'same', description: 'Word for word but for trifles.' },
    REWORDED: { value: 'reworded', description: 'In other words.' },
  } as const,
})
