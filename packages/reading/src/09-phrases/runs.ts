import type { Unit } from './units.ts'

/** Units `first` to `last` (inclusive) that no mark, function word or verb parts. */
export interface Run {
  first: number
  last: number
}

/** Owners that belong to their phrase: "workers' rights", "women's health". */
const OWNER =
  /^(?:women|men|children|workers|farmers|teachers|nurses|veterans|voters|people|human|consumers|tenants|girls|boys)$/i
const POSSESSIVE = /^['’]s?$/

/** Runs of nouns and adjectives; the owner of a thing ("the company's shares") is a run of its own. */
export function runsOf(units: readonly Unit[]): Run[] {
  const runs: Run[] = []
  let open: Run | null = null
  units.forEach((unit, i) => {
    const last = units[i - 1]
    if (open && last && POSSESSIVE.test(unit.text) && OWNER.test(last.text) && units[i + 1]?.nominal) {
      open.last = i
      return
    }
    const follows = unit.joined || (last !== undefined && open?.last === i - 1 && POSSESSIVE.test(last.text))
    if (unit.nominal && open && follows) open.last = i
    else if (unit.nominal) {
      open = { first: i, last: i }
      runs.push(open)
    } else open = null
  })
  return runs
}
