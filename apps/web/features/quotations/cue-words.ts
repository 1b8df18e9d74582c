import { CUE_CLASSES, type CueClass } from '@parallax/domain'

interface CueWords {
  /** The class in a word. */
  name: string
  /** What it says of the reporting. */
  means: string
  /** Words of the class. */
  samples: string
}

const WORDS: Readonly<Record<CueClass, CueWords>> = {
  neutral: {
    name: 'neutral',
    means: 'The word only says that somebody spoke.',
    samples: 'said, told, added',
  },
  assertive: {
    name: 'insisting',
    means: 'The word makes the speaker firm: what is said is pressed, promised or demanded.',
    samples: 'insisted, stressed, vowed',
  },
  doubting: {
    name: 'doubting',
    means: 'The word leaves open whether what is said is true: the outlet keeps its distance.',
    samples: 'claimed, alleged',
  },
  conceding: {
    name: 'conceding',
    means: 'The word takes what is said for true and unwelcome to the speaker.',
    samples: 'admitted, conceded',
  },
  charging: {
    name: 'charging',
    means: 'The word makes what is said a charge against somebody.',
    samples: 'accused, blamed',
  },
  other: {
    name: 'other',
    means: 'The word says how or why somebody spoke, and belongs to none of the other classes.',
    samples: 'joked, wrote, asked',
  },
}

export const cueWords = (cueClass: CueClass): CueWords => WORDS[cueClass]

/** A class as the API names it; null for what is none. */
export const cueClassOf = (word: string | null): CueClass | null =>
  CUE_CLASSES.find((one) => one === word?.toLowerCase()) ?? null
