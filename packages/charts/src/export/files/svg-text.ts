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
export const withoutAbout = (svg: string): string => without(without(svg, 'title'), 'desc')

function without(svg: string, element: string): string {
  const begin = svg.indexOf(`<${element} `)
  const end = svg.indexOf(`</${element}>`, begin)
  return begin < 0 || end < 0 ? svg : svg.slice(0, begin) + svg.slice(end + element.length + 3)
}

/** Every text that the picture shows, one after another. */
export const textsOf = (svg: string): string =>
  withoutAbout(svg)
    .split('<')
    .map((part) => unescaped(part.slice(part.indexOf('>') + 1)))
    .filter((text) => text !== '')
    .join('\n')
