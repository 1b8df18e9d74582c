import type { LabelledPage } from '../labelled-page.ts'
import type { Line } from '../line.ts'
import { moved } from './credit-line.ts'
import { isGivenName } from './given-names.ts'
import { namesAt, type ShownName } from './person-names.ts'

/** "About the author: A", "View all posts by A", "Contact A at", "Follow A on X". */
const BOX =
  /^(?:about the author|about|author bio|(?:view|see|read)?\s?(?:all|more) (?:posts|articles|stories|content|work) (?:by|from)|latest posts by|posts by|more from|more by|contact|follow)\s*(?:[:–—-]\s*)?(?=\p{Lu})/iu
const BOX_ENDS = /^(?:about the author|author bio|the author|written by|author)\s*:?$/i
const CONTACT = /^(?:contact|follow|more from|more by|about)\b/i
const CONTACTED = /^\s+(?:at|on|via|by|@)\b|^\s*@/
/** "A is a reporter for …": who an outlet introduces at the end of a text wrote it. */
const INTRODUCES =
  /^\s*(?:,[^,.]{3,60},\s*)?(?:is|has been|was|writes|covers|reports|joined|works|served)\b(?<rest>[^.]*)/i
const WRITING =
  /\b(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|contributing|producer|fellow|professor|critic|author|blogger|writes about|covers|reporting|intern)\b/i
/** How much of the sentence tells it. */
const TELLING = 100
const LONGEST = 70
/** Lines before and after the end of the text where such notes stand. */
const REACH = { before: 6, after: 30 } as const

/** Whom the notes at the end of an article introduce as its writer, in order and each once. */
export function writersIntroduced({
  lines,
  labels,
  region,
}: Pick<LabelledPage, 'lines' | 'labels' | 'region'>): ShownName[] {
  if (!region) return []
  const names = new Map<string, ShownName>()
  const add = (found: ShownName | null) => {
    if (found && !names.has(found.name)) names.set(found.name, found)
  }
  const to = Math.min(region.last + REACH.after, lines.length - 1)
  for (let i = Math.max(0, region.last - REACH.before); i <= to; i++) {
    const line = lines[i] as Line
    if (labels[i]?.rule === 'comments') break
    if (line.words > LONGEST) continue
    add(introduced(line) ?? boxed(line))
    const next = lines[i + 1]
    if (BOX_ENDS.test(line.text) && next && next.words <= 6) add(knownName(next, 0))
  }
  return [...names.values()].slice(0, 3)
}

function introduced(line: Line): ShownName | null {
  const name = knownName(line, 0)
  const rest = name && INTRODUCES.exec(line.text.slice(name.end - line.start))?.groups?.rest
  return rest && WRITING.test(rest.slice(0, TELLING)) ? name : null
}

function boxed(line: Line): ShownName | null {
  const lead = BOX.exec(line.text)?.[0]
  if (!lead || line.words > 14) return null
  const name = knownName(line, lead.length)
  // "Contact A at …" speaks of a person; "More from Northern Life" of a section.
  if (
    name &&
    CONTACT.test(lead) &&
    !/author/i.test(lead) &&
    !CONTACTED.test(line.text.slice(name.end - line.start))
  )
    return null
  return name
}

function knownName(line: Line, from: number): ShownName | null {
  const first = namesAt(line.text, from).names[0]
  if (!first || first.start > from + 2 || !isGivenName(first.name.split(' ')[0] ?? '')) return null
  return moved(first, line.start)
}
