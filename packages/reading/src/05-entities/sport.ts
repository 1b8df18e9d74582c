import type { Mention } from '@parallax/domain'
import type { Line } from './article-text.ts'
import { type Surroundings, wordAt } from './surroundings.ts'

/** Words of reports about matches and races; several of them make an article one. */
const WORDS = new Set(
  (
    'match matches season league cup goal goals goalkeeper striker midfielder defender coach innings inning wicket wickets ' +
    'quarterback touchdown touchdowns pitcher homer homers tournament championship championships semifinal semifinals ' +
    'semi-final quarter-final quarterfinal seed seeded unseeded halftime half-time scored scorer scorers standings batsman ' +
    'bowled overs lap laps podium medal medals tennis golf cricket rugby soccer football baseball basketball hockey ' +
    'playoff playoffs nil referee penalty offside fixture fixtures qualifier qualifying birdie birdies bogey putt tee ' +
    'relegation kickoff kick-off stadium teammate teammates club clubs captain rebounds points round rounds draw runner-up ' +
    'grand-prix marathon sprint relay heptathlon decathlon gymnast skier slalom downhill peloton stage'
  ).split(' '),
)
const FEWEST_WORDS = 4
const LEAST_SHARE = 0.02
/** Words that make a report one of sport where its first line holds them, however short it is. */
const SPORTS = new Set(
  'soccer cricket baseball rugby tennis golf basketball hockey football athletics cycling swimming boxing skiing badminton squash motorcycling snooker'.split(
    ' ',
  ),
)

/** Is the article a report about sport? By the share of its words that are of such reports, and their variety. */
export function isAboutSport(lines: readonly Line[]): boolean {
  if (lines[0]?.lower.some((word) => SPORTS.has(word))) return true
  const found = new Set<string>()
  let words = 0
  let hits = 0
  for (const { lower } of lines)
    for (const word of lower) {
      if (!/^\p{L}/u.test(word)) continue
      words++
      if (!WORDS.has(word)) continue
      hits++
      found.add(word)
    }
  return found.size >= FEWEST_WORDS && hits >= words * LEAST_SHARE
}

const WHERE = new Set('in at from near to around outside across throughout inside via leaving'.split(' '))
const LOSING = /^(?:lost|lose|loses|losing|loss|lead|second|runner-up|defeat|down)$/
const INITIALS = /^(?:[A-Z]\.?){2,4}$/

/**
 * Does the place's name say where, or is it its team's? A report about sport calls teams by their towns and countries, so
 * that there only a preposition of place, brackets behind a name, a dateline, or somebody who comes from there tells the
 * place itself. Initials ("U.S.") are seldom a team.
 */
export function saysWhere(at: Surroundings, mentions: readonly Mention[]): boolean {
  const { line, first, last } = at
  const before = wordAt(at, -1)
  if (INITIALS.test(line.tokens[first]?.text ?? '') && first === last) return true
  if (before === 'at' && isTable(line)) return false
  if (before === 'to' && LOSING.test(wordAt(at, -2))) return false
  if (WHERE.has(before) || (before === 'the' && WHERE.has(wordAt(at, -2)))) return true
  if (before === '(' && wordAt(at, 1) === ')') return true
  // "Jesper Example of Sweden" comes from there.
  if (before === 'of' && (line.mentionAt[first - 2] ?? -1) >= 0) return true
  const behind = mentions[line.mentionAt[last + 2] ?? -1]
  if (wordAt(at, 1) === "'s" && behind?.type === 'PERSON') return true
  return isDateline(at)
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
/** Headline, byline and the like may stand before it. */
const LAST_DATELINE = 4

/** "RIGA, May 3", "HELSINKI –", and the country in "NICE, France –". */
function isDateline(at: Surroundings): boolean {
  const { line, first, sentence } = at
  if (sentence > LAST_DATELINE) return false
  const begins =
    first === 0 ||
    (wordAt(at, -1) === ',' && line.mentionAt[0] !== -1 && line.mentionAt[0] === line.mentionAt[first - 2])
  if (!begins) return false
  if (first === 0 && wordAt(at, 1) === ',' && (line.mentionAt[at.last + 2] ?? -1) >= 0) return true
  if (wordAt(at, 1) === ',' && MONTH.test(wordAt(at, 2))) return true
  const credit = wordAt(at, 1) === '(' && wordAt(at, 3) === ')'
  return credit || /^(?:[-–—]|(?:19|20)\d\d\b)/.test(wordAt(at, 1))
}

/** "CHICAGO AT LOS ANGELES": a line without a small letter is a fixture or a table. */
const isTable = ({ tokens }: Line) => !tokens.some((t) => /^\p{Ll}/u.test(t.text))
