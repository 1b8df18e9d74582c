import type { Span } from '@parallax/domain'
import { isGivenName } from './given-names.ts'
import { PARTICLES, readableName } from './readable-name.ts'

/** A person's name as a stretch of text shows it; `name` is the readable form of exactly that stretch. */
export interface ShownName extends Span {
  name: string
}

/** Names at one place of a line, and what follows them. */
export interface NameList {
  names: ShownName[]
  /** Where the names and the words that belong to them (jobs, outlets) end. */
  end: number
}

interface Token extends Span {
  text: string
}
/** What stands between two separators, and the separator before it. */
interface Chunk {
  tokens: Token[]
  after: string
}

const TOKEN = /[^\s,;|•·()/&@]+|[,;|•·()/&@]/gu
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]{1,2}\p{L}[\p{L}\p{M}]*){0,4}\.?|[dl]['’]\p{Lu}[\p{L}\p{M}]*)$/u
const SEPARATOR = /^(?:[,;&/]|and|with|und|et)$/
const STOP = /^(?:[|•·@]$|[^\p{L}\d]*\d|[-–—]+$|["“”])/u
/** Where other people's work begins: "A; Editing by B". */
const OTHER_WORK =
  /^(?:edit(?:ing|ed)|additional|photo\w{0,12}|illustrat\w{1,5}|graphics?|translat\w{1,5}|compiled|produced|videos?|directed)$/i
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/
const DEGREE =
  /^(?:M\.?D|Ph\.?D|D\.?O|R\.?N|R\.?D|M\.?P|M\.?A|J\.?D|Esq|MBA|MS|MSc|PharmD|LDN|CPT|CFP|OBE|MBE|CBE|FRS)\.?$/
const HONORIFIC = /^(?:Dr|Prof|Professor|Rev|Sir|Dame|Mr|Mrs|Ms)\.?$/
/** Words that are a job, a desk or a button, and end a name. */
const ROLE = new Set(
  `staff senior junior chief deputy managing political politics education business lifestyle travel sport sports health science foreign
  national special digital contributing environment royal royals crime tech technology content associate assistant executive feature
  features entertainment money data regional breaking lead principal investigative
  correspondent correspondents reporter reporters editor editors editor-in-chief writer writers columnist columnists producer
  producers contributor contributors journalist journalists bureau analyst fellow attorney director professor lecturer author authors
  photographer photographers critic blogger host anchor intern freelance freelancer adviser advisor consultant researcher
  published updated posted last first writing editing reporting filed created modified issued comments comment share follow
  categories category tags tag contact email e-mail twitter bio profile view read more see get at on in for from via by special the
  opinion analysis newsletter ceo founder co-founder president chairman coordinator manager gear team desk`
    .split(/\s+/)
    .filter(Boolean),
)
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|mon|tues?|wed|thurs?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\.?$/i
/** Words of outlets, agencies and institutions: a name that holds one is not a person's. */
const INSTITUTION =
  /^(?:news|newspapers?|newsroom|agency|staff|desk|team|editorial|magazine|network|board|press|wire|newswires?|services?|association|associated|institute|university|college|school|centre|center|department|ministry|foundation|committee|council|media|radio|television|tv|online|report|reports|guide|podcasts?|show|channel|studios?|productions?|publishing|company|inc|ltd|llc|limited|corporation|society|union|club|church|government|office|house|estate|reviews?|culture|music|movies|books|arts|videos?|photos?|images?|pictures?|getty|library|museum|united|international|global|daily|weekly|evening|morning|recent|related|latest|top|posts?|stories|articles?|live|watch|listen|next|previous|key|points|privacy|policy|terms|conditions|cookies?|home|page|menu|search|login|log|sign|subscribe|newsletter|free|new|best|how|why|what|when|where|who|this|these|all|about|our|your|my|us|community|events?|jobs|games?|deals?|weather|recipes?|print|save|download|pdf|advertisement|advertise|sponsored|donate|support|help|faq|street|road|avenue|park|city|county|state|states|north|south|east|west|northern|southern|eastern|western|central)$/i
/** Institutions' words that are surnames too: with a known given name before them they are. */
const SURNAME_TOO =
  /^(?:post|times|herald|journal|mail|sun|star|page|world|today|guardian|observer|mirror|house|park|west|north|east|young|church|best|street|new|price|key|show|park|home|press|weekly|stories|books|school)$/i
const MOST_TOKENS = 80
const MOST_NAMES = 12
/** After so many known names a list is one of persons. */
const SURE_LIST = 2
const NAME_WORDS = { least: 2, most: 5 } as const

/**
 * The persons named at one place of a line: "A", "A and B", "A, Staff Writer, and B / Outlet". Jobs, desks and institutions
 * between them are passed over.
 * @param from where the names begin
 * @param single true: one given name alone is enough ("by Kay")
 * @param trusted true: the text is a list of names, so that every part of it that may be one is one
 */
export function namesAt(text: string, from: number, single = false, trusted = false): NameList {
  const { chunks, end } = chunksOf(text, from)
  const names: ShownName[] = []
  let known = 0
  for (const [i, chunk] of chunks.entries()) {
    const suffix = chunk.tokens[0]
    const last = names.at(-1)
    if (last && chunk.tokens.length === 1 && suffix && SUFFIX.test(suffix.text)) {
      last.end = suffix.end
      last.name = readableName(text.slice(last.start, last.end))
      continue
    }
    const name = nameOf(chunk, single && names.length === 0)
    if (name && (trusted || known >= SURE_LIST || isExpected(chunks, i, name.words)))
      names.push(shown(text, name))
    if (name && isGivenName(name.words[0]?.text ?? '')) known++
    if (names.length === MOST_NAMES) break
  }
  return { names, end }
}

function shown(text: string, { start, end }: Span): ShownName {
  return { name: readableName(text.slice(start, end).replace(/\s+/g, ' ')), start, end }
}

function chunksOf(text: string, from: number): { chunks: Chunk[]; end: number } {
  const chunks: Chunk[] = [{ tokens: [], after: '' }]
  let end = from
  let inParentheses = false
  let count = 0
  for (const match of text.slice(from).matchAll(TOKEN)) {
    const token = { text: match[0], start: from + match.index, end: from + match.index + match[0].length }
    if (++count > MOST_TOKENS) break
    if (token.text === '(' || token.text === ')') {
      inParentheses = token.text === '('
      chunks.push({ tokens: [], after: '(' })
    } else if (!inParentheses) {
      if (STOP.test(token.text) || OTHER_WORK.test(token.text)) break
      if (SEPARATOR.test(token.text)) chunks.push({ tokens: [], after: token.text })
      else chunks.at(-1)?.tokens.push(token)
    }
    end = token.end
  }
  return { chunks, end }
}

interface Name extends Span {
  words: Token[]
}

/** The name that a chunk opens with, or null. */
function nameOf({ tokens }: Chunk, single: boolean): Name | null {
  const own = HONORIFIC.test(tokens[0]?.text ?? '') ? tokens.slice(1) : tokens
  let words = leadingName(own)
  if (words.some(({ text }, i) => isInstitution(words, text, i))) words = withoutInstitution(words)
  while (words.length > 0 && PARTICLES.has(words.at(-1)?.text ?? '')) words = words.slice(0, -1)
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return null
  const counted = words.filter(({ text }) => !PARTICLES.has(text)).length
  const enough = counted >= NAME_WORDS.least || (single && own.length <= 2 && isLoneName(first.text))
  if (!enough || counted > NAME_WORDS.most) return null
  // A full stop ends a sentence, not a name; after "Jr." and an initial it belongs to the name.
  const stop =
    /\p{Ll}{2}\.$/u.test(last.text) || (/^\p{Lu}{3,}\.$/u.test(last.text) && !SUFFIX.test(last.text))
  const end = last.end - (stop && !SUFFIX.test(last.text) ? 1 : 0)
  return { words, start: first.start, end }
}

function isLoneName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && isGivenName(word)
}

/** The words up to the first that belongs to no name: a small one, a job, a change between capitals and small letters. */
function leadingName(tokens: readonly Token[]): Token[] {
  const words: Token[] = []
  for (const [i, token] of tokens.entries()) {
    const { text } = token
    const small = text.toLowerCase()
    if (PARTICLES.has(text) && words.length > 0) words.push(token)
    else if (!NAME_WORD.test(text) || DEGREE.test(text)) break
    else if (ROLE.has(small.replace(/[.:]$/, '')) && !isSurname(words, small)) break
    else if (i > 0 && MONTH_OR_DAY.test(text) && /^\d|^$/.test(tokens[i + 1]?.text ?? '') && words.length > 1)
      break
    else if (changesCase(words, text)) break
    else words.push(token)
  }
  return words
}

function isSurname(words: readonly Token[], small: string): boolean {
  return words.length === 1 && SURNAME_TOO.test(small) && isGivenName(words[0]?.text ?? '')
}

/** "ILSE VARGA Political" and "Ilse Varga BBC": the letters change where the name ends. */
function changesCase(words: readonly Token[], next: string): boolean {
  const isShout = (text: string) => /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
  const shouts = words.filter(({ text }) => isShout(text) && text.replace(/\P{L}/gu, '').length > 2).length
  if (SUFFIX.test(next)) return false
  if (isShout(next))
    return words.length > 1 && shouts === 0 && !words.every(({ text }) => isShout(text) || text.length < 3)
  return shouts > 0 && /\p{Ll}{2}/u.test(next)
}

function isInstitution(words: readonly Token[], text: string, i: number): boolean {
  const small = text.replace(/\.$/, '')
  const isName = words.length === 2 && i === 1 && SURNAME_TOO.test(small) && isGivenName(words[0]?.text ?? '')
  return !isName && (INSTITUTION.test(small) || (SURNAME_TOO.test(small) && i > 0))
}

/** True where a word of an outlet, a desk or an institution stands in a name. */
export function isInstitutional(name: string): boolean {
  return name.split(/\s+/).some((word) => INSTITUTION.test(word) || ROLE.has(word.toLowerCase()))
}

/** "Ilse Varga Tidewater News": with a given name first, two words are the person and the rest the outlet. */
function withoutInstitution(words: readonly Token[]): Token[] {
  const at = words.findIndex(({ text }, i) => isInstitution(words, text, i))
  const person = words.slice(0, at - 1)
  const first = person[0]?.text ?? ''
  return person.length >= 2 && isGivenName(first) ? person : []
}

/** After a comma or slash a place or an outlet may stand: there a name has to be known, or stand in a list that "and" ends. */
function isExpected(chunks: readonly Chunk[], i: number, words: readonly Token[]): boolean {
  const after = chunks[i]?.after ?? ''
  const known = isGivenName(words[0]?.text ?? '')
  if (i === 0 || known) return true
  if (after === 'and' || after === '&') return true
  if (after !== ',') return false
  return chunks.slice(i + 1).some((chunk) => chunk.after === 'and' || chunk.after === '&')
}
