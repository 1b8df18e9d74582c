import { globalId, keyOf, type NodeType } from '@parallax/client'
import { CHART_FORMS, type ChartForm, type FormKind, formsOf, type QuotationFilter } from '@parallax/domain'
import { createParser } from 'nuqs/server'
import { parseChoice, printChoice } from './quotation-address.ts'

/** How single values stand in an address. What does not parse is null; the page then says which one it left out. */

const MAX_IDS = 50
const split = (value: string) => [
  ...new Set(
    value
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]

function parseKeys(value: string): string[] | null {
  const keys = split(value)
  return keys.length > 0 && keys.length <= MAX_IDS && !keys.some((key) => /\s/.test(key)) ? keys : null
}

/** A set of things of one type: bare keys in the address, global ids in the program. */
export const idSet = (type: NodeType) =>
  createParser<string[]>({
    parse: (value) => parseKeys(value)?.map((key) => globalId(type, key)) ?? null,
    serialize: (ids) => ids.map(keyOf).sort().join(','),
    eq: (a, b) => a.length === b.length && [...a].sort().join() === [...b].sort().join(),
  })

/** Ids of wordings, `person.ama-okoro=Ama Okoro`: the words may hold blanks and commas, which part nothing here. */
export const wordingSet = createParser<string[]>({
  parse: (value) => {
    const ids = split(value).map(unescaped)
    return ids.length > 0 && ids.length <= MAX_IDS && ids.every((id) => id !== null && /^[^\s=]+=/.test(id))
      ? ids.map((id) => globalId('Entity', id ?? ''))
      : null
  },
  serialize: (ids) =>
    ids
      .map((id) => escaped(keyOf(id)))
      .sort()
      .join(','),
  eq: (a, b) => a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n'),
})

const escaped = (id: string) => id.replace(/[%,\s]/g, encodeURIComponent)

/** Null where a `%` begins no escaped character. */
export function unescaped(id: string): string | null {
  try {
    return decodeURIComponent(id)
  } catch {
    return null
  }
}

/** Keys of phrases: words with blanks between them; a comma is written out. */
export const keySet = createParser<string[]>({
  parse: (value) => {
    const keys = split(value).map(unescaped)
    const whole = keys.filter((key) => key !== null)
    return whole.length > 0 && whole.length === keys.length && keys.length <= MAX_IDS ? whole : null
  },
  serialize: (keys) =>
    keys
      .map((key) => key.replace(/[%,]/g, encodeURIComponent))
      .sort()
      .join(','),
  eq: (a, b) => [...a].sort().join('\n') === [...b].sort().join('\n'),
})

/** One thing of a type. */
export const oneId = (type: NodeType) =>
  createParser<string>({
    parse: (value) => {
      const [key, ...others] = parseKeys(value) ?? []
      return key !== undefined && others.length === 0 ? globalId(type, key) : null
    },
    serialize: keyOf,
  })

/** A list whose order was chosen, such as the columns of a comparison. */
export const idList = (type: NodeType, max: number) =>
  createParser<string[]>({
    parse: (value) => {
      const keys = parseKeys(value)
      return keys && keys.length <= max ? keys.map((key) => globalId(type, key)) : null
    },
    serialize: (ids) => ids.map(keyOf).join(','),
    eq: (a, b) => a.join() === b.join(),
  })

/** Choices of quotations, of each of which an article must hold one. */
export const choiceSet = createParser<QuotationFilter[]>({
  parse: (value) => {
    const choices = value.split('|').map(parseChoice)
    return choices.length <= 10 && choices.every((choice) => choice !== null) ? choices : null
  },
  serialize: (choices) => choices.map(printChoice).sort().join('|'),
  eq: (a, b) => a.map(printChoice).sort().join('|') === b.map(printChoice).sort().join('|'),
})

/** Some of a few words, in their own order. */
export const literals = <Word extends string>(known: readonly Word[]) =>
  createParser<Word[]>({
    parse: (value) => {
      const asked = split(value)
      const found = known.filter((word) => asked.includes(word))
      return found.length > 0 && found.length === asked.length ? found : null
    },
    serialize: (words) => known.filter((word) => words.includes(word)).join(','),
    eq: (a, b) => [...a].sort().join() === [...b].sort().join(),
  })

/** Of some kinds of chart, in which form they are drawn. */
export type ChosenForms = Partial<Record<FormKind, ChartForm>>

/** `top-entities.treemap,topics-over-time.multiples` */
export const chartForms = createParser<ChosenForms>({
  parse: (value) => {
    const pairs = split(value).map((part) => part.split('.'))
    const known = pairs.every(
      ([kind = '', form, ...more]) => more.length === 0 && formsOf(kind).some((one) => one === form),
    )
    return known && pairs.length > 0 ? (Object.fromEntries(pairs) as ChosenForms) : null
  },
  serialize: printForms,
  eq: (a, b) => printForms(a) === printForms(b),
})

function printForms(forms: ChosenForms): string {
  const kinds = Object.keys(CHART_FORMS) as FormKind[]
  return kinds
    .flatMap((kind) => (forms[kind] ? [`${kind}.${forms[kind]}`] : []))
    .sort()
    .join(',')
}

/** A whole number from 1 on. */
export const least = (max: number) =>
  createParser<number>({
    parse: (value) => (/^[1-9]\d{0,8}$/.test(value) && Number(value) <= max ? Number(value) : null),
    serialize: String,
  })

export const languages = createParser<string[]>({
  parse: (value) => {
    const tags = split(value)
    return tags.length > 0 && tags.every((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(tag)) ? tags : null
  },
  serialize: (tags) => [...tags].sort().join(','),
  eq: (a, b) => [...a].sort().join() === [...b].sort().join(),
})

export const day = createParser<string>({
  parse: (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
    const date = new Date(`${value}T00:00:00Z`)
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value ? null : value
  },
  serialize: (value) => value,
})

export const yesNo = createParser<boolean>({
  parse: (value) => (value === 'yes' ? true : value === 'no' ? false : null),
  serialize: (value) => (value ? 'yes' : 'no'),
})

export const words = (max: number) =>
  createParser<string>({
    // A control character is in no article and in no page.
    parse: (value) =>
      value.trim().length > 0 && value.length <= max && !/\p{Cc}/u.test(value) ? value.trim() : null,
    serialize: (value) => value,
  })

/** The cursor of a list, as the API writes it: base64url of a JSON array. A garbled one begins the list anew. */
export const cursor = createParser<string>({
  parse: (value) => {
    try {
      const bytes = Uint8Array.from(atob(value.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
      return Array.isArray(JSON.parse(new TextDecoder().decode(bytes))) ? value : null
    } catch {
      return null
    }
  },
  serialize: (value) => value,
})
