interface Relation {
  kind: string
  inverse: boolean
  office: string | null
  from: number | null
  to: number | null
}

const years = ({ from, to }: Pick<Relation, 'from' | 'to'>): string =>
  from === null ? '' : to === null ? `, from ${from}` : from === to ? `, ${from}` : `, ${from}–${to}`

/** What relates the entity of a page to another, said of that other. */
export function relationWords(relation: Relation): string {
  const { kind, inverse, office } = relation
  if (kind === 'CAPITAL') return inverse ? 'its capital' : 'of which it is the capital'
  if (kind === 'OFFICE') {
    const held = `${office ?? 'an office'}${years(relation)}`
    return inverse ? held : `${office ?? 'an office'} there${years(relation)}`
  }
  return inverse ? 'belongs to it' : 'to which it belongs'
}

const JOINS: Record<string, string> = {
  surname: 'these articles give the surname alone, and the company fits',
  acronym: 'the short form stands for it in other articles',
  'short-form': 'a short form of its name, and the company fits',
  namesake: 'told apart from others of the name by the company',
  wikidata: 'linked to the same thing',
  'not-told-apart': 'others bear the name, but nothing tells them apart',
}

/** What led a name to an entity by what articles have in common. */
export const joinWords = (rule: string): string => JOINS[rule] ?? rule.replaceAll('-', ' ')
