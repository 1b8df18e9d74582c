import type { ArticleEvidence } from './article-evidence.ts'
import { type Gazetteer, LISTS } from './gazetteer.ts'
import { bare, LINKS, ORGANIZATION_WORDS, TITLES } from './name-words.ts'
import { RUNNING, type SentenceView } from './sentence-view.ts'
import { hashText, mix, type Word } from './words.ts'

/** A growing list of feature keys (32-bit hashes of template and value). */
export interface Keys {
  values: Int32Array
  size: number
}
export const newKeys = (): Keys => ({ values: new Int32Array(256), size: 0 })

export interface Article {
  evidence: ArticleEvidence
  gazetteer: Gazetteer
  /**
   * Hash of the guideline that the names follow. Data sets differ in what they call a name; templates of `GUIDED` are
   * written twice, once shared and once for the guideline (Daumé 2007, "Frustratingly easy domain adaptation").
   */
  guideline: number
}

type Add = (template: number, value: number) => void

/** Templates below this number are written for the guideline too. */
const GUIDED = 32
const BEGIN = hashText('<s>')
const END = hashText('</s>')

/** Writes the feature keys of word `i` into `keys`, replacing what is there. */
export function featuresOf(sentence: SentenceView, i: number, article: Article, keys: Keys): void {
  keys.size = 0
  const add = (template: number, value: number) => {
    if (keys.size + 2 > keys.values.length) grow(keys)
    const key = mix(value, template)
    keys.values[keys.size++] = key
    if (template < GUIDED) keys.values[keys.size++] = mix(key, article.guideline)
  }
  formKeys(sentence, i, add)
  contextKeys(sentence, i, add)
  clusterKeys(sentence, i, add)
  listKeys(sentence, i, add)
  if ((sentence.words[i] as Word).capital) {
    runKeys(sentence.words, i, add)
    organizationKeys(sentence.words, i, add)
    evidenceKeys(sentence, i, article, add)
  }
}

function grow(keys: Keys): void {
  const larger = new Int32Array(keys.values.length * 2)
  larger.set(keys.values)
  keys.values = larger
}

