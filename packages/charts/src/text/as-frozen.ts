import { day } from '../prepare/index.ts'
import type { FrozenAt, Travelling } from './about.ts'

/** The chart as a frozen one: its source line says so wherever it goes. */
export function asFrozen({ drawn, address, asOf }: Travelling, frozen: FrozenAt): Travelling {
  const source = { ...drawn.source, text: `${drawn.source.text} ${frozenWords(asOf, frozen)}` }
  return { drawn: { ...drawn, source }, address, asOf, frozen }
}

/** "Frozen on 4 May 2020; numbers of 3 May 2020, read by 0.6.0+1a2b3c4d5e6f. Live: https://…" */
const frozenWords = (asOf: string, { at, live, engine }: FrozenAt): string =>
  `· Frozen on ${day(at)}; numbers of ${day(asOf)}${engine.length > 0 ? `, read by ${engine.join(', ')}` : ''}. Live: ${live}`
