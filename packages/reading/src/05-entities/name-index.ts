import {
  firstNamesOf,
  givenKeys,
  isInitial,
  loosely,
  loosePhrase,
  PARTICLES,
  type PersonName,
  surnamesOf,
} from './person-names.ts'
import type { Referent } from './referent.ts'

/** A person under one of the names that stand for it, with the mention that shows that it bears it. */
export interface Holder {
  referent: Referent
  name: PersonName
  /** The mention's place in the document's list. */
  by: number
}

/** Of more bearers than this none can be told from the others, so they are not kept. */
const FEW = 8

/** A multimap that stays small: who bears a name, each person once. */
class Bearers {
  private readonly lists = new Map<string, Holder[]>()

  add(key: string, holder: Holder): void {
    const list = this.lists.get(key)
    if (!list) this.lists.set(key, [holder])
    else if (list.length <= FEW && !list.some((h) => h.referent === holder.referent)) list.push(holder)
  }

  /** The bearers, or none where they are a crowd. */
  of(key: string): readonly Holder[] {
    const list = this.lists.get(key) ?? []
    return list.length > FEW ? [] : list
  }

  has = (key: string) => this.lists.has(key)
}

/** The persons whom an article names in full, by all that they may be called; each look-up takes the same few steps. */
export class NameIndex {
  private readonly whole = new Bearers()
  private readonly givenAndSurname = new Bearers()
  private readonly initialAndSurname = new Bearers()
  private readonly surnames = new Bearers()
  private readonly firstNames = new Bearers()

  add(holder: Holder): void {
    const { name } = holder
    this.whole.add(compact(name.words), holder)
    const surnames = surnamesOf(name)
    for (const surname of surnames) this.surnames.add(surname, holder)
    for (const first of firstNamesOf(name)) this.firstNames.add(first, holder)
    const first = name.words[0] ?? ''
    for (const surname of surnames.filter((s) => !s.includes(' '))) {
      this.initialAndSurname.add(`${first.charAt(0)} ${surname}`, holder)
      for (const given of [...givenKeys(first), ...(name.nickname ? givenKeys(name.nickname) : [])])
        this.givenAndSurname.add(`${given} ${surname}`, holder)
    }
  }

  isSurname = (phrase: string) => this.surnames.has(phrase)
  bearersOfSurname = (phrase: string) => this.surnames.of(phrase)
  bearersOfFirstName = (phrase: string) => this.firstNames.of(phrase)

  /** The one person of the article for whom this full name can stand, and the rule that says so. */
  find(name: PersonName): (Holder & { rule: string }) | undefined {
    const { words } = name
    const turned = words.length === 2 ? this.whole.of(compact(words.toReversed())) : []
    const same = only(this.whole.of(compact(words)), name) ?? only(turned, name)
    if (same) return { ...same, rule: 'join:spelling' }
    const first = words[0] ?? ''
    const surname = loosely(words.at(-1) ?? '')
    const variants = givenKeys(first).flatMap((given) => this.givenAndSurname.of(`${given} ${surname}`))
    const variant = only(variants, name)
    if (variant) return { ...variant, rule: 'join:name-variant' }
    const initials = isInitial(first)
      ? only(this.initialAndSurname.of(`${first} ${surname}`), name)
      : undefined
    if (initials) return { ...initials, rule: 'join:initials' }
    const longer = words.length === 2 ? only(this.firstNames.of(loosePhrase(words)), name) : undefined
    return longer && { ...longer, rule: 'join:shortened-name' }
  }
}

const compact = (words: readonly string[]) => words.map(loosely).join('')

function only(holders: readonly Holder[], name: PersonName): Holder | undefined {
  const fitting = holders.filter((holder) => agree(holder.name, name))
  const persons = new Set(fitting.map((h) => h.referent))
  return persons.size === 1 ? fitting[0] : undefined
}

/** Father and son, and "Anna B." and "Anna C.", are two. */
function agree(a: PersonName, b: PersonName): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false
  const [middle, other] = [middleOf(a), middleOf(b)]
  return middle.every((word, i) => {
    const there = other[i]
    return (
      there === undefined ||
      word === there ||
      (isInitial(word) || isInitial(there) ? word[0] === there[0] : false)
    )
  })
}

const middleOf = ({ words }: PersonName) => words.slice(1, -1).filter((word) => !PARTICLES.has(word))
