import { fold, type Line } from '../line.ts'
import { hostOf, type KnownOutlets, outletOfHost, registrable } from './known-outlets.ts'

/** A name as the page shows it. */
export interface Shown {
  text: string
  start: number
}

/** Something in a page's furniture that says whose page it is. */
export interface Sign {
  name: string
  domain: string | null
  start: number
  weight: number
  rule: string
}

const NAME_WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}&'’.]*[\p{L}\p{N}])?/gu
/** Words of an outlet's name. */
const LONGEST_NAME = 5
const LEGAL_FORM =
  /\b(?:all rights|rights reserved|copyright|reserved|inc|incorporated|llc|ltd|limited|plc|gmbh|pvt|private|co|corp|corporation|company|s\.?a|media group|group|pty)\b\.?/gi
/** "© 2020 The Daily Example. All rights reserved", "Copyright 2020 by Example". Letters as written: names have capitals. */
const COPYRIGHT =
  /(?:^|[\s|])(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s{0,3}(?:©|\([Cc]\))?\s{0,3}(?:[Cc]opyright\s{0,3})?(?:[Bb]y\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s{0,3})?(?:[Bb]y\s)?(?<name>[\p{Lu}\d][\p{L}\p{N}&'’.+ -]{1,48}?)(?=\s{0,3}(?:(?:19|20)\d\d|[|,;•·(]|\.(?:\s|$)|[Aa]ll [Rr]ights|ALL RIGHTS|$|\s-\s|[Pp]owered|is a|[Aa] division|[Uu]nless|\/))/u
const HOLDING =
  /\b(?:media|holdings?|entertainment|network|newspapers|publications|publishing|communications|broadcasting|television|ventures|enterprises|foundation|institute|companies|contributors|digital|interactive|group)\b/i
const PICTURE = /\b(?:image|photo|picture|photograph|video)s?\b/i
/** Names begin where a word begins and are as short as mail (RFC 5321) and DNS (RFC 1035) allow: linear in long words. */
const ADDRESS =
  /(?:(?<![\w.+-])[\w.+-]{1,64}@|https?:\/\/(?:www\.)?|www\.)(?<domain>[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8})|(?<![\w@.-])(?<bare>[a-z\d-]{4,63}\.(?:com|org|net|news|in|co\.uk))\b/giu
/** Of every address: a full stop that no space follows. Most lines have none. */
const DOT_WITHIN = /\.[a-z\d-]/iu
const SELF_NAMING =
  /\b(?:about|advertise (?:with|on|in)|contact|follow|support|subscribe to|download the|get the|more (?:from|on)|welcome to|join|visit|work (?:at|for)|copyright|powered by|sign up for|newsletters? from|help)\s(?<name>(?:the\s)?\p{Lu}[\p{L}\p{N}&'’.-]{0,40}(?:\s(?:of\s)?\p{Lu}[\p{L}\p{N}&'’.-]{0,40}){0,3})/gu
const SHARED_HOSTS =
  /^(?:facebook|twitter|x|instagram|youtube|linkedin|google|gmail|yahoo|hotmail|outlook|pinterest|whatsapp|telegram|t|bit|apple|itunes|wordpress|blogspot|tiktok|reddit|disqus|schema|w3|amazon|adobe|getty|gettyimages)\./
const NOT_A_NAME =
  /^(?:us|our|the|me|you|your|this|more|all|privacy|terms|cookies?|home|news|here|now|today|policy|contact|about|sitemap|use|author|authors|twitter|facebook|instagram|youtube|apps?|newsletters?|team|site)$/i

/** Everything on one line of furniture that names the page's owner. */
export function signsOf(line: Line, names: ShownNames, known: KnownOutlets): Sign[] {
  return [...copyrightSigns(line), ...addressSigns(line, names, known), ...selfNamingSigns(line, known)]
}

function copyrightSigns(line: Line): Sign[] {
  const raw = COPYRIGHT.exec(line.text)?.groups?.name
  if (!raw || PICTURE.test(line.text)) return []
  const name = raw
    .replace(LEGAL_FORM, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s.,&-]{1,6}$/, '')
    .trim()
  if (name.length < 2 || NOT_A_NAME.test(name) || !/\p{Lu}/u.test(name) || /^\d+$/.test(name)) return []
  const at = line.text.indexOf(name)
  // A company owns outlets as well as being one: its name alone does not say whose page it is.
  const weight = HOLDING.test(raw) ? 2 : raw.length - name.length > 2 ? 2.5 : 3
  return at < 0 ? [] : [{ name, domain: null, start: line.start + at, weight, rule: 'copyright' }]
}

/** An address says whose page it is where its domain is a known outlet's, or spells a name that the page shows. */
function addressSigns(line: Line, names: ShownNames, known: KnownOutlets): Sign[] {
  if (!DOT_WITHIN.test(line.text)) return []
  const signs: Sign[] = []
  for (const match of line.text.matchAll(ADDRESS)) {
    const host = hostOf(match.groups?.domain ?? match.groups?.bare)
    const domain = host && registrable(host)
    if (!host || !domain || SHARED_HOSTS.test(domain)) continue
    const squashed = (domain.split('.')[0] ?? '').replaceAll('-', '')
    const shown = names.get(`the${squashed}`) ?? names.get(squashed)
    const outlet = outletOfHost(host, known)
    const isMail = match[0].includes('@')
    if (shown) {
      const weight = isMail ? 3.5 : 2.5
      signs.push({ name: shown.text, domain, start: shown.start, weight, rule: 'address-and-name' })
    } else if (outlet?.name) {
      // Pages link to many others, but write to readers from their own domain: for an outlet that the user knows that is enough.
      const weight = isMail && known.isOwn(outlet) ? 3 : 2.5
      signs.push({ name: outlet.name, domain, start: line.start + match.index, weight, rule: 'address' })
    }
  }
  return signs
}

function selfNamingSigns(line: Line, known: KnownOutlets): Sign[] {
  if (line.words > 30) return []
  return [...line.text.matchAll(SELF_NAMING)].flatMap((match) => {
    const name = match.groups?.name ?? ''
    if (NOT_A_NAME.test(name) || name.length < 3) return []
    const start = line.start + match.index + match[0].length - name.length
    const weight = known.byName(name) ? 2 : 1.4
    return [{ name, domain: null, start, weight, rule: 'self-naming' }]
  })
}

/** Finds a name that the page shows by its letters alone, so that "devdiscourse" finds "Devdiscourse" and "dailymail" "Daily Mail". */
export interface ShownNames {
  get(letters: string): Shown | undefined
}

/** The names of the furniture: gathered when one is first asked for, which many pages never do. */
export function shownNames(furniture: readonly Line[]): ShownNames {
  let names: ReadonlyMap<string, Shown> | null = null
  return {
    get: (letters) => {
      names ??= gatherNames(furniture)
      return names.get(letters)
    },
  }
}

function gatherNames(furniture: readonly Line[]): Map<string, Shown> {
  const names = new Map<string, Shown>()
  for (const line of furniture) {
    const words = [...line.text.matchAll(NAME_WORD)]
    const letters = words.map((word) => lettersOf(word[0]))
    words.forEach((first, i) => {
      if (!/^[\p{Lu}\d]/u.test(first[0])) return
      let key = ''
      for (let at = i; at < Math.min(words.length, i + LONGEST_NAME); at++) {
        key += letters[at]
        const before = names.get(key)
        // Small letters are preferred: mastheads shout.
        if (before && before.text !== before.text.toUpperCase()) continue
        const last = words[at] as RegExpExecArray
        const text = line.text.slice(first.index, last.index + last[0].length)
        if (before?.text !== text) names.set(key, { text, start: line.start + first.index })
      }
    })
  }
  return names
}

/** Letters and digits of a name in lower case. */
export function lettersOf(name: string): string {
  return fold(name).replaceAll(' ', '')
}
