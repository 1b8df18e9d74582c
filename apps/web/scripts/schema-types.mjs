/**
 * Turns the printed GraphQL schema into the types that typed documents are checked against.
 * gql.tada's own command needs an older TypeScript than ours, so its library functions are called here.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal'
import { buildSchema, introspectionFromSchema } from 'graphql'

const source =
  process.env.PARALLAX_SCHEMA ?? new URL('../../../packages/schema/schema.graphql', import.meta.url)
const target = new URL('../lib/graphql-env.d.ts', import.meta.url)

const introspection = introspectionFromSchema(buildSchema(readFileSync(source, 'utf8')), {
  descriptions: false,
})
const types = outputIntrospectionFile(minifyIntrospection(introspection), {
  fileType: '.d.ts',
  shouldPreprocess: true,
})
writeFileSync(target, types)
