import { z } from 'zod'
import { csvRows } from './csv.ts'
import { Failure } from './failures.ts'
import { KnownEntity } from './known-entities.ts'
import type { EntityType } from './vocabulary.ts'

/** What became of a line of a file of entities: an entry, a reason why not, or null for a line that holds none. */
export type KnownEntityLine = { entity: KnownEntity } | { failure: string } | null

/**
 * One line of a Wikidata JSON dump (entities one a line inside "[" and "]", a comma behind each) or of JSON Lines with
 * the fields of {@link KnownEntity}; which of them it is shows by its fields.
 */
export function parseKnownEntityLine(line: string): KnownEntityLine {
  const text = line.trim().replace(/,$/, '')
  if (text === '' || text === '[' || text === ']') return null
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { failure: `this is no JSON (${(error as Error).message})` }
  }
  const isDump = typeof value === 'object' && value !== null && ('labels' in value || 'claims' in value)
  return isDump ? fromDump(value) : checked(value)
}

const COLUMNS = ['wikidata', 'type', 'name', 'aliases', 'demonyms', 'country'] as const
const OPTIONAL = COLUMNS.filter((column) => column !== 'type' && column !== 'name')

/**
 * A table of entities from CSV text, whose first row names its columns: type and name, and where known wikidata, aliases,
 * demonyms (several parted by "|") and country.
 * @throws Failure EMPTY, MALFORMED where the first row names no column `type` and `name`
 */
export function parseKnownEntityTable(csv: string): { row: number; line: KnownEntityLine }[] {
  const [header, ...rows] = csvRows(csv)
  if (!header) throw new Failure('EMPTY', 'The table has no rows.')
  const columns = header.cells.map(
    (cell) => COLUMNS.find((column) => column === cell.trim().toLowerCase()) ?? null,
  )
  if (!columns.includes('type') || !columns.includes('name'))
    throw new Failure(
      'MALFORMED',
      `The first row names the columns: type and name, and where known ${OPTIONAL.join(', ')}.`,
    )
  return rows.map(({ line: row, cells, broken }) => ({
    row,
    line: broken ? { failure: 'a quotation mark in this row never ends' } : checked(fieldsOf(cells, columns)),
  }))
}

function fieldsOf(cells: readonly string[], columns: readonly ((typeof COLUMNS)[number] | null)[]) {
  const cell = (name: (typeof COLUMNS)[number]) => cells[columns.indexOf(name)]?.trim() ?? ''
  const several = (name: 'aliases' | 'demonyms') =>
    cell(name)
      .split('|')
      .filter((one) => one.trim() !== '')
  return {
    type: cell('type').toUpperCase(),
    name: cell('name'),
    wikidata: cell('wikidata') || null,
    aliases: several('aliases'),
    demonyms: several('demonyms'),
    country: cell('country') || null,
  }
}

function checked(value: unknown): KnownEntityLine {
  const parsed = KnownEntity.safeParse(value)
  return parsed.success ? { entity: parsed.data } : { failure: reasonOf(parsed.error) }
}

/** "name is empty; wikidata is no Wikidata id such as Q42" */
const reasonOf = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) => `${path.join('.') || 'the line'} ${message.replace(/^Invalid input: /, '')}`)
    .join('; ')

/** Empty maps are written as empty lists in the dumps. */
const mapOf = <T extends z.ZodType>(value: T) =>
  z.union([
    z.record(z.string(), value),
    z
      .array(z.unknown())
      .length(0)
      .transform(() => ({}) as Record<string, z.infer<T>>),
  ])
const Text = z.object({ value: z.string() })
const Claim = z.object({
  rank: z.string().optional(),
  mainsnak: z.object({ datavalue: z.object({ value: z.unknown() }).optional() }),
})
const DumpEntity = z.object({
  id: z.string(),
  labels: mapOf(Text).default({}),
  aliases: mapOf(z.array(Text)).default({}),
  claims: mapOf(z.array(Claim)).default({}),
})
type DumpEntity = z.infer<typeof DumpEntity>

const ENGLISH = ['en', 'en-gb', 'en-us', 'en-ca', 'mul']
const MOST_ALIASES = 50

function fromDump(value: unknown): KnownEntityLine {
  const parsed = DumpEntity.safeParse(value)
  if (!parsed.success) return { failure: reasonOf(parsed.error) }
  const { id, labels, aliases, claims } = parsed.data
  // Properties and lexemes stand in the dumps beside the items.
  if (!id.startsWith('Q')) return null
  const name = ENGLISH.map((language) => labels[language]?.value).find((label) => label !== undefined)
  if (name === undefined) return { failure: `${id} has no English label` }
  const others = ENGLISH.flatMap((language) => aliases[language] ?? []).map((alias) => alias.value)
  return checked({
    type: typeOf(claims),
    name,
    wikidata: id,
    aliases: [...new Set(others)]
      .filter((alias) => alias !== name && alias.length <= 200)
      .slice(0, MOST_ALIASES),
    demonyms: textsOf(claims.P1549),
    country: itemOf(claims.P27) ?? itemOf(claims.P17),
  })
}

/** Statements that say of what sort an item is, as the documentation of Wikidata's properties describes them. */
const OF_ORGANIZATIONS = [
  'P159',
  'P452',
  'P1454',
  'P169',
  'P488',
  'P749',
  'P355',
  'P1128',
  'P112',
  'P414',
  'P1142',
]
const OF_EVENTS = ['P585', 'P1120', 'P710', 'P393']
const OF_PLACES = ['P625', 'P131', 'P1566', 'P36', 'P1082', 'P47']

function typeOf(claims: DumpEntity['claims']): EntityType {
  const has = (properties: readonly string[]) => properties.some((property) => property in claims)
  // "Instance of human"; the properties after it are said of persons alone.
  if (itemOf(claims.P31) === 'Q5' || has(['P569', 'P106', 'P735'])) return 'PERSON'
  if (has(OF_ORGANIZATIONS)) return 'ORGANIZATION'
  if (has(OF_EVENTS)) return 'EVENT'
  return has(OF_PLACES) ? 'PLACE' : 'OTHER'
}

type Claims = z.infer<typeof Claim>[] | undefined

/** The item that the preferred statement names, else the first that is not withdrawn. */
function itemOf(claims: Claims): string | null {
  const valid = (claims ?? []).filter(({ rank }) => rank !== 'deprecated')
  const best = valid.find(({ rank }) => rank === 'preferred') ?? valid[0]
  const { id } = (best?.mainsnak.datavalue?.value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : null
}

/** English texts of statements in one language ("demonym"). */
const textsOf = (claims: Claims): string[] =>
  (claims ?? []).flatMap(({ mainsnak }) => {
    const { text, language } = (mainsnak.datavalue?.value ?? {}) as { text?: unknown; language?: unknown }
    return typeof text === 'string' && language === 'en' ? [text] : []
  })
