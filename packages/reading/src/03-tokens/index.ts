import type { Token, WithSentences, WithTokens } from '../document.ts'
import { splitCompounds, standaloneNames } from './compounds.ts'
import { type Piece, scan } from './scan.ts'

/** Cuts every sentence into words, numbers and marks; nothing but white space is left between them. */
export function tokenize(document: WithSentences): WithTokens {
  const { text } = document
  const scanned = document.sentences.map(({ start, end }) => scan(text.slice(start, end)))
  const names = standaloneNames(scanned)
  const tokens = document.sentences.flatMap(({ start }, sentence) =>
    splitCompounds(scanned[sentence] ?? [], names).map((piece) => toToken(piece, start, sentence)),
  )
  return { ...document, tokens }
}

function toToken({ text, at }: Piece, start: number, sentence: number): Token {
  return { text, start: start + at, end: start + at + text.length, sentence }
}
