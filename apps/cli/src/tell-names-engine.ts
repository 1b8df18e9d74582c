import type { NameEngine } from '@parallax/domain'
import { engine } from '@parallax/reading'

/** Says so where the better engine for names was wanted and this machine cannot run it: its numbers would differ. */
export async function tellNamesEngine(wanted: NameEngine | undefined): Promise<void> {
  if (wanted === 'fast' || (await engine(wanted)).names === 'exact') return
  console.error('The engine `exact` for names does not load on this machine; `fast` serves in its place.')
}
