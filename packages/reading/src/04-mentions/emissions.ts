import type { Cluster } from './clusters.ts'
import { type Article, adderTo, jointKeys, newKeys } from './features.ts'
import { LABELS } from './labels.ts'
import { addWeights, type Model } from './model.ts'
import type { Casing, SentenceView } from './sentence-view.ts'
import { type Add, nearKeys, ownKeys, STEPS_NEAR } from './word-features.ts'
import type { Word } from './words.ts'

/** A row of labels for the word itself, and one for each place from which it speaks of a neighbour. */
const SIZE = (1 + STEPS_NEAR.length) * LABELS
/** Words that are remembered, 3.4 MB of them. */
const LIMIT = 16_384

/**
 * The sums of what words say alone, remembered: news repeats its words, and half of all features ask for one word. Sums are
 * whole numbers, so that it is no matter in which order they are made.
 */
class WordSums {
  private readonly rows = new Int16Array(LIMIT * SIZE)
  /** Where a word's rows begin, by the sentence's use of capitals. */
  private readonly places: [Places, Places, Places] = [new Map(), new Map(), new Map()]
  private used = 0
  private readonly keys = newKeys()
  private readonly add: Add
  private readonly sums = new Int32Array(LABELS)

  readonly model: Model
  readonly guideline: number

  constructor(model: Model, guideline: number) {
    this.model = model
    this.guideline = guideline
    this.add = adderTo(this.keys, guideline)
  }

  /** Adds to `sums` what word `i` and its neighbours say, each for itself. */
  addTo(sums: Int32Array, { words, clusters, casing }: SentenceView, i: number): void {
    this.addRow(sums, this.placeOf(words[i], clusters[i], casing))
    STEPS_NEAR.forEach((step, row) => {
      const at = i + step
      this.addRow(sums, this.placeOf(words[at], clusters[at], casing) + (row + 1) * LABELS)
    })
  }

  private addRow(sums: Int32Array, from: number): void {
    for (let y = 0; y < LABELS; y++) sums[y] = (sums[y] as number) + (this.rows[from + y] as number)
  }

  private placeOf(word: Word | undefined, group: Cluster | undefined, casing: Casing): number {
    const known = this.places[casing].get(word)
    if (known !== undefined) return known
    // Emptied whole: words seen once must not fill the memory of a long run.
    if (this.used === LIMIT) {
      this.used = 0
      for (const places of this.places) places.clear()
    }
    const place = this.used++ * SIZE
    this.places[casing].set(word, place)
    this.write(place, () => word && ownKeys(word, group, casing, this.add))
    STEPS_NEAR.forEach((step, row) => {
      this.write(place + (row + 1) * LABELS, () => nearKeys(step, word, group, this.add))
    })
    return place
  }

  private write(row: number, features: () => void): void {
    this.keys.size = 0
    features()
    addWeights(this.model, this.keys, this.sums.fill(0))
    this.rows.set(this.sums, row)
  }
}

/** No word: where a sentence begins or ends. */
type Places = Map<Word | undefined, number>

let remembered: WordSums | undefined

function wordSums(model: Model, guideline: number): WordSums {
  if (remembered?.model !== model || remembered.guideline !== guideline)
    remembered = new WordSums(model, guideline)
  return remembered
}

const keys = newKeys()
const sums = new Int32Array(LABELS)

/** What the features of each word say for each label: one row of LABELS a word. */
export function emissionsOf(sentence: SentenceView, article: Article, model: Model): Float32Array {
  const ofWords = wordSums(model, article.guideline)
  const add = adderTo(keys, article.guideline)
  const emissions = new Float32Array(sentence.words.length * LABELS)
  for (let i = 0; i < sentence.words.length; i++) {
    keys.size = 0
    jointKeys(sentence, i, article, add)
    ofWords.addTo(sums.fill(0), sentence, i)
    addWeights(model, keys, sums)
    for (let y = 0; y < LABELS; y++) emissions[i * LABELS + y] = (sums[y] as number) * model.scale
  }
  return emissions
}
