/** Words that part phrases: function words, verbs of speech and words that every article has. */
const STOP = new Set(
  `a about above across after again against ago all almost alone along already also although always am amid among an and
  another any anyone anything are around as ask asked asking at away back be became because become been before began
  behind being below between both but by call called calling came can cannot come comes coming could did do does doing
  done down due during each either else end enough especially even ever every everyone everything far few find for found
  from further gave get gets getting give given gives giving go goes going gone got had has have having he help helped
  her here hers herself him himself his how however i if in including indeed instead into is it its itself just keep kept
  know known last late later least less let like likely long look looking made make makes making many may maybe me mean
  meanwhile might mine more most mostly much must my myself near nearly need needed needs neither never next no nobody
  none nor not nothing now of off often on once one only onto or other others our ours out over own part per perhaps put
  quite rather really said same saw say saying says see seem seemed seems seen several shall she should show showed shows
  since so some someone something soon still such take taken takes taking tell tells than that the their theirs them
  themselves then there these they thing things think this those though thought through throughout thus to today together
  told too took toward towards tried try trying two three turn turned under until up upon us use used using very via want
  wanted wants was way ways we well went were what when where whether which while who whole whom whose why will with
  within without would yes yesterday yet you your yours according added adding announced began begun believe believes
  expected including wrote written reported reportedly noted mr mrs ms miss sir dr sen rep gov don't doesn't didn't isn't
  wasn't aren't won't can't couldn't wouldn't it's he's she's they're we're i'm i've that's there's you're let's re ve ll
  first second third new old good great big little lot lots able able-bodied kind sort bit held holding hold set sets put
  left right ahead early earlier recently recent currently current previously former top major key main different
  important possible available certain clear full high higher low lower large larger small smaller best better worse
  worst nearby least different own former percent pct p.m a.m pm am et gmt edt est ist u.s`.split(/\s+/),
)

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$|^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|mornings?|evenings?|nights?|afternoons?|weekends?|time|times|moment)$/

/** Furniture that cleaning may leave within a body. */
const FURNITURE =
  /^(?:advertisement|subscribe|newsletter|sign|click|share|shares|email|comments?|photo|photos|image|images|video|videos|getty|credit|file|read|reading|copyright|reprint|permission|facebook|twitter|whatsapp|updated|published|story|editor|editors|reporting|editing|writing|reuters|afp|ap|ani)$/

/** Titles and kinds of people: alone they name nobody. */
const TITLE =
  /^(?:president|presidents|minister|ministers|chancellor|senator|governor|mayor|king|queen|prince|secretary|chairman|chief|spokesman|spokeswoman|spokesperson|official|officials|leader|leaders|people|man|men|woman|women|person|members?|group|groups|experts?|states?|country|countries|nations?|statement|place|number|numbers|total|part|case|level|point|fact|result|issue|issues|problem|problems|question|lot|others)$/

const fold = (word: string) => word.toLowerCase().replace(/’/g, "'").replace(/'s$/, '')

/** Function words, names of days and months, amounts, and short words that tell nothing. */
export function isStopWord(word: string): boolean {
  const lower = fold(word)
  return STOP.has(lower) || TIME.test(lower) || (lower.length < 3 && !/^\p{Lu}{2}$/u.test(word))
}

/** True for phrases that are no phrase: a number, one word that is furniture or ends in "-ly", no letter at all. */
export function isBare(words: string[]): boolean {
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  if (words.some((word) => FURNITURE.test(fold(word)))) return true
  if (words.length === 1 && TITLE.test(fold(first))) return true
  if (words.every((word) => !/\p{L}{2}/u.test(word))) return true
  return /^\d/.test(last) || /^\d/.test(first) || /ly$/.test(fold(last)) || /ly$/.test(fold(first))
}
