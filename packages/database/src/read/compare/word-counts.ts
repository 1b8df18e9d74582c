import type { Sides } from './sides.ts'
import { WordTable } from './word-table.ts'

/** A word form in one voice. */
export interface ComparedWordSums {
  word: string
  /** Articles and sentences of each side that have it. */
  articles: number[]
  sentences: number[]
  /** Over all articles of all sides, the square of their sentences with it, and these times all their sentences. */
  squares: number
  product: number
}

/** What one side has; `squares`: of each article's sentences. */
export interface SideSize {
  articles: number
  sentences: number
  squares: number
}

/** An article's words in one voice, and how many sentences have any. */
export interface ArticleVector {
  side: number
  size: number
  /** As PostgreSQL writes a search vector: `'a':1,3 'don''t':2`, whose positions are sentences. */
  vector: string
}

const [APOSTROPHE, BLANK, COMMA] = [39, 32, 44]
/** Of the hash by Fowler, Noll and Vo, FNV-1a in 32 bits. */
const [FNV_BASIS, FNV_PRIME] = [0x811c9dc5, 0x01000193]

/** Counts words article by article. PostgreSQL would have to make a row of each word of each article first. */
export class WordCounts {
  readonly sizes: SideSize[]
  readonly #table = new WordTable()
  /** By word and side; by word. */
  readonly #articles: number[] = []
  readonly #sentences: number[] = []
  readonly #squares: number[] = []
  readonly #product: number[] = []

  constructor({ sides }: Sides) {
    this.sizes = sides.map(() => ({ articles: 0, sentences: 0, squares: 0 }))
  }

  get total(): number {
    return this.#table.size
  }

  add(article: ArticleVector): void {
    const own = this.sizes[article.side]
    if (!own) throw new RangeError(`There is no side ${article.side}.`)
    own.articles += 1
    own.sentences += article.size
    own.squares += article.size * article.size
    const bytes = Buffer.from(article.vector)
    for (let at = 0; at < bytes.length; at++) at = this.#readEntry(bytes, at + 1, article)
  }

  /** The words that most articles of all sides together have, in this order; what ties, in the order of its letters. */
  most(limit: number): ComparedWordSums[] {
    const all = Array.from({ length: this.total }, (_, number) => ({ number, articles: this.#inAll(number) }))
    all.sort((one, other) => other.articles - one.articles)
    const least = all[limit - 1]?.articles ?? 0
    return all
      .filter(({ articles }) => articles >= least)
      .map(({ number, articles }) => ({ articles, sums: this.#sums(number) }))
      .sort((one, other) => other.articles - one.articles || (one.sums.word < other.sums.word ? -1 : 1))
      .slice(0, limit)
      .map(({ sums }) => sums)
  }

  /** Reads one entry from the first letter of its word on; answers where it ends. */
  #readEntry(bytes: Uint8Array, start: number, article: ArticleVector): number {
    let hash = FNV_BASIS
    let at = start
    for (; at < bytes.length; at++) {
      if (bytes[at] === APOSTROPHE && bytes[at + 1] !== APOSTROPHE) break
      if (bytes[at] === APOSTROPHE) at++
      hash = Math.imul(hash ^ (bytes[at] ?? 0), FNV_PRIME)
    }
    const end = at
    let positions = 1
    for (; at < bytes.length && bytes[at] !== BLANK; at++) if (bytes[at] === COMMA) positions += 1
    this.#count(this.#table.numberOf(bytes, start, end, hash), positions, article)
    return at
  }

  #count(word: number, sentences: number, { side, size }: ArticleVector): void {
    const at = word * this.sizes.length
    if (word === this.#squares.length) this.#begin()
    this.#articles[at + side] = (this.#articles[at + side] ?? 0) + 1
    this.#sentences[at + side] = (this.#sentences[at + side] ?? 0) + sentences
    this.#squares[word] = (this.#squares[word] ?? 0) + sentences * sentences
    this.#product[word] = (this.#product[word] ?? 0) + sentences * size
  }

  #begin(): void {
    for (const _ of this.sizes) {
      this.#articles.push(0)
      this.#sentences.push(0)
    }
    this.#squares.push(0)
    this.#product.push(0)
  }

  #inAll(word: number): number {
    let all = 0
    const from = word * this.sizes.length
    for (let at = from; at < from + this.sizes.length; at++) all += this.#articles[at] ?? 0
    return all
  }

  #sums(word: number): ComparedWordSums {
    const from = word * this.sizes.length
    return {
      word: this.#table.wordOf(word).replaceAll("''", "'"),
      articles: this.#articles.slice(from, from + this.sizes.length),
      sentences: this.#sentences.slice(from, from + this.sizes.length),
      squares: this.#squares[word] ?? 0,
      product: this.#product[word] ?? 0,
    }
  }
}
