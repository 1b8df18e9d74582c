import type { Cluster } from './clusters.ts'
import { bare, TITLES } from './name-words.ts'
import { type Casing, RUNNING } from './sentence-view.ts'
import { hashText, mix, type Word } from './words.ts'

/** Takes a feature: the number of its template, and its value. */
export type Add = (template: number, value: number) => void

export const BEGIN = hashText('<s>')
export const END = hashText('</s>')

export const isTitle = (word: Word | undefined) => word !== undefined && TITLES.has(bare(word.lower))

/** What a word says of itself, whatever stands around it. */
export function ownKeys(word: Word, group: Cluster | undefined, casing: Casing, add: Add): void {
  const shape = mix(word.shape, casing)
  add(0, 0)
  add(1, word.form)
  add(2, shape)
  add(40, word.exact)
  add(41, mix(word.longShape, casing))
  for (const affix of word.affixes) add(42, affix)
  for (const part of word.parts) add(46, part)
  if (casing !== RUNNING) {
    add(43, casing)
    add(44, mix(word.form, casing))
  }
  if (group) {
    add(5, group.middle)
    add(65, group.fine)
    add(66, group.coarse)
  } else add(67, word.capital ? 1 : 0)
  add(8, mix(group?.middle ?? -1, shape))
  if (isTitle(word)) add(86, word.shape)
}

/** Where a neighbour stands from the word that it speaks of. */
export const STEPS_NEAR = [-2, -1, 1, 2] as const
export type StepNear = (typeof STEPS_NEAR)[number]

/** Templates of what a neighbour says: its form, its ending, its clusters. */
const NEAR = {
  [-1]: { form: 3, ending: 61, middle: 6, fine: 68, coarse: 69 },
  1: { form: 4, ending: 62, middle: 7, fine: 70, coarse: 71 },
}
const FAR = { [-2]: { form: 57, middle: 72 }, 2: { form: 58, middle: 73 } }

/** What a neighbour says of a word, whatever the word is. No word: the sentence begins or ends there. */
export function nearKeys(step: StepNear, word: Word | undefined, group: Cluster | undefined, add: Add): void {
  const form = word?.form ?? (step < 0 ? BEGIN : END)
  if (step === -2 || step === 2) {
    add(FAR[step].form, form)
    add(FAR[step].middle, group?.middle ?? -1)
    return
  }
  const templates = NEAR[step]
  add(templates.form, form)
  if (word) add(templates.ending, word.ending)
  if (!group) return
  add(templates.middle, group.middle)
  add(templates.fine, group.fine)
  add(templates.coarse, group.coarse)
}
