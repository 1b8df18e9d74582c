import { readFileSync } from 'node:fs'

const MARKS = new Set(['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'])
const LATIN = /^(?:##)?[\x21-\x7e£€–—‘’“”…©®™°]+$/

/** The pieces of a `tokenizer.json` that English text is made of: without other scripts it is a tenth smaller. */
export function latinPieces(tokenizerFile: string): string[] {
  const { model } = JSON.parse(readFileSync(tokenizerFile, 'utf8')) as {
    model: { vocab: { [piece: string]: number } }
  }
  return Object.entries(model.vocab)
    .sort(([, a], [, b]) => a - b)
    .map(([piece]) => piece)
    .filter((piece) => MARKS.has(piece) || (LATIN.test(piece) && !piece.startsWith('[unused')))
}
