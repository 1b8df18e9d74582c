import type { CueClass, QuotationFilter, QuotationKind } from '@parallax/domain'
import { list, number, plural } from './words.ts'

export const KIND_WORDS: Readonly<Record<QuotationKind, string>> = {
  direct: 'direct',
  indirect: 'indirect',
  mixed: 'mixed',
}

/** What a cue of each class does with the words. */
export const CUE_WORDS: Readonly<Record<CueClass, string>> = {
  neutral: 'neutral',
  assertive: 'insisting',
  doubting: 'doubting',
  conceding: 'conceding',
  charging: 'charging',
  other: 'other',
}

/** A choice of quotations as a person would say it: "direct quotations of Ada Example with a doubting cue". */
export function quotationWords(choice: QuotationFilter, name: (id: string) => string): string {
  const { speakers, speakerKnown, kinds, cueClasses, cued, cue, words, naming, minWords } = choice
  const said = [
    ...(kinds?.length
      ? [
          list(
            kinds.map((kind) => KIND_WORDS[kind]),
            'or',
          ),
        ]
      : []),
    'quotations',
    ...(speakers?.length ? [`of ${list(speakers.map(name), 'or')}`] : []),
    ...(speakerKnown === true ? ['whose speaker is known'] : []),
    ...(speakerKnown === false ? ['whose speaker is not known'] : []),
    ...(cueClasses?.length
      ? [
          `with a ${list(
            cueClasses.map((one) => CUE_WORDS[one]),
            'or',
          )} cue`,
        ]
      : []),
    ...(cued === true ? ['with a cue'] : []),
    ...(cued === false ? ['without a cue'] : []),
    ...(cue ? [`with “${cue}”`] : []),
    ...(words?.trim() ? [`saying “${words.trim()}”`] : []),
    ...(naming?.length ? [`that name ${list(naming.map(name))}`] : []),
    ...(minWords === undefined ? [] : [`of at least ${number(minWords)} ${plural(minWords, 'word')}`]),
  ]
  return said.join(' ')
}
