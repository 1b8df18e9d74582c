import type { Telling } from '@parallax/domain'
import { read } from '../src/index.ts'

/** An invented article as it is compared. */
export async function telling(
  id: string,
  text: string,
  { title, ...known }: Partial<Pick<Telling, 'outlet' | 'publishedAt' | 'copyOf'>> & { title?: string } = {},
): Promise<Telling> {
  const annotations = await read({ id, text, ...(title ? { title } : {}), clean: true }, { names: 'fast' })
  return { id, text, annotations, outlet: null, publishedAt: null, copyOf: null, ...known }
}

export const MORNING = `A ferry with sixty passengers sank off Port Selm on Friday, and at least 12 people were killed, the coast guard said.
The ferry Ostara had left the island of Hallin at dawn and struck a rock near the lighthouse.
“We heard a noise like thunder, and then the water came in through the doors of the car deck,” said Ilse Varga, the mayor of Hallin.
Divers searched the wreck until dusk for those who are missing.
The harbour authority had warned of a broken beacon near the rock in April.`

export const EVENING = `Seventeen people were killed when the ferry Ostara sank off Port Selm on Friday, the coast guard said in the evening.
The ship had left the island of Hallin at dawn and struck a rock by the lighthouse.
“We heard a noise like thunder,” said Hallin’s mayor, Ilse Varga.
A prosecutor opened an inquiry against the owner, the Northern Line.`

export const OTHER = `Twelve people were killed when a ferry sank off Port Selm on Friday, the coast guard said.
Ilse Varga, the mayor of Hallin, said that a noise like thunder was heard before water came through the doors of the car deck.
The Northern Line has owned the Ostara since 2011.`
