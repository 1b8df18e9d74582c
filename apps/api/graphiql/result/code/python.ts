import { isList, isObject, type Json } from '../flat-row.ts'
import { type CodeRequest, queryText } from './request.ts'

/** A text over several lines: only what would end it, and what no source may hold, is written otherwise. */
const longString = (text: string): string =>
  `"""${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"""', '\\"\\"\\"')
    .replace(/"$/, '\\"')
    .replace(/[^\P{Cc}\n\t]/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)}"""`

const WORDS = new Map<Json, string>([
  [null, 'None'],
  [true, 'True'],
  [false, 'False'],
])

/** A string of JSON is one of Python, with every escape. */
function literal(value: Json, indent = ''): string {
  const deeper = `${indent}    `
  const block = (open: string, items: string[], close: string) =>
    items.length === 0
      ? open + close
      : `${open}\n${items.map((item) => `${deeper}${item},\n`).join('')}${indent}${close}`
  if (isList(value))
    return block(
      '[',
      value.map((item) => literal(item, deeper)),
      ']',
    )
  if (isObject(value)) {
    const pairs = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)}: ${literal(item, deeper)}`,
    )
    return block('{', pairs, '}')
  }
  return WORDS.get(value) ?? JSON.stringify(value)
}

/** For Python 3, with nothing that has to be installed. */
export function python({ endpoint, query, variables, operationName }: CodeRequest): string {
  const named = Object.keys(variables).length > 0
  const body = [
    '"query": query',
    ...(named ? ['"variables": variables'] : []),
    ...(operationName ? [`"operationName": ${JSON.stringify(operationName)}`] : []),
  ]
  return [
    'import json',
    'import urllib.request',
    '',
    `query = ${longString(queryText(query))}`,
    ...(named ? [`variables = ${literal(variables)}`] : []),
    '',
    'request = urllib.request.Request(',
    `    ${JSON.stringify(endpoint)},`,
    `    data=json.dumps({${body.join(', ')}}).encode(),`,
    '    headers={"content-type": "application/json"},',
    ')',
    'with urllib.request.urlopen(request) as response:',
    '    answer = json.load(response)',
    'if "errors" in answer:',
    '    raise SystemExit("\\n".join(error["message"] for error in answer["errors"]))',
    'print(json.dumps(answer["data"], indent=2, ensure_ascii=False))',
    '',
  ].join('\n')
}