function formKeys({ words, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  add(0, 0)
  add(1, word.form)
  add(2, mix(word.shape, casing))
  add(40, word.exact)
  add(41, mix(word.longShape, casing))
  for (const affix of word.affixes) add(42, affix)
  for (const part of word.parts) add(46, part)
  if (casing !== RUNNING) {
    add(43, casing)
    add(44, mix(word.form, casing))
  }
  if (i === 0) add(45, word.shape)
}

function contextKeys({ words, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  const previous = words[i - 1]
  const next = words[i + 1]
  const before = previous?.form ?? BEGIN
  const after = next?.form ?? END
  const before2 = words[i - 2]?.form ?? BEGIN
  const after2 = words[i + 2]?.form ?? END
  const shape = mix(word.shape, casing)
  const shapeBefore = previous?.shape ?? BEGIN
  const shapeAfter = next?.shape ?? END
  const capital = word.capital ? 1 : 0
  add(3, before)
  add(4, after)
  add(50, mix(shapeBefore, shape))
  add(51, mix(shape, shapeAfter))
  add(52, mix(mix(shapeBefore, shape), shapeAfter))
  add(53, mix(before, word.form))
  add(54, mix(word.form, after))
  add(55, mix(before, shape))
  add(56, mix(shape, after))
  add(57, before2)
  add(58, after2)
  add(59, mix(mix(before2, before), capital))
  add(60, mix(mix(after, after2), capital))
  if (previous) add(61, previous.ending)
  if (next) add(62, next.ending)
}

function clusterKeys({ words, clusters, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  const here = clusters[i]
  const before = clusters[i - 1]
  const after = clusters[i + 1]
  const capital = word.capital ? 1 : 0
  const shape = mix(word.shape, casing)
  if (here) {
    add(5, here.middle)
    add(65, here.fine)
    add(66, here.coarse)
  } else add(67, capital)
  if (before) {
    add(6, before.middle)
    add(68, before.fine)
    add(69, before.coarse)
  }
  if (after) {
    add(7, after.middle)
    add(70, after.fine)
    add(71, after.coarse)
  }
  const middle = here?.middle ?? -1
  const middleBefore = before?.middle ?? -1
  const middleAfter = after?.middle ?? -1
  add(72, clusters[i - 2]?.middle ?? -1)
  add(73, clusters[i + 2]?.middle ?? -1)
  add(74, mix(middleBefore, middle))
  add(75, mix(middle, middleAfter))
  add(76, mix(mix(middleBefore, middleAfter), capital))
  add(8, mix(middle, shape))
  add(77, mix(mix(here?.coarse ?? -1, shape), before?.coarse ?? -1))
  add(78, mix(mix(here?.coarse ?? -1, shape), after?.coarse ?? -1))
}

const BITS = Object.values(LISTS).map((l) => l.bit)

function listKeys({ words, lists, place, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  const shape = mix(word.shape, casing)
  const here = lists[i] as number
  if (here !== 0)
    for (const bit of BITS)
      if ((here & bit) !== 0) {
        const value = mix(bit, place[i] as number)
        add(9, value)
        add(80, mix(value, shape))
      }
  if (here === 0 && word.capital) add(81, 0)
  for (const [template, at] of [
    [82, i - 1],
    [83, i + 1],
  ] as const) {
    const near = lists[at] ?? 0
    if (near !== 0)
      for (const bit of BITS) if ((near & bit) !== 0) add(template, mix(bit, place[at] as number))
  }
  const capital = word.capital ? 1 : 0
  if (isTitle(words[i - 1])) add(84, capital)
  if (isTitle(words[i + 1])) add(85, capital)
  if (isTitle(word)) add(86, word.shape)
}

const isTitle = (word: Word | undefined) => word !== undefined && TITLES.has(bare(word.lower))

const FAR = 4

/** How far the run of capitalised words reaches to both sides, and the words that end it. */
function runKeys(words: readonly Word[], i: number, add: Add): void {
  let left = 0
  let right = 0
  while (left < FAR && words[i - left - 1]?.capital) left++
  while (right < FAR && words[i + right + 1]?.capital) right++
  const before = words[i - left - 1]?.form ?? BEGIN
  const after = words[i + right + 1]?.form ?? END
  add(10, left * 8 + right)
  add(11, before)
  add(12, after)
  add(90, mix(before, left))
  add(91, mix(after, right))
}

/** A word such as "Bank" or "Party" ahead of or behind this one in the same run of capitals. */
function organizationKeys(words: readonly Word[], i: number, add: Add): void {
  for (const [step, template] of [
    [1, 13],
    [-1, 15],
  ] as const)
    for (let k = 1; k <= FAR; k++) {
      const word = words[i + k * step]
      if (!word || !(word.capital || LINKS.has(word.lower))) break
      if (!ORGANIZATION_WORDS.has(word.lower)) continue
      add(template, k)
      add(template + 1, word.form)
      break
    }
}

function evidenceKeys({ words, casing }: SentenceView, i: number, article: Article, add: Add): void {
  const { evidence, gazetteer } = article
  const { lower } = words[i] as Word
  const state = (evidence.small.has(lower) ? 1 : 0) + (evidence.inside.has(lower) ? 2 : 0)
  add(95, state * 8 + (i === 0 ? 4 : 0) + casing)
  if (evidence.titled.has(lower)) {
    add(96, 0)
    add(97, (words[i - 1]?.capital ? 1 : 0) + (words[i + 1]?.capital ? 2 : 0))
  }
  if (evidence.organization.has(lower)) add(98, 0)
  const before = evidence.before.get(lower)
  const after = evidence.after.get(lower)
  if (after !== undefined) add(99, hashText(after))
  if (before === undefined) return
  add(100, hashText(before))
  const lists = gazetteer.listsOf(before)
  for (const bit of BITS) if ((lists & bit) !== 0) add(101, bit)
}
