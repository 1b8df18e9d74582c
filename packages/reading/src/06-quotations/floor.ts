import type { Attribution } from './attributions.ts'

/** A paragraph that begins with a quotation. */
interface Turn {
  said: Attribution
  asks: boolean
  /** Given to its speaker by the order of turns alone. */
  byOrder: boolean
}

/** What has been said so far, over paragraphs. */
export interface Floor {
  last: Attribution | null
  /** The last paragraph ended inside a quotation. */
  open: boolean
  /** The turns of the paragraphs right before, the latest last. */
  turns: Turn[]
}

export const emptyFloor = (): Floor => ({ last: null, open: false, turns: [] })

/** Who answers: after a question, and on from there turn by turn, the other one of the two who spoke last. */
export function answering(
  floor: Floor,
  isSame: (a: Attribution, b: Attribution) => boolean,
): Attribution | null {
  const last = floor.turns.at(-1)
  if (!last || !(last.asks || last.byOrder)) return null
  return floor.turns.findLast(({ said }) => !isSame(said, last.said))?.said ?? null
}

/** The floor after a paragraph in which `found` was said. */
export function passOn(
  floor: Floor,
  found: Attribution[],
  opensAt: number,
  text: string,
  open: boolean,
): Floor {
  const spoken = found.filter((one) => one.speaker !== null).sort((a, b) => a.content.start - b.content.start)
  const first = spoken.find(({ content }) => content.start <= opensAt)
  const last = spoken.at(-1) ?? null
  const turn = first && last && { said: first, asks: asks(text, last), byOrder: first.rule === 'turn' }
  return { last: last ?? floor.last, open, turns: turn ? [...floor.turns.slice(-3), turn] : [] }
}

const asks = (text: string, { content }: Attribution) =>
  /\?["”’'»]*\s*$/.test(text.slice(content.end - 4, content.end))
