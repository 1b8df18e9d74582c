import type { Publisher } from '@parallax/domain'
import domains from '../../../models/news-domains.json' with { type: 'json' }
import type { Metadata } from '../html/metadata.ts'
import type { Label } from '../label.ts'
import { fold, type Line } from '../line.ts'
import { agencyOf } from './agency.ts'

const DOMAINS = new Map(Object.entries(domains as unknown as Record<string, [string | null, string | null]>))

/** A name as the page shows it. */
interface Shown {
  text: string
  start: number
}

interface Sign {
  name: string
  domain: string | null
  start: number
  weight: number
  rule: string
}

/** Words of an outlet's name. */
const LONGEST_NAME = 5
/** One strong sign (a copyright line, a mail domain that is also a name) or two weak ones. */
const ENOUGH = 3
/** An agency's name stands on the pages of others; only its own says it again and again. */
const ENOUGH_FOR_AGENCY = 5
const MONTHS_AND_RIGHTS =
  /\b(?:all rights|rights reserved|copyright|reserved|inc|incorporated|llc|ltd|limited|plc|gmbh|pvt|private|co|corp|corporation|company|s\.?a|media group|group|pty)\b\.?/gi
/** "© 2020 The Daily Example. All rights reserved", "Copyright 2020 by Example". Letters as written: names have capitals. */
const COPYRIGHT =
  /(?:^|[\s|])(?:©|\([Cc]\)|[Cc]opyright|COPYRIGHT)\s*(?:©|\([Cc]\))?\s*(?:[Cc]opyright\s*)?(?:[Bb]y\s+)?(?:(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?,?\s*)?(?:[Bb]y\s+)?(?<name>[\p{Lu}\d][\p{L}\p{N}&'’.+ -]{1,48}?)(?=\s*(?:(?:19|20)\d\d|[|,;•·(]|\.(?:\s|$)|[Aa]ll [Rr]ights|ALL RIGHTS|$|\s-\s|[Pp]owered|is a|[Aa] division|[Uu]nless|\/))/u
const HOLDING =
  /\b(?:media|holdings?|entertainment|network|newspapers|publications|publishing|communications|broadcasting|television|ventures|enterprises|foundation|institute|companies|contributors|digital|interactive|group)\b/i
const PICTURE = /\b(?:image|photo|picture|photograph|video)s?\b/i
/** Names begin where a word begins and are as short as mail (RFC 5321) and DNS (RFC 1035) allow: linear in long words. */
const ADDRESS =
  /(?:(?<![\w.+-])[\w.+-]{1,64}@|https?:\/\/(?:www\.)?|www\.)(?<domain>[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+)|(?<![\w@.-])(?<bare>[a-z\d-]{4,63}\.(?:com|org|net|news|in|co\.uk))\b/giu
const SELF_NAMING =
  /\b(?:about|advertise (?:with|on|in)|contact|follow|support|subscribe to|download the|get the|more (?:from|on)|welcome to|join|visit|work (?:at|for)|copyright|powered by|sign up for|newsletters? from|help)\s+(?<name>(?:the\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\p{N}&'’.-]*){0,3})/gu
const SHARED_HOSTS =
  /^(?:facebook|twitter|x|instagram|youtube|linkedin|google|gmail|yahoo|hotmail|outlook|pinterest|whatsapp|telegram|t|bit|apple|itunes|wordpress|blogspot|tiktok|reddit|disqus|schema|w3|amazon|adobe|getty|gettyimages)\./
const NOT_A_NAME =
  /^(?:us|our|the|me|you|your|this|more|all|privacy|terms|cookies?|home|news|here|now|today|policy|contact|about|sitemap|use|author|authors|twitter|facebook|instagram|youtube|apps?|newsletters?|team|site)$/i

/** The outlet that the caller or the page's head name. */
export function outletFromMetadata(metadata: Metadata | null, url: string | undefined): Publisher | null {
  const domain = domainOf(url ?? metadata?.url ?? null)
  if (metadata?.outlet)
    return { name: metadata.outlet.name, domain, confidence: 0.95, rule: metadata.outlet.rule }
  const known = domain ? DOMAINS.get(domain) : undefined
  if (domain && known?.[0]) return { name: known[0], domain, confidence: 0.9, rule: 'address' }
  return null
}

/** The outlet that the furniture of a page names: copyright line, contact address, what the page calls itself. */
export function findOutlet(lines: readonly Line[], labels: readonly Label[]): Publisher | null {
  const furniture = lines.filter((_, i) => !['body', 'headline', 'caption'].includes(labels[i]?.role ?? ''))
  const names = shownNames(furniture)
  const groups = new Map<string, Sign[]>()
  for (const sign of furniture.flatMap((line) => signsOf(line, names))) {
    const key = keyOf(sign.name)
    if (key) groups.set(key, [...(groups.get(key) ?? []), sign])
  }
  const whole = ` ${fold(furniture.map((line) => line.text).join(' | '))} `
  let best: Sign[] = []
  let most = 0
  for (const group of groups.values()) {
    const weight = weigh(group) + repetition(whole, group[0]?.name ?? '')
    if (weight > most) {
      most = weight
      best = group
    }
  }
  const strongest = best.sort((a, b) => b.weight - a.weight)[0]
  if (!strongest || most < (agencyOf(strongest.name) ? ENOUGH_FOR_AGENCY : ENOUGH)) return null
  const { text: shown, start } = asUsuallyWritten(strongest, names)
  return {
    name: spoken(shown),
    domain: best.find((sign) => sign.domain)?.domain ?? null,
    start,
    end: start + shown.length,
    confidence: most >= 5 ? 0.85 : 0.65,
    rule: strongest.rule,
  }
}

/** Mastheads and copyright lines shout: where the page also writes the name in small letters, that is its name. */
function asUsuallyWritten({ name, start }: Sign, names: ReadonlyMap<string, Shown>): Shown {
  const shout = { text: name, start }
  if (name !== name.toUpperCase() || name.length < 6) return shout
  const key = fold(name).replaceAll(' ', '')
  const shown = names.get(key)
  return shown && shown.text !== shown.text.toUpperCase() ? shown : shout
}

/** "THE DAILY EXAMPLE" is printed so and called The Daily Example; short words ("BBC", "ABC NEWS") are letters. */
function spoken(name: string): string {
  if (name !== name.toUpperCase() || !name.includes(' ')) return name
  return name.replace(/\p{Lu}+/gu, (word) =>
    word.length > 3 || /^(?:THE|AND|OF|FOR|SUN)$/.test(word)
      ? word.charAt(0) + word.slice(1).toLowerCase()
      : word,
  )
}

function keyOf(name: string): string {
  return fold(name).replace(/^the /, '').replaceAll(' ', '')
}

/** A page names itself again and again; its owner it names once. */
function repetition(furniture: string, name: string): number {
  const times = furniture.split(` ${fold(name).replace(/^the /, '')} `).length - 1
  return Math.min(3, Math.max(0, times - 1) * 0.6)
}

/** Kinds of signs add up; many signs of one kind add little. */
function weigh(group: readonly Sign[]): number {
  const byRule = new Map<string, number>()
  for (const { rule, weight } of group) {
    const sum = byRule.get(rule) ?? 0
    byRule.set(rule, sum === 0 ? weight : Math.min(weight * 1.5, sum + weight * 0.2))
  }
  return [...byRule.values()].reduce((a, b) => a + b, 0)
}

function signsOf(line: Line, names: ReadonlyMap<string, Shown>): Sign[] {
  return [...copyrightSigns(line), ...addressSigns(line, names), ...selfNamingSigns(line)]
}

function copyrightSigns(line: Line): Sign[] {
  const raw = COPYRIGHT.exec(line.text)?.groups?.name
  if (!raw || PICTURE.test(line.text)) return []
  const name = raw
    .replace(MONTHS_AND_RIGHTS, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\s.,&-]+$/, '')
    .trim()
  if (name.length < 2 || NOT_A_NAME.test(name) || !/\p{Lu}/u.test(name) || /^\d+$/.test(name)) return []
  const at = line.text.indexOf(name)
  // A company owns outlets as well as being one: its name alone does not say whose page it is.
  const weight = HOLDING.test(raw) ? 2 : raw.length - name.length > 2 ? 2.5 : 3
  return at < 0 ? [] : [{ name, domain: null, start: line.start + at, weight, rule: 'copyright' }]
}

/** An address says whose page it is where its domain is a known outlet's, or spells a name that the page shows. */
function addressSigns(line: Line, names: ReadonlyMap<string, Shown>): Sign[] {
  const signs: Sign[] = []
  for (const match of line.text.matchAll(ADDRESS)) {
    const domain = domainOf(match.groups?.domain ?? match.groups?.bare ?? null)
    const isMail = match[0].includes('@')
    if (!domain || SHARED_HOSTS.test(domain)) continue
    const squashed = (domain.split('.')[0] ?? '').replaceAll('-', '')
    const shown = names.get(`the${squashed}`) ?? names.get(squashed)
    const known = DOMAINS.get(domain)
    if (shown)
      signs.push({
        name: shown.text,
        domain,
        start: shown.start,
        weight: isMail ? 3.5 : 2.5,
        rule: 'address-and-name',
      })
    else if (known?.[0])
      signs.push({ name: known[0], domain, start: line.start + match.index, weight: 2.5, rule: 'address' })
  }
  return signs
}

function selfNamingSigns(line: Line): Sign[] {
  if (line.words > 30) return []
  return [...line.text.matchAll(SELF_NAMING)].flatMap((match) => {
    const name = match.groups?.name ?? ''
    if (NOT_A_NAME.test(name) || name.length < 3) return []
    const start = line.start + match.index + match[0].length - name.length
    return [{ name, domain: null, start, weight: 1.4, rule: 'self-naming' }]
  })
}

/** Capitalised words by their letters alone, so that "devdiscourse" finds "Devdiscourse" and "dailymail" "Daily Mail". */
function shownNames(furniture: readonly Line[]): Map<string, Shown> {
  const names = new Map<string, Shown>()
  for (const line of furniture) {
    const words = [...line.text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}&'’.]*[\p{L}\p{N}])?/gu)]
    words.forEach((first, i) => {
      if (!/^[\p{Lu}\d]/u.test(first[0])) return
      for (const last of words.slice(i, i + LONGEST_NAME)) {
        const text = line.text.slice(first.index, last.index + last[0].length)
        const key = fold(text).replaceAll(' ', '')
        const known = names.get(key)
        // Small letters are preferred: mastheads shout.
        if (!known || (known.text === known.text.toUpperCase() && text !== known.text)) {
          names.set(key, { text, start: line.start + first.index })
        }
      }
    })
  }
  return names
}

/** The registrable part of an address or host, lower case, without `www.`; null where there is none. */
function domainOf(address: string | null): string | null {
  if (!address) return null
  const host = /^(?:[a-z]+:)?(?:\/\/)?(?:www\.)?([a-z\d.-]+\.[a-z]{2,})/i
    .exec(address.trim())?.[1]
    ?.toLowerCase()
  if (!host) return null
  const parts = host.split('.')
  const tail = parts.slice(-2).join('.')
  const size = /^(?:co|com|org|net|gov|ac|edu)\.[a-z]{2}$/.test(tail) ? 3 : 2
  return parts.slice(-size).join('.')
}

/** True: the outlet's country writes the month first; false: the day; null: not known, or both are usual there. */
export function writesMonthFirst(outlet: Publisher | null): boolean | null {
  const country = outlet?.domain ? DOMAINS.get(outlet.domain)?.[1] : null
  if (!country || country === 'CA') return null
  return country === 'US'
}
