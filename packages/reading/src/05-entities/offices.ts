/** Offices as news writes them; the words of lower case, and the office they mean. */
const OFFICES = new Map<string, string>([
  ['president', 'president'],
  ['vice president', 'vice president'],
  ['vice-president', 'vice president'],
  ['prime minister', 'prime minister'],
  ['premier', 'prime minister'],
  ['chancellor', 'chancellor'],
  ['king', 'king'],
  ['queen', 'queen'],
  ['monarch', 'monarch'],
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
  ['secretary of state', 'secretary of state'],
  ['secretary-general', 'secretary-general'],
  ['secretary general', 'secretary-general'],
  ['director-general', 'director-general'],
  ['director general', 'director-general'],
  ['governor', 'governor'],
  ['mayor', 'mayor'],
  ['senator', 'senator'],
  ['spokesman', 'spokesman'],
  ['spokeswoman', 'spokeswoman'],
  ['chief executive', 'chief executive'],
  ['leader', 'leader'],
])

const LONGEST = 3
const HEADS = new Set([
  'president',
  'prime minister',
  'chancellor',
  'king',
  'queen',
  'crown prince',
  'supreme leader',
])

/** The office whose words begin at `start`: how many words, and which; null where none does. */
export function officeAt(words: readonly string[], start: number): { words: number; office: string } | null {
  for (let n = LONGEST; n > 0; n--) {
    const office = OFFICES.get(words.slice(start, start + n).join(' '))
    if (office) return { words: n, office }
  }
  return null
}

/** "premier" and "prime minister" are one office in both lists. */
export const normalOffice = (office: string) => OFFICES.get(office) ?? office

/** May a holder of `held` be called `named`? A president is a leader too, a queen a monarch. */
export function mayBeCalled(held: string, named: string): boolean {
  if (held === named) return true
  if (named === 'leader') return HEADS.has(held)
  return named === 'monarch' && (held === 'king' || held === 'queen')
}
