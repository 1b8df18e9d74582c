import { Lexer, type ParseOptions, parse, Source, TokenKind } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { DOCUMENT_LIMITS, documentTooBig, tooBig } from '../limits/document-limits.ts'

/** Refuses a document that is too long, too deep or too wide with one error, before it is validated or executed. */
export function documentLimits(): Plugin {
  return {
    onParams({ params }) {
      const length = typeof params.query === 'string' ? params.query.length : 0
      if (length > DOCUMENT_LIMITS.characters) throw tooBig('characters', length)
    },
    onParse({ setParseFn }) {
      setParseFn(parseWithin)
    },
    onValidate({ params, setResult }) {
      const error = documentTooBig(params.documentAST)
      if (error) setResult([error])
    },
  }
}

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

/**
 * Counts tokens and nesting without a parser: parser and validation call themselves for every bracket, and a query of
 * brackets alone would exhaust the stack.
 */
function checkTokens(source: string | Source): void {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source)
  let tokens = 0
  let nesting = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    tokens += 1
    if (tokens > DOCUMENT_LIMITS.tokens) throw tooBig('tokens')
    if (OPENING.has(token.kind)) nesting += 1
    else if (CLOSING.has(token.kind)) nesting -= 1
    if (nesting > DOCUMENT_LIMITS.nesting) throw tooBig('nesting')
  }
}

function parseWithin(source: string | Source, options?: ParseOptions) {
  checkTokens(source)
  return parse(source, options)
}
