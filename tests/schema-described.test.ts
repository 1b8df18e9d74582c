import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const schema = readFileSync(
  path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../prisma/schema.prisma'),
  'utf8',
)

/** Models, enums and fields that no `///` line stands above. */
function undescribed(source: string): string[] {
  const found: string[] = []
  let kind = ''
  let model = ''
  let above = ''
  for (const line of source.split('\n')) {
    const opening = /^(model|enum) (\w+)/.exec(line)
    if (opening) [, kind = '', model = ''] = opening
    const field = kind === 'model' && model ? /^ {2}(\w+)\s+\w/.exec(line)?.[1] : undefined
    if ((opening || field) && !above.trim().startsWith('///')) found.push(field ? `${model}.${field}` : model)
    if (line.startsWith('}')) model = ''
    above = line
  }
  return found
}

test('every model, enum and field of the database is described', () => {
  expect(undescribed(schema)).toEqual([])
})

test('a field without a word is found', () => {
  expect(
    undescribed('/// A thing.\nmodel Thing {\n  /// Its id.\n  id String @id\n  name String\n}\n'),
  ).toEqual(['Thing.name'])
})
