import type { Json } from '../flat-row.ts'
import { type CodeRequest, queryText } from './request.ts'

/** A text over several lines, as it is. */
const template = (text: string): string => `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``

/** JSON is JavaScript but for one key, which would set an object's prototype. */
const literal = (value: Json): string =>
  JSON.stringify(value, null, 2).replace(/^( *)"__proto__":/gm, '$1["__proto__"]:')

/** For browsers, Node, Deno and Bun, as a module. */
export function javascript({ endpoint, query, variables, operationName }: CodeRequest): string {
  const named = Object.keys(variables).length > 0
  const body = ['query', ...(named ? ['variables'] : []), ...(operationName ? ['operationName'] : [])]
  return [
    `const query = ${template(queryText(query))}`,
    ...(named ? [`const variables = ${literal(variables)}`] : []),
    ...(operationName ? [`const operationName = ${JSON.stringify(operationName)}`] : []),
    '',
    `const response = await fetch(${JSON.stringify(endpoint)}, {`,
    "  method: 'POST',",
    "  headers: { 'content-type': 'application/json' },",
    `  body: JSON.stringify({ ${body.join(', ')} }),`,
    '})',
    'const { data, errors } = await response.json()',
    "if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'))",
    'console.log(JSON.stringify(data, null, 2))',
    '',
  ].join('\n')
}
