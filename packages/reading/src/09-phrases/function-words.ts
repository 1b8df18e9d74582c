/** Words that part phrases: function words, verbs of speech, adverbs, amounts and ordinals. */
const STOP: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost alone along already also although always am amid among an and
  another any anyone anything apart are around as aside ask asked asking at away back be became because become been before began
  behind being below beside besides between beyond both but by call called calling came can cannot come comes coming could
  despite did do does doing done down due during each either else end enough especially even ever every everybody everyone
  everything everywhere except far few fewer find for found from further gave get gets getting give given gives giving go goes
  going gone got had has have having he held help helped hence her here hers herself him himself his hold holding how however i
  if in including indeed instead into is it its itself just keep kept knew know known last late lately later least less let
  like likely long look looking made make makes making many may maybe me mean meanwhile might mine more moreover most mostly
  much must my myself near nearly need needed needs neither never nevertheless next no nobody none nor not nothing now of off
  often on once one ones only onto or other others otherwise our ours ourselves out over own part per perhaps put quite rather
  really said same saw say saying says see seem seemed seems seen set sets several shall she should show showed shown shows
  since so some somebody someone something sometimes soon still such take taken takes taking tell tells than thanks that the
  their theirs them themselves then there therefore these they thing things think this those though through throughout thus
  till to today together told tomorrow tonight too took top toward towards tried try trying turn turned under unless unlike
  until up upon us use used using very via want wanted wants was way ways we well went were what whatever when where whether
  which while who whole whom whose why will with within without would wrote yes yesterday yet you your yours yourself
  according added adding announced argued begin began begun believe believes claimed expected noted reported reportedly
  written mr mrs ms miss sir dr prof sen sens rep reps gov lt col gen st jr inc ltd corp plc llc vs etc eg ie
  don't doesn't didn't isn't wasn't aren't won't can't couldn't wouldn't it's he's she's they're we're i'm i've that's
  there's you're let's re ve ll n't 're 've 'll 'd 'm 's ain
  zero two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty
  ninety hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens half third
  quarter first second fourth fifth sixth percent pct percentage p.m a.m pm am et gmt edt est pdt ist cent cents
  metre metres meter meters kilometre kilometres kilometer kilometers km mile miles feet inches hectares acres tonne tonnes ton tons
  kilograms kg dollar dollars euro euros pound pounds crown crowns rupees yuan aged`.split(/\s+/),
)

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:mid)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?|century|centuries|mornings?|evenings?|nights?|afternoons?|weekends?|midnight|noon|time|times|moments?|summer|winter|spring|autumn|fall))$/

/** Adjectives that could stand before any noun: they part phrases too, so that "new face masks" is "face masks". */
const WEAK: ReadonlySet<string> = new Set(
  `able actual additional adequate ahead alleged amazing annual apparent appropriate available average aware awful bad
  beautiful best better big bigger biggest brief bright broad broader busy careful certain chief clear close closer common
  complete concerned considerable constant continued continuing controversial correct critical crucial current daily
  dangerous deadly dear deep different difficult direct dramatic early earlier easy effective entire essential exact
  exclusive extra extraordinary extreme fair familiar famous fast final fine firm former formidable fresh full fuller future
  general genuine giant good great greater greatest growing happy hard harder heavy high higher highest huge important
  impossible incoming increased increasing incredible individual infamous initial intense interested interesting joint key
  large larger largest latest lead leading left less lesser little live longtime low lower lowest lucky main major massive
  medium mere minor multiple necessary new newer newest nice normal notable numerous obvious odd official okay old older
  oldest ongoing only open opposite original outgoing outside overall particular past perfect permanent personal poor popular
  positive possible potential powerful present pretty previous primary prime-time prior private probable prominent promising
  proper proud quick quiet rapid rare ready real recent regular related relative relevant remaining remarkable repeated
  responsible rest rich right rough safe scary separate serious severe sharp short significant similar simple single slight
  slow small smaller smallest so-called soft sole specific special steady strange strict strong stronger strongest stunning
  subsequent substantial successful sudden sufficient sure surprising temporary terrible tiny tough tougher total traditional
  tremendous true typical ultimate unable unclear unexpected unique unlikely unprecedented unusual upcoming upper usual
  various vast viral visible vital warm weak weekly monthly yearly weird well-known wide wider widespread willing wonderful
  worse worst worth wrong young younger youngest north south east west nearby like-minded ever-growing
  everyday extremely fellow self sheer supposed purported would-be then-candidate longstanding long-time year-old year-long`.split(
    /\s+/,
  ),
)

const bareForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/(?:'s?|\.)$/, '')

/** Function words, names of days and months, spans of time, amounts, and short words that tell nothing. */
export function partsPhrases(word: string): boolean {
  const lower = bareForm(word)
  if (lower === '') return true
  return (
    STOP.has(lower) ||
    TIME.test(lower) ||
    WEAK.has(lower) ||
    (lower.length < 3 && !/^(?:op|ad|tv|ai|\p{Lu}{2})$/u.test(word))
  )
}
