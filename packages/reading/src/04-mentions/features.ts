import type { ArticleEvidence } from './article-evidence.ts'
import { type Gazetteer, LISTS } from './gazetteer.ts'
import { LINKS, ORGANIZATION_WORDS } from './name-words.ts'
import type { SentenceView } from './sentence-view.ts'
import { type Add, BEGIN, END, isTitle, nearKeys, ownKeys, STEPS_NEAR } from './word-features.ts'
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

/** Templates below this number are written for the guideline too. */
const GUIDED = 32

/** Lets features be added to `keys`. */
export function adderTo(keys: Keys, guideline: number): Add {
  return (template, value) => {
    if (keys.size + 2 > keys.values.length) grow(keys)
    const key = mix(value, template)
    keys.values[keys.size++] = key
    if (template < GUIDED) keys.values[keys.size++] = mix(key, guideline)
  }
}

function grow(keys: Keys): void {
  const larger = new Int32Array(keys.values.length * 2)
  larger.set(keys.values)
  keys.values = larger
}

/** Writes the feature keys of word `i` into `keys`, replacing what is there. */
export function featuresOf(sentence: SentenceView, i: number, article: Article, keys: Keys): void {
  const { words, clusters, casing } = sentence
  keys.size = 0
  const add = adderTo(keys, article.guideline)
  ownKeys(words[i] as Word, clusters[i], casing, add)
  for (const step of STEPS_NEAR) nearKeys(step, words[i + step], clusters[i + step], add)
  jointKeys(sentence, i, article, add)
}

/** What a word says together with the words around it, with the lists and with the article. */
export function jointKeys(sentence: SentenceView, i: number, article: Article, add: Add): void {
  contextKeys(sentence, i, add)
  clusterKeys(sentence, i, add)
  listKeys(sentence, i, add)
  if (!(sentence.words[i] as Word).capital) return
  runKeys(sentence.words, i, add)
  organizationKeys(sentence.words, i, add)
  evidenceKeys(sentence, i, article, add)
}

function contextKeys({ words, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  const previous = words[i - 1]
  const next = words[i + 1]
  const before = previous?.form ?? BEGIN
  const after = next?.form ?? END
  const shape = mix(word.shape, casing)
  const shapeBefore = previous?.shape ?? BEGIN
  const shapeAfter = next?.shape ?? END
  const capital = word.capital ? 1 : 0
  if (i === 0) add(45, word.shape)
  add(50, mix(shapeBefore, shape))
  add(51, mix(shape, shapeAfter))
  add(52, mix(mix(shapeBefore, shape), shapeAfter))
  add(53, mix(before, word.form))
  add(54, mix(word.form, after))
  add(55, mix(before, shape))
  add(56, mix(shape, after))
  add(59, mix(mix(words[i - 2]?.form ?? BEGIN, before), capital))
  add(60, mix(mix(after, words[i + 2]?.form ?? END), capital))
}

function clusterKeys({ words, clusters, casing }: SentenceView, i: number, add: Add): void {
  const word = words[i] as Word
  const before = clusters[i - 1]
  const after = clusters[i + 1]
  const middle = clusters[i]?.middle ?? -1
  const middleBefore = before?.middle ?? -1
  const middleAfter = after?.middle ?? -1
  const coarse = mix(clusters[i]?.coarse ?? -1, mix(word.shape, casing))
  add(74, mix(middleBefore, middle))
  add(75, mix(middle, middleAfter))
  add(76, mix(mix(middleBefore, middleAfter), word.capital ? 1 : 0))
  add(77, mix(coarse, before?.coarse ?? -1))
  add(78, mix(coarse, after?.coarse ?? -1))
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
}

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
