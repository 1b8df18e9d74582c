import {
  CREDITS,
  type StoryMembership as Membership,
  type StoryLink,
  type StoryOutline,
  type StorySketch,
} from '@parallax/domain'
import { compareAge } from './story-sketch.ts'
import { whyTied } from './why.ts'

/** Of reports of one moment an agency's own is the first, as copies find their original. */
const compareCredit = (a: StorySketch, b: StorySketch) =>
  CREDITS.indexOf(a.credit ?? 'none') - CREDITS.indexOf(b.credit ?? 'none')

/** How much of what a story says stands in a headline, for its length. */
function telling(headline: string, holders: ReadonlyMap<string, number>): number {
  const words = new Set(headline.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const sum = [...words].reduce((all, word) => all + (holders.get(word) ?? 0), 0)
  return (sum / Math.sqrt(words.size + 3)) * (/\?|^["“‘']|…$/.test(headline) ? LESSER : 1)
}
/** A question, somebody's words or half a headline make a worse name. */
const LESSER = 0.7

function nameOf(byAge: StorySketch[]): string | null {
  const holders = new Map<string, number>()
  for (const { terms } of byAge)
    for (const { text, rarity } of terms) {
      const word = text.toLowerCase()
      holders.set(word, (holders.get(word) ?? 0) + rarity / byAge.length)
    }
  let name: string | null = null
  let most = -1
  for (const { headline } of byAge) {
    const value = headline === null ? -1 : telling(headline, holders)
    if (value > most) [name, most] = [headline, value]
  }
  return name
}

/**
 * Name, first report and reasons of one story. `links` are those within it, `copies` say which article copies which. An article that
 * neither ties is there by decision. Pure; linear in the story's size.
 */
export function outlineOf(
  members: StorySketch[],
  links: StoryLink[],
  copies: ReadonlyMap<string, string>,
): StoryOutline {
  const byAge = members.toSorted(compareAge)
  const sketches = new Map(members.map((one) => [one.id, one]))
  const tied = new Map(links.map(({ from, to }) => [from, to]))
  const inside = (id: string | undefined) => (id !== undefined && sketches.has(id) ? id : undefined)
  const original = (id: string) => inside(copies.get(id))
  const led = new Map<string, number>()
  for (const { to } of links) led.set(to, (led.get(to) ?? 0) + 1)
  const midst = byAge
    .filter(({ id }) => inside(tied.get(id)) === undefined)
    .reduce<StorySketch | null>(
      (best, one) => (best && (led.get(best.id) ?? 0) >= (led.get(one.id) ?? 0) ? best : one),
      null,
    )
  const memberOf = (one: StorySketch): Membership => {
    const copied = original(one.id)
    const to = copied ?? inside(tied.get(one.id)) ?? midst?.id ?? null
    const other = to === null || to === one.id ? undefined : sketches.get(to)
    if (!other) return { id: one.id, to: null, by: null, why: null }
    const by = copied ? 'copy' : tied.get(one.id) === to ? 'likeness' : 'decision'
    return { id: one.id, to: other.id, by, why: whyTied(one, other) }
  }
  return { name: nameOf(byAge), firstReport: firstOf(byAge, original), members: byAge.map(memberOf) }
}

/** The earliest that is no copy. An original of a bare day was out before its first copy. */
function firstOf(byAge: StorySketch[], original: (id: string) => string | undefined): string | null {
  const moments = new Map(byAge.map(({ id, time }) => [id, time ?? Number.POSITIVE_INFINITY]))
  for (const { id, time } of byAge) {
    const of = original(id)
    if (of !== undefined && time !== null) moments.set(of, Math.min(time, moments.get(of) ?? time))
  }
  const momentOf = ({ id }: StorySketch) => moments.get(id) ?? Number.POSITIVE_INFINITY
  const own = byAge.filter((one) => original(one.id) === undefined && Number.isFinite(momentOf(one)))
  return own.toSorted((a, b) => momentOf(a) - momentOf(b) || compareCredit(a, b))[0]?.id ?? null
}
