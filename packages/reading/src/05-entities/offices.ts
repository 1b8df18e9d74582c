/** Offices as news writes them; the words of lower case, and the office they mean. */
const OFFICES = new Map<string, string>([
  ['president', 'president'],
  ['vice president', 'vice president'],
  ['vice-president', 'vice president'],
  ['prime minister', 'prime minister'],
  ['deputy prime minister', 'deputy prime minister'],
  ['premier', 'prime minister'],
  ['chancellor', 'chancellor'],
  ['king', 'king'],
  ['queen', 'queen'],
  ['monarch', 'monarch'],
  ['emperor', 'emperor'],
  ['pope', 'pope'],
  ['pontiff', 'pope'],
  ['crown prince', 'crown prince'],
  ['supreme leader', 'supreme leader'],
  ['foreign minister', 'foreign minister'],
  ['foreign secretary', 'foreign minister'],
  ['finance minister', 'finance minister'],
  ['defence minister', 'defence minister'],
  ['defense minister', 'defence minister'],
  ['health minister', 'health minister'],
  ['health secretary', 'health minister'],
  ['interior minister', 'interior minister'],
  ['home secretary', 'interior minister'],
  ['education minister', 'education minister'],
  ['justice minister', 'justice minister'],
  ['transport minister', 'transport minister'],
  ['trade minister', 'trade minister'],
  ['energy minister', 'energy minister'],
  ['agriculture minister', 'agriculture minister'],
  ['environment minister', 'environment minister'],
  ['secretary of state', 'secretary of state'],
  ['attorney general', 'attorney general'],
  ['secretary-general', 'secretary-general'],
  ['secretary general', 'secretary-general'],
  ['director-general', 'director-general'],
  ['director general', 'director-general'],
  ['governor', 'governor'],
  ['mayor', 'mayor'],
  ['senator', 'senator'],
  ['congressman', 'congressman'],
  ['congresswoman', 'congresswoman'],
  ['ambassador', 'ambassador'],
  ['spokesman', 'spokesman'],
  ['spokeswoman', 'spokeswoman'],
  ['chief executive', 'chief executive'],
  ['ceo', 'chief executive'],
  ['leader', 'leader'],
])

/** What people do besides: good for one person alone whom the article introduces so ("lawyer Ada Example … the lawyer"). */
const OCCUPATIONS = new Set(
  (
    'lawyer attorney prosecutor judge actor actress singer rapper musician composer author novelist poet writer playwright ' +
    'journalist reporter blogger editor photographer director filmmaker producer comedian artist painter sculptor ' +
    'architect designer model chef striker midfielder defender goalkeeper forward winger quarterback pitcher coach ' +
    'manager captain referee sprinter boxer wrestler swimmer skater cyclist golfer jockey athlete professor ' +
    'scientist researcher economist historian philosopher physicist chemist biologist virologist epidemiologist ' +
    'doctor surgeon physician nurse teacher pastor priest bishop archbishop cardinal imam rabbi entrepreneur ' +
    'businessman businesswoman billionaire banker investor financier activist campaigner dissident lawmaker legislator ' +
    'politician diplomat envoy admiral colonel commander sheriff astronaut pilot farmer fisherman engineer ' +
    'programmer hacker whistleblower oligarch tycoon magnate cleric'
  ).split(' '),
)

const LONGEST = 3
const FIRST_WORDS = new Set([...OFFICES.keys()].map((office) => office.split(' ', 1)[0]))
const HEADS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'emperor',
  'crown prince',
  'supreme leader',
])

/** The office whose words begin at `start`: how many words, and which; null where none does. */
export function officeAt(words: readonly string[], start: number): { words: number; office: string } | null {
  if (!FIRST_WORDS.has(words[start])) return null
  for (let n = LONGEST; n > 0; n--) {
    const office = OFFICES.get(words.slice(start, start + n).join(' '))
    if (office) return { words: n, office }
  }
  return null
}

/** The office or occupation whose words begin at `start`. */
export function callingAt(words: readonly string[], start: number): { words: number; office: string } | null {
  const word = words[start] ?? ''
  return officeAt(words, start) ?? (OCCUPATIONS.has(word) ? { words: 1, office: word } : null)
}

/** "premier" and "prime minister" are one office in both lists. */
export const normalOffice = (office: string) => OFFICES.get(office) ?? office

/** What a holder of an office may be called: a president is a leader too, a queen a monarch. */
export function namesOfOffice(held: string): string[] {
  const names = [held]
  if (HEADS.has(held)) names.push('leader')
  if (held === 'king' || held === 'queen') names.push('monarch')
  return names
}

/** May a holder of `held` be called `named`? */
export const mayBeCalled = (held: string, named: string) => namesOfOffice(held).includes(named)
