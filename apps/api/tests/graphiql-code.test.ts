import { execFile, execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { curl } from '../graphiql/result/code/curl.ts'
import { javascript } from '../graphiql/result/code/javascript.ts'
import { LANGUAGES } from '../graphiql/result/code/languages.ts'
import { python } from '../graphiql/result/code/python.ts'
import { r } from '../graphiql/result/code/r.ts'
import { bodyOf, type CodeRequest } from '../graphiql/result/code/request.ts'
import type { JsonObject } from '../graphiql/result/flat-row.ts'

const run = promisify(execFile)
const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Answers with what it was asked. */
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    const type = request.headers['content-type']
    response.setHeader('content-type', 'application/json')
    response.end(`{"data": {"type": ${JSON.stringify(type)}, "body": ${Buffer.concat(parts).toString()}}}`)
  })
})
let endpoint = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
})
afterAll(() => {
  server.close()
})

const QUERY = 'query Named($filter: ArticleFilter) {\n  topEntities(filter: $filter) { total }\n}\n'
const asked = (over: Partial<CodeRequest> = {}): CodeRequest => ({
  endpoint,
  query: QUERY,
  variables: {},
  operationName: null,
  ...over,
})

const REQUESTS: readonly (readonly [string, Partial<CodeRequest>])[] = [
  ['a query alone', {}],
  [
    'variables of every kind',
    { variables: { a: 1, b: 1.5e-7, c: true, d: false, e: null, f: [], g: {}, h: [[1], ['x']] } },
  ],
  ['one of several operations', { query: 'query A { a } query B { b }', operationName: 'B' }],
  ['quotation marks', { variables: { a: '"', b: "'", c: '`', d: '"""', e: "'''", f: '\'"`' } }],
  ['backslashes', { variables: { a: '\\', b: '\\n', c: '\\"', d: '\\\\', e: 'C:\\users\\new' } }],
  [
    'what a shell or a template replaces',
    { variables: { a: '$HOME', b: '$(id)', c: `$${'{1 + 1}'}`, d: '`id`', e: '!!', f: '%s {} {0}' } },
  ],
  [
    'lines and other controls',
    { variables: { a: 'one\ntwo\r\nthree\tfour', b: '\u0000\u0007\u001b\u007f', c: '\u2028\u2029' } },
  ],
  ['letters of all kinds', { variables: { a: 'Zoë Łódź', b: 'عنوان', c: '東京', d: '👩‍🔬🌉', e: '\ud800' } }],
  ['the end of a here-document', { variables: { a: 'JSON', b: '\nJSON\n', c: 'EOF' } }],
  ['the end of a raw string', { variables: { a: ')"', b: ')-"', c: ')--"' }, query: '{ a(b: ")-\\"") }' }],
  ['odd keys', { variables: { __proto__x: 1, 'a b': 2, 'a"b': 3, "a'b": 4, constructor: 5 } }],
  [
    'a key that sets prototypes',
    { variables: JSON.parse('{"a": {"__proto__": {"b": 1}}, "c": ["__proto__"]}') as JsonObject },
  ],
  [
    'a query with all of it',
    {
      query: '# "quoted" `code` §{x} \\ \'"""\' $HOME\n{ a(b: """one\n"two" \\""" """) }"'.replace('§', '$'),
    },
  ],
  ['a query from Windows', { query: '{\r\n  a\r\n}\r' }],
]

const expected = (request: CodeRequest): unknown => JSON.parse(JSON.stringify(bodyOf(request)))
const bodyIn = (answer: unknown): unknown => {
  const { type, body } = answer as { type: string; body: unknown }
  expect(type).toBe('application/json')
  return body
}

/** Runs all scripts in one interpreter, for starting one takes longer than what it does. */
const PYTHON = `
import contextlib, io, json, sys
def run(code):
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        exec(code, {})
    return json.loads(said.getvalue())
print(json.dumps([run(code) for code in json.load(sys.stdin)]))
`

/** What a script of JavaScript prints; it is a module, so it may await. */
async function printed(code: string): Promise<string> {
  const lines: string[] = []
  const Module = Object.getPrototypeOf(async () => {}).constructor
  await new Module('console', code)({ log: (line: string) => lines.push(line) })
  return lines.join('\n')
}

describe.each(REQUESTS)('%s', (_, over) => {
  test('JavaScript sends it', async () => {
    const request = asked(over)
    expect(bodyIn(JSON.parse(await printed(javascript(request))))).toEqual(expected(request))
  })

  test.skipIf(!has('curl'))('curl sends it', async () => {
    const request = asked(over)
    const { stdout } = await run('sh', ['-c', curl(request)])
    expect(bodyIn(JSON.parse(stdout).data)).toEqual(expected(request))
  })

  test('R has it in raw strings that end where they should', () => {
    const request = asked(over)
    const [query, variables] = rawStrings(r(request))
    const { query: same, variables: values } = bodyOf(request)
    expect(query).toBe(same)
    if (values) expect(JSON.parse(variables ?? '')).toEqual(values)
  })
})

test.skipIf(!has('python3'))('Python sends all of them', async () => {
  const requests = REQUESTS.map(([, over]) => asked(over))
  const running = run('python3', ['-c', PYTHON])
  running.child.stdin?.end(JSON.stringify(requests.map(python)))
  const sent = JSON.parse((await running).stdout) as unknown[]
  expect(sent.map(bodyIn)).toEqual(requests.map(expected))
})

/** What R would read: from each `r"---(` to the next `)---"` with as many dashes. */
function rawStrings(code: string): string[] {
  const found: string[] = []
  for (let at = 0; ; ) {
    const open = /r"(-*)\(/g
    open.lastIndex = at
    const begun = open.exec(code)
    if (!begun) return found
    const end = `)${begun[1]}"`
    const stop = code.indexOf(end, open.lastIndex)
    found.push(code.slice(open.lastIndex, stop))
    at = stop + end.length
  }
}

test('R: variables stay JSON, for a list of one is not a value', () => {
  expect(
    r(asked({ endpoint: 'http://127.0.0.1:4000/graphql', variables: { types: ['PERSON'] } })),
  ).toBe(`library(httr2)

query <- r"(query Named($filter: ArticleFilter) {
  topEntities(filter: $filter) { total }
}
)"
variables <- r"({
  "types": [
    "PERSON"
  ]
})"

answer <- request(r"(http://127.0.0.1:4000/graphql)") |>
  req_body_json(list(
    query = query,
    variables = jsonlite::fromJSON(variables, simplifyVector = FALSE)
  )) |>
  req_perform() |>
  resp_body_json()
if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
str(answer$data, max.level = 4)
`)
})

test('no language sends a header but that of the content', () => {
  for (const { write } of LANGUAGES)
    expect(write(asked({ variables: { a: 1 } })).match(/authorization|cookie|x-[a-z]+/gi)).toBeNull()
})
