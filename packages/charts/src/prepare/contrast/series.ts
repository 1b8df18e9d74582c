import type { ArticlesOverTime, ComparedOutlet, FurnitureCount, OfSide, TimeUnit } from '@parallax/domain'

/** What one side has of a thing. Of its further numbers those that the thing's kind has. */
export interface ContrastedSide extends OfSide {
  mentions?: number
  occurrences?: number
  /** Articles, where the share is of sentences. */
  articles?: number
  /** Words quoted. */
  words?: number
  furniture?: FurnitureCount
}

/** An entity, a topic, a phrase, a word or a speaker, in the sides' order. */
export interface ContrastedThing {
  id: string
  name: string
  /** Of a topic: one of a person's own. */
  own?: boolean
  /** Of a topic: what is about it and about nothing narrower. */
  rest?: boolean
  sides: ContrastedSide[]
}

/** What leans to a side or to none; `different` of the `total` differ after all that was tested. */
export interface ContrastedPart {
  total: number
  different: number
  things: ContrastedThing[]
}

/** Two sides and what they have more of: left, right, and last what neither has clearly more of. */
export interface OutletContrast {
  sides: ComparedOutlet[]
  total: number
  tested: number
  parts: ContrastedPart[]
}

/** The articles of one side over time: its points and what has no date add up to them. */
export interface SideTimeline extends Omit<ArticlesOverTime, 'unit'> {
  side: ComparedOutlet
}

export interface OutletsOverTime {
  unit: TimeUnit
  sides: SideTimeline[]
}
