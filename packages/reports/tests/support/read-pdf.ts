import { inflateSync } from 'node:zlib'

export interface ReadPdf {
  pages: number
  /** What a reader can mark and copy, in the order of the file. */
  text: string
  /** Addresses that links lead to. */
  links: string[]
  /** Everything outside compressed streams. */
  structure: string
}

/** The text of a PDF that pdfkit made, through the tables by which a reader copies it. For tests. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, string>()
  for (const part of raw.split('\nendobj')) {
    const begin = /\b(\d{1,9}) 0 obj\n/.exec(part)
    if (begin) objects.set(begin[1] ?? '', part.slice(begin.index + begin[0].length))
  }
  const structure = [...objects.values()].filter((body) => !body.includes('stream\n')).join('\n')
  const fonts = fontsOf(structure, objects)
  const text = [...objects.values()]
    .filter(
      (body) => body.includes('stream\n') && (!body.includes('/Subtype') || body.includes('/Subtype /Form')),
    )
    .map((body) => textOf(streamOf(body), fonts))
    .join('\n')
  return {
    pages: structure.match(/\/Type \/Page\n/g)?.length ?? 0,
    text,
    links: [...structure.matchAll(/\/URI \(([^()]*)\)/g)].map(([, uri = '']) => uri),
    structure,
  }
}

function streamOf(body: string): string {
  const data = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'))
  if (!body.includes('/FlateDecode')) return data
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
  } catch {
    return ''
  }
}

type Letters = Map<string, string>

/** Of each font by its name on a page, which code is which letter. */
function fontsOf(structure: string, objects: ReadonlyMap<string, string>): Map<string, Letters> {
  const fonts = new Map<string, Letters>()
  for (const [, name = '', id = ''] of structure.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const [, table] = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id) ?? '') ?? []
    if (table) fonts.set(name, lettersOf(streamOf(objects.get(table) ?? '')))
  }
  return fonts
}

function lettersOf(cmap: string): Letters {
  const letters: Letters = new Map()
  for (const [, from = '', list = ''] of cmap.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[([^[\]]*)\]/gi))
    [...list.matchAll(/<([\da-f ]*)>/gi)].forEach(([, hex = ''], i) => {
      const code = (Number.parseInt(from, 16) + i).toString(16).padStart(4, '0')
      letters.set(code, Buffer.from(hex.replace(/ /g, ''), 'hex').swap16().toString('utf16le'))
    })
  return letters
}

function textOf(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  const said: string[] = []
  for (const [, font, several, one] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|\[([^[\]]*)\] TJ|(<[\da-f]{4,}>) Tj/gi,
  )) {
    if (font) letters = fonts.get(font) ?? new Map()
    else
      said.push(
        [...(several ?? one ?? '').matchAll(/<([\da-f]+)>/gi)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((code) => letters.get(code.toLowerCase()) ?? '\ufffd')
          .join(''),
      )
  }
  return said.join(' ')
}
