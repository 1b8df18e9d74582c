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

/** The text cut to a width, with an ellipsis where something is missing. Linear in what is kept. */
export function fit(text: string, width: number, size: number, weight = 400): string {
  const room = width / (size * (weight >= 600 ? 1.05 : 1))
  const mark = advance('…')
  let em = 0
  let kept = ''
  // What is kept as long as an ellipsis may have to follow.
  let cut = ''
  for (const char of text) {
    em += advance(char)
    if (em > room) return `${(cut || kept || char).trimEnd()}…`
    kept += char
    if (em + mark <= room) cut = kept
  }
  return text
}

/** Words broken over at most `most` lines; the last is cut where it must be. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = []
  const space = advance(' ') * size
  let line = ''
  let length = 0
  for (const word of text.split(' ')) {
    const more = textWidth(word, size)
    if (line && length + space + more > width) {
      lines.push(line)
      line = word
      length = more
    } else {
      line = line ? `${line} ${word}` : word
      length += (length > 0 ? space : 0) + more
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines.map((each) => fit(each, width, size))
  return [...lines.slice(0, most - 1), lines.slice(most - 1).join(' ')].map((each) => fit(each, width, size))
}
