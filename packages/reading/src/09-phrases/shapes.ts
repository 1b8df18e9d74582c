import type { Unit } from './units.ts'

/** Nouns in "-ing"; any other is a verb behind a noun ("people congregating") or before one ("gathering data"). */
const ING_NOUN =
  /^(?:advertising|banking|bargaining|bombing|boxing|breeding|building|ceiling|cleansing|closing|counselling|counseling|cycling|distancing|drilling|drinking|driving|engineering|farming|filing|financing|fishing|flooding|fracking|funding|gaming|gathering|governing|grooming|hacking|hearing|hiring|hosting|housing|killing|landing|laundering|lending|licensing|lobbying|logging|manufacturing|marketing|meeting|mining|monitoring|nursing|offering|opening|operating|painting|parking|pipeline|planning|poaching|policing|polling|pricing|profiling|programming|publishing|racing|rating|recycling|refining|riding|rigging|ruling|sailing|screening|sentencing|sequencing|shelling|shipping|shopping|shooting|skiing|smuggling|spending|spraying|stabbing|staffing|steering|streaming|string|swimming|testing|tracing|tracking|trading|trafficking|training|vaping|voting|warming|wedding|whaling|wing)s?$/
/** Adjectives in "-ing". */
const ING_ADJECTIVE =
  /^(?:breaking|declining|developing|emerging|existing|falling|floating|flying|lasting|living|melting|moving|pending|rising|rotating|running|shrinking|sinking|sitting|sleeping|soaring|standing|striking|sweeping|swing|walking|winning|working)$/
/** Nouns that stand in front of a clause or a name of their own: "reason masks (help)", "the name Perseverance". */
const OPENS_CLAUSE =
  /^(?:reasons?|words?|names?|people|persons?|country|fact|thing|title|age|idea|proof|evidence|sign|signs|claims?|news|man|woman|men|girls?|boys?|others?)$/
/** Party and state of a member, "D-Ky": no word. */
const AFFILIATION = /^[DRI]-[A-Z]/
const NOUN = /^(?:NOUN|PROPN|X)$/
/** Endings of adjectives that judge; those that tell kinds ("national", "economic", "nuclear") end otherwise. */
const JUDGING = /(?:ous|ful|able|ible|ish|less|some|ed|ing|ive)$/

/** True where these words may be a phrase by their forms and parts of speech, names apart. */
export function isWellFormed(own: readonly Unit[]): boolean {
  const [head, tail] = [own[0], own.at(-1)]
  if (!head || !tail || head.folded === '' || tail.folded === '') return false
  if (own.some(({ text }) => AFFILIATION.test(text))) return false
  if (!NOUN.test(tail.tag) || /(?:ed|ly)$/.test(tail.text)) return false
  if (/^[a-z]{2,}ing$/.test(tail.text) && !ING_NOUN.test(tail.text) && own.at(-2)?.tag !== 'ADJ') return false
  if (own.length === 1) return true
  if (OPENS_CLAUSE.test(head.text)) return false
  return (
    !/^[A-Za-z]?[a-z]+ing$/.test(head.text) ||
    ING_NOUN.test(head.text.toLowerCase()) ||
    ING_ADJECTIVE.test(head.text.toLowerCase())
  )
}

/** True where the first of several words judges rather than tells a kind. */
export const judges = (own: readonly Unit[]): boolean =>
  own.length > 1 && own[0]?.tag === 'ADJ' && JUDGING.test(own[0].text)
