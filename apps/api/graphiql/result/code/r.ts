import { type CodeRequest, queryText } from './request.ts'

/** A raw string (R 4.0) with as many dashes that nothing in the text can end it. */
function raw(text: string): string {
  let dashes = ''
  while (text.includes(`)${dashes}"`)) dashes += '-'
  return `r"${dashes}(${text})${dashes}"`
}

/**
 * For R with httr2. Variables stay JSON until they are sent: in a list of R a value alone and a list of one value are the
 * same, in GraphQL they are not.
 */
export function r({ endpoint, query, variables, operationName }: CodeRequest): string {
  const named = Object.keys(variables).length > 0
  const body = [
    'query = query',
    ...(named ? ['variables = jsonlite::fromJSON(variables, simplifyVector = FALSE)'] : []),
    ...(operationName ? [`operationName = ${raw(operationName)}`] : []),
  ]
  return [
    'library(httr2)',
    '',
    `query <- ${raw(queryText(query))}`,
    ...(named ? [`variables <- ${raw(JSON.stringify(variables, null, 2))}`] : []),
    '',
    `answer <- request(${raw(endpoint)}) |>`,
    '  req_body_json(list(',
    `${body.map((line) => `    ${line}`).join(',\n')}`,
    '  )) |>',
    '  req_perform() |>',
    '  resp_body_json()',
    'if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)',
    'str(answer$data, max.level = 4)',
    '',
  ].join('\n')
}
