import {
  type FlatRow,
  flatRow,
  isList,
  isObject,
  isRows,
  type Json,
  type JsonObject,
  type Value,
} from './flat-row.ts'

/** A list of an answer as a table. */
export interface AnswerTable {
  /** Where it stands in the answer: `topEntities.counts`. */
  path: string
  columns: string[]
  rows: Value[][]
  /** How many there are, shown or not, where the answer says so. */
  total: number | null
}

interface Found {
  rows: FlatRow[]
  /** Of each list at this path. */
  totals: (number | null)[]
}

/**
 * The lists of an answer, each as a table, in the order in which they stand there. Lists at the same place in several objects
 * are one table, in which each row says to which of these it belongs: the points of all timelines, each with its entity.
 * An answer without any list is one row.
 */
export function answerTables(data: JsonObject): AnswerTable[] {
  const found = new Map<string, Found>()
  searchObject(data, '', new Map(), found)
  if (found.size === 0) {
    const row = flatRow(data)
    return row.size > 0 ? [tableOf('', { rows: [row], totals: [null] })] : []
  }
  return [...found].map(([path, lists]) => tableOf(path, lists))
}

function searchObject(object: JsonObject, path: string, above: FlatRow, found: Map<string, Found>): void {
  for (const [key, value] of Object.entries(object)) {
    const at = path ? `${path}.${key}` : key
    if (isList(value)) searchList(value, at, above, totalOf(object), found)
    else if (isObject(value)) {
      const items = itemsOf(value)
      if (items) searchList(items, at, above, totalOf(value), found)
      else searchObject(value, at, above, found)
    }
  }
}

function searchList(
  items: readonly Json[],
  path: string,
  above: FlatRow,
  total: number | null,
  found: Map<string, Found>,
): void {
  // A list without anything in it is one of rows only if others at this place are.
  if (items.length > 0 && !isRows(items)) return
  const lists = found.get(path) ?? { rows: [], totals: [] }
  found.set(path, lists)
  lists.totals.push(total)
  for (const item of items) {
    if (!isObject(item)) continue
    const own = flatRow(item)
    lists.rows.push(new Map([...own, ...above]))
    const below = [...own].map(([column, cell]): [string, Value] => [`${path}.${column}`, cell])
    searchObject(item, path, new Map([...above, ...below]), found)
  }
}

/** What a connection lists: its nodes, or its edges with their nodes' columns among their own. */
function itemsOf(object: JsonObject): readonly Json[] | null {
  if (isList(object.nodes)) return object.nodes
  return isList(object.edges) ? object.edges.map(unwrapped) : null
}

function unwrapped(edge: Json): Json {
  if (!isObject(edge) || !isObject(edge.node)) return edge
  const { node, ...own } = edge
  const clashing = Object.keys(own).filter((key) => key in node)
  const unlike = Object.entries(node).map(([key, value]) => [
    clashing.includes(key) ? `node.${key}` : key,
    value,
  ])
  return { ...own, ...Object.fromEntries(unlike) }
}

function totalOf({ totalCount, total }: JsonObject): number | null {
  if (typeof totalCount === 'number') return totalCount
  return typeof total === 'number' ? total : null
}

function tableOf(path: string, { rows, totals }: Found): AnswerTable {
  const known = new Set(rows.flatMap((row) => [...row.keys()]))
  const filled = new Set(
    rows.flatMap((row) => [...row].flatMap(([name, cell]) => (cell === null ? [] : [name]))),
  )
  // `outlet: null` beside `outlet.name` of other rows is no column: their cells are empty.
  const isGone = (name: string) =>
    !filled.has(name) && [...known].some((other) => other.startsWith(`${name}.`))
  const columns = [...known].filter((name) => !isGone(name))
  return {
    path,
    columns,
    rows: rows.map((row) => columns.map((name) => row.get(name) ?? null)),
    total: totals.every((total) => total !== null) ? totals.reduce((sum, total) => sum + total, 0) : null,
  }
}
