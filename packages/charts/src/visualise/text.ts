/**
 * Widths of text without a DOM, so that a page, a server and a file lay out alike. Classes of Inter's advance widths in em;
 * a little generous, since a label that is cut is worse than a wide margin.
 */
const NARROW = new Set([..."iljtfrI.,:;'|!()[]·’“”-"])
const WIDE = new Set([...'mwMWQOGD%@—'])

function advance(char: string): number {
  if (char === ' ') return 0.28
  if (NARROW.has(char)) return 0.34
  if (WIDE.has(char)) return 0.86
  const code = char.codePointAt(0) ?? 0
  if (code >= 0x2e80) return 1.02
  return char !== char.toLowerCase() ? 0.68 : 0.58
}

export function textWidth(text: string, size: number, weight = 400): number {
  let em = 0
  for (const char of text) em += advance(char)
  return em * size * (weight >= 600 ? 1.05 : 1)
}

/** The text cut to a width, with an ellipsis where something is missing. */
export function fit(text: string, width: number, size: number, weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text
  const chars = [...text]
  while (chars.length > 1 && textWidth(`${chars.join('')}…`, size, weight) > width) chars.pop()
  return `${chars.join('').trimEnd()}…`
}

/** Words broken over at most `most` lines; the last is cut where it must be. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word
    if (line && textWidth(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  if (lines.length <= most) return lines.map((each) => fit(each, width, size))
  return [...lines.slice(0, most - 1), fit(lines.slice(most - 1).join(' '), width, size)].map((each) =>
    fit(each, width, size),
  )
}
