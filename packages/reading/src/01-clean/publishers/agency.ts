import { AGENCIES } from '@parallax/domain'

const BY_ALIAS = new Map(
  AGENCIES.flatMap((agency) => agency.aliases.map((alias) => [alias, agency] as const)),
)

/** A news agency; `domain` is null where only the form of its name says that it is one. */
export interface Agency {
  name: string
  domain: string | null
}

/** Names that say themselves that they are an agency's: "Meridian Newswire", "Kestrel News Agency". */
const BY_FORM =
  /^(?:\p{Lu}[\p{L}-]{0,40}\s){1,3}(?:News ?[Ww]ire|Wire|News Agency|Press Agency|News Service|Press Service|Wire Service)$/u

/** The names in one credit. */
export function partsOfCredit(credit: string): string[] {
  return credit
    .split(/\/|,|;|&|\band\b|\bwith\b/)
    .map((part) => part.trim())
    .filter(Boolean)
}

/** The agency that a credit names, from the list or by the form of its name. */
export function agencyOf(credit: string): Agency | null {
  const name = credit.replace(/^the\s+/i, '').trim()
  const known = BY_ALIAS.get(name) ?? BY_ALIAS.get(credit.trim()) ?? BY_ALIAS.get(titleCase(name))
  if (known) return known
  return BY_FORM.test(name) ? { name, domain: null } : null
}

/** "REUTERS" and "ASSOCIATED PRESS" are printings of "Reuters" and "Associated Press". */
function titleCase(name: string): string {
  return name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name
}
