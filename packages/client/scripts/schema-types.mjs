/**
 * Turns the printed GraphQL schema into the types that typed documents are checked against.
 * gql.tada's own command needs an older TypeScript than ours, so its library functions are called here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'

const source =
  process.env.PARALLAX_SCHEMA ?? new URL('../../../packages/schema/schema.graphql', import.meta.url)
const target = new URL('../generated/graphql-env.d.ts', import.meta.url)

/** Filters are written in the words of the domain (`direct`) and translated on their way (`src/api-words.ts`). */
function inDomainWords(introspection) {
  const { types } = introspection.__schema
  const choices = types.filter(({ name }) => name === 'QuotationFilter' || name === 'ToneChoice')
  for (const { type } of choices.flatMap(({ inputFields }) => inputFields)) {
    const item = type.kind === 'LIST' ? type.ofType.ofType : type
    if (item.kind !== 'ENUM') continue
    const known = types.find(({ name }) => name === item.name)
    const name = `${item.name}Word`
    const enumValues = known.enumValues.map((value) => ({ ...value, name: value.name.toLowerCase() }))
    types.push({ ...known, name, enumValues })
    item.name = name
  }
  return introspection
}

const introspection = introspectionFromSchema(buildSchema(readFileSync(source, 'utf8')), {
  descriptions: false,
})
const types = outputIntrospectionFile(minifyIntrospection(inDomainWords(introspection)), {
  fileType: '.d.ts',
  shouldPreprocess: true,
})
mkdirSync(new URL('.', target), { recursive: true })
writeFileSync(target, types)
