import { fold, SUFFIXES } from './forms.ts'
import { SURNAMES_FIRST } from './surnames-first.ts'

/** A person's name taken apart. Words are folded: lower case, no accents, no stops. */
export interface PersonName {
  words: readonly string[]
  /** "jr", "sr", "iii" …: what tells father and son. */
  generation: string | null
  /** What stands in quotation marks or brackets inside it. */
  nickname: string | null
}

/** More words than any name has; what comes after them is not looked at. */
const LONGEST = 8
const REGNAL = new Set(['ii', 'iii', 'iv'])
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

export function personName(form: string): PersonName {
  const nickname = /(?:^|\s)["'(]([^"'()\s]+)["')](?=\s)/.exec(form.replace(/[“”]/g, '"'))
  const rest = nickname ? form.replace(/[“”]/g, '"').replace(nickname[0], '') : form
  const all = fold(rest)
    .replace(/[.,"()]/g, ' ')
    .split(' ')
    .filter(Boolean)
    .slice(0, LONGEST)
    .reduce<string[]>((words, word) => withArticle(words, word, form), [])
  // "Constantius II" is a name of two words, "Ama Example II" one of two words and a generation.
  const isSuffix = (word: string, i: number) => i > 0 && SUFFIXES.has(word) && (i > 1 || !REGNAL.has(word))
  const words = all.filter((word, i) => !isSuffix(word, i))
  const generation = all.findLast((word, i) => isSuffix(word, i) && GENERATIONS.has(word)) ?? null
  return { words, generation, nickname: nickname ? given(nickname[1] ?? '') : null }
}

/** "el Example" and "el-Example" are one word; "Al Example" may have the first name Al. */
function withArticle(words: string[], word: string, form: string): string[] {
  const before = words.at(-1)
  if ((before !== 'al' && before !== 'el') || (words.length === 1 && /^\p{Lu}/u.test(form)))
    return [...words, word]
  return [...words.slice(0, -1), `al-${word}`]
}

const EVERYDAY = [
  'abigail abby',
  'albert al bert',
  'alexander alex sasha',
  'alexandra alex sasha',
  'andrew andy drew',
  'anthony tony',
  'benjamin ben',
  'charles charlie chuck',
  'christopher chris',
  'daniel dan danny',
  'david dave',
  'deborah debbie deb',
  'donald don',
  'edward ed eddie ted',
  'elizabeth liz beth betsy',
  'francis frank',
  'frederick fred',
  'gerald gerry jerry',
  'gregory greg',
  'james jim jimmy jamie',
  'jeffrey jeff',
  'jennifer jen jenny',
  'john jack johnny jon',
  'jonathan jon',
  'joseph joe joey',
  'joshua josh',
  'katherine kate kathy katie',
  'kenneth ken kenny',
  'lawrence larry',
  'leonard len lenny',
  'margaret maggie meg peggy',
  'matthew matt',
  'michael mike mick',
  'nicholas nick',
  'patricia pat patty',
  'patrick pat',
  'peter pete',
  'philip phil',
  'rebecca becky',
  'richard dick rick',
  'robert bob bobby rob',
  'ronald ron',
  'samuel sam',
  'stephen steve steven',
  'susan sue',
  'theodore ted',
  'thomas tom tommy',
  'timothy tim',
  'vincent vince',
  'william bill will billy',
  // One name in several spellings.
  'muhammad mohammed mohammad mohamed muhammed mohamad',
  'ahmed ahmad',
  'hussein hussain husain hossein',
  'yusuf yousef youssef yousuf',
  'omar umar',
  'osama usama',
  'khaled khalid',
  'sergei sergey',
  'alexei alexey aleksei',
  'dmitry dmitri',
  'yuri yury',
  'volodymyr vladimir',
].map((line) => line.split(' '))

/** For each first name the long ones that it may be short for, itself among them. */
const LONG_FORMS = new Map<string, string[]>()
for (const [long = '', ...short] of EVERYDAY)
  for (const name of [long, ...short]) LONG_FORMS.set(name, [...(LONG_FORMS.get(name) ?? []), long])

/** Spellings of one word that differ in hyphens, apostrophes, "al"/"el" or the way an umlaut is written come to one. */
export const loosely = (word: string) =>
  word
    .replace(/^(?:al|el|ad|as|ash|an|ar)-(?=\p{L}{3})/u, 'al')
    .replace(/['-]/g, '')
    .replace(/([aou])e(?=[bcdfghjklmnpqrstvwxz])/g, '$1')

const given = (word: string) => loosely(fold(word))

/** Keys under which a first name is kept: itself, and the names that it is short for. */
export const givenKeys = (word: string) => LONG_FORMS.get(word) ?? [loosely(word)]

export const isInitial = (word: string) => word.length === 1

const PATRONYMIC = new Set(['bin', 'ibn', 'bint', 'ben'])
export const PARTICLES = new Set(
  'van von der den de del della di da das do dos du la le las los bin ibn bint al el ter ten af av zu y e'.split(
    ' ',
  ),
)

/** The endings of a name under which its bearer may be called: "der Berg" is none, "bin Salman" not without its "bin". */
export function surnamesOf({ words }: PersonName): string[] {
  const found: string[] = []
  for (let i = 1; i < words.length; i++) {
    const before = words[i - 1] ?? ''
    if (PATRONYMIC.has(before)) continue
    const tail = words.slice(i)
    if (tail.every((word) => PARTICLES.has(word) || isInitial(word))) continue
    found.push(loosePhrase(tail))
    const article = /^(?:al|el|ad|as|ash|an|ar)-(\p{L}{3,})$/u.exec(tail[0] ?? '')
    if (article && tail.length === 1) found.push(loosely(article[1] ?? ''))
  }
  const married = words.at(-1)?.split('-') ?? []
  if (words.length > 1 && married.length === 2 && married.every((part) => part.length > 3))
    found.push(...married.map(loosely))
  const first = words[0] ?? ''
  if (words.length > 1 && SURNAMES_FIRST.has(first)) found.push(loosely(first))
  return [...new Set(found)]
}

/** The beginnings of a name under which its bearer may be called. */
export function firstNamesOf({ words, nickname }: PersonName): string[] {
  const found = words.length > 1 && !isInitial(words[0] ?? '') ? [loosely(words[0] ?? '')] : []
  if (words.length > 2 && !PARTICLES.has(words[1] ?? '')) found.push(loosePhrase(words.slice(0, 2)))
  return nickname ? [...found, nickname] : found
}

export const loosePhrase = (words: readonly string[]) => words.map(loosely).join(' ')
