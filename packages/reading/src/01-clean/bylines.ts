import type { Byline } from '@parallax/domain'
import type { Region } from './article-region.ts'
import type { Label } from './label.ts'
import type { Line } from './line.ts'
import { agencyOf } from './publishers/agency.ts'

const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lu}\.|(?:d|O)['’]\p{Lu}[\p{L}-]+)`
const NAME = String.raw`${NAME_PART}(?:\s+(?:(?:de|da|di|del|della|van|von|der|den|la|le|al|bin|el|ben|dos|du|y|ter)\s+)*${NAME_PART}){1,4}`
const BY_NAMES = new RegExp(
  String.raw`(?:^|[\s|•·])(?:by|author|authors|written by|reported by|story by|words by|posted by|published by|text by)\s*:?\s+(?<names>${NAME}(?:(?:\s*,\s*|\s*&\s*|\s+and\s+|\s*,\s*and\s+)${NAME})*)`,
  'iu',
)
const BY_NAMES_CASED = new RegExp(
  BY_NAMES.source.replace('(?:by|', '(?:[Bb]y|BY|').replaceAll('|a', '|[Aa]').replaceAll('|w', '|[Ww]'),
  'u',
)
const NAME_ALONE = new RegExp(`^${NAME}(?:(?:\\s*,\\s*|\\s*&\\s*|\\s+and\\s+)${NAME})*$`, 'u')
const JOB =
  /\b(?:correspondent|reporters?|editors?|writers?|staff|columnist|producer|contributor|journalist|bureau|chief|analyst|fellow|senior|politics|business|digital|news|desk|special|national|world|health|science|sports?|political|affairs|media|for|the|of)\b/i
const DATE_IN_LINE =
  /\b(?:\d{4}|\d{1,2}:\d{2}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|updated|published|posted|min read|ago)\b.*$/i
const REACH_ABOVE = 3
const REACH_BELOW = 8
const MOST_NAMES = 8

/** Who wrote it, as the lines between headline and text say. */
export function findBylines(
  lines: readonly Line[],
  labels: readonly Label[],
  region: Region | null,
): Byline[] {
  const headline = labels.findIndex((label) => label.role === 'headline')
  const top = headline >= 0 ? headline : (region?.first ?? 0)
  const from = Math.max(0, top - REACH_ABOVE)
  const to = Math.min(
    lines.length - 1,
    Math.max(top + REACH_BELOW, region?.first ?? 0),
    (region?.first ?? top) + 1,
  )
  const near: number[] = []
  for (let i = from; i <= to; i++) if (i !== headline && labels[i]?.role !== 'body') near.push(i)
  for (const i of near) {
    const found = namedAuthors(lines[i] as Line)
    if (found.length > 0) return found
  }
  for (const i of near) {
    if (i < headline || !datedNeighbour(lines, i)) continue
    const found = loneNames(lines[i] as Line)
    if (found.length > 0) return found
  }
  return []
}

function namedAuthors(line: Line): Byline[] {
  if (line.words > 30) return []
  const match = BY_NAMES_CASED.exec(line.text)
  const names = match?.groups?.names
  if (!match || !names) return []
  const start = line.start + match.index + match[0].length - names.length
  return split(names, start, 'by-line', 0.9)
}

/** A line that is nothing but names, with a date beside it. */
function loneNames(line: Line): Byline[] {
  const text = line.text.replace(DATE_IN_LINE, '').replace(/[\s|•·,–-]+$/, '')
  if (text.length < 5 || text.split(/\s+/).length > 12 || JOB.test(text) || !NAME_ALONE.test(text)) return []
  if (text === text.toUpperCase() && text.split(/\s+/).length > 3) return []
  return split(text, line.start, 'name-beside-date', 0.7)
}

function datedNeighbour(lines: readonly Line[], i: number): boolean {
  return [i - 1, i, i + 1, i + 2].some((at) =>
    /\b(?:19|20)\d\d\b|\bago\b|\d{1,2}:\d\d/.test(lines[at]?.text ?? ''),
  )
}

function split(names: string, start: number, rule: string, confidence: number): Byline[] {
  const bylines: Byline[] = []
  let from = 0
  for (const part of names.split(/(\s*,\s*and\s+|\s+and\s+|\s*&\s*|\s*,\s*)/i)) {
    const name = trimName(part)
    if (
      name.length > 3 &&
      !/^(?:,|and|&)/i.test(part.trim()) &&
      !agencyOf(name) &&
      name.includes(' ') &&
      !JOB.test(name)
    ) {
      const at = start + from + part.indexOf(name)
      bylines.push({ name, start: at, end: at + name.length, confidence, rule })
    }
    from += part.length
  }
  return bylines.slice(0, MOST_NAMES)
}

/** Months and time stamps run into the last name where a page glues its lines together. */
function trimName(part: string): string {
  return part
    .replace(
      /\s+(?:Published|Updated|Posted|January|February|March|April|May|June|July|August|September|October|November|December|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*$/,
      '',
    )
    .trim()
}
