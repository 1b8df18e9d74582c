export type Value = string | number | boolean | null

export type Json = Value | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }
export type FlatRow = ReadonlyMap<string, Value>

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

const isScalar = (value: Json): value is Value => typeof value !== 'object' || value === null

/** A list that holds no objects stands in one cell. */
export const isRows = (list: readonly Json[]): boolean => list.some(isObject)

/**
 * An object as one row: nested objects as dotted columns, a list of plain values in one cell. Lists of objects are tables of
 * their own and stand in none.
 */
export function flatRow(object: JsonObject, prefix = ''): FlatRow {
  const row = new Map<string, Value>()
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key
    if (isScalar(value)) row.set(name, value)
    else if (isObject(value)) for (const [column, cell] of flatRow(value, `${name}.`)) row.set(column, cell)
    else if (!isRows(value) && value.length > 0) row.set(name, value.map((item) => wordOf(item)).join('; '))
  }
  return row
}

const wordOf = (item: Json): string => (isScalar(item) ? String(item ?? '') : JSON.stringify(item))
