import { oneLine } from './one-line.ts'

/**
 * What LaTeX reads as its own, or sets as another letter. Braces are commands and no `\{`: BibTeX counts these as braces, and
 * one too many ends its entry. A straight quotation mark stands alone, for under Babel's German it is a command.
 */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
  '"': '{"}',
}
/** Two hyphens, apostrophes or commas would be set as one sign: they are kept apart. */
const ASKED = /[\\{}$&#%_~^<>|`"]|-(?=-)|'(?=')|,(?=,)/g

/** Words of others in LaTeX, shown as they are; letters beyond ASCII stay as they are (UTF-8). */
export const latexText = (words: string): string =>
  oneLine(words).replace(ASKED, (sign) => SPECIAL[sign] ?? `${sign}{}`)
