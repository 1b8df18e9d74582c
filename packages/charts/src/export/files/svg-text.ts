/** What XML 1.0 allows (§ 2.2): the rest would make a file that no reader opens. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these three are what XML allows of them
const NOT_XML = /[^\u0009\u000A\u000D\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export const onlyXml = (text: string): string => text.replace(NOT_XML, '\uFFFD')

const ENTITY: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
}

const unescaped = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#x27|#39);/g, (whole, name: string) => ENTITY[name] ?? whole)

/** The name and the description of a file are no part of the picture. */
export const withoutAbout = (svg: string): string =>
  svg.replace(/<title\b[^>]*>[^<]*<\/title>|<desc\b[^>]*>[^<]*<\/desc>/g, '')

/** Every text that the picture shows, one after another. */
export function textsOf(svg: string): string {
  const texts: string[] = []
  for (const [, text = ''] of withoutAbout(svg).matchAll(/>([^<]+)</g)) texts.push(unescaped(text))
  return texts.join('\n')
}
