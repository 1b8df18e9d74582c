import { type AnswerTable, answerTables } from './answer-tables.ts'
import { isList, isObject, type Json, type JsonObject } from './flat-row.ts'

export interface Answer {
  tables: AnswerTable[]
  /** What went wrong, in the server's words; there may be tables all the same. */
  errors: string[]
}

/** The answer that GraphiQL shows; null where there is none yet, or it is none of GraphQL. */
export function readAnswer(response: string | null): Answer | null {
  const answer = parsed(response)
  if (!isObject(answer)) return null
  const errors = isList(answer.errors) ? answer.errors.map(messageOf) : []
  return { tables: isObject(answer.data) ? answerTables(answer.data) : [], errors }
}

/** What is written as variables; null where that is no JSON object. */
export function readVariables(text: string | null | undefined): JsonObject | null {
  if (!text?.trim()) return {}
  const variables = parsed(text)
  return isObject(variables) ? variables : null
}

function parsed(text: string | null): Json | undefined {
  try {
    return JSON.parse(text ?? '') as Json
  } catch {
    return undefined
  }
}

const messageOf = (error: Json): string =>
  isObject(error) && typeof error.message === 'string' ? error.message : JSON.stringify(error)
