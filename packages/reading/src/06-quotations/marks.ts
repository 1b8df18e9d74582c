/** Marks that can end one another: a curly mark may be closed by a straight one, never by a guillemet. */
type Family = 'double' | 'guillemet' | 'chevron' | 'single'

/** A quotation mark; `side` is what glyph and neighbours make of it, `sure` false where it may be an apostrophe. */
export interface Mark {
  at: number
  length: number
  family: Family
  side: 'open' | 'close' | 'either'
  sure: boolean
}

/** Of three single marks at a word's end the last two are the double one. */
const MARK = /``|''(?!'(?![\p{L}\p{N}]))|‘‘|’’(?!’)|(?<![\p{L}\p{N}]),,(?=\p{L})|‚‚|["“”„‟＂«»‹›‘’‚'`]/gu

const FAMILY: Record<string, Family> = { '«': 'guillemet', '»': 'guillemet', '‹': 'chevron', '›': 'chevron' }
for (const glyph of ['‘', '’', '‚', "'", '`']) FAMILY[glyph] = 'single'

/** The side that a glyph has by itself; straight ones have none. */
const GLYPH: Record<string, 'open' | 'close'> = {
  ...{ '“': 'open', '”': 'close', '„': 'open', '‟': 'open', '``': 'open', '‘‘': 'open', '’’': 'close' },
  ...{ ',,': 'open', '‚‚': 'open', '‘': 'open', '’': 'close', '‚': 'open', '`': 'open' },
  ...{ '«': 'open', '»': 'close', '‹': 'open', '›': 'close' },
}

const BEFORE_OPENING = /[\s([{—–\-:/“„‘‚«‹"'`…|]/u
const BEFORE_WORD = /[^\s,;:!?)\]}”’»›]/u
const WORD = /[\p{L}\p{N}]/u

/** What the neighbours say: a mark that opens stands before a word and not behind one, a mark that closes the reverse. */
function sideByPlace(before: string, after: string): Mark['side'] {
  const opens = BEFORE_OPENING.test(before) && BEFORE_WORD.test(after)
  const closes = !/\s/.test(before) && !WORD.test(after)
  if (opens === closes) return 'either'
  return opens ? 'open' : 'close'
}

/** A glyph's own side, unless its place says the contrary: „…“ and ”…” close with what opens elsewhere. */
function sideOf(glyph: string, before: string, after: string): Mark['side'] {
  const own = GLYPH[glyph]
  const place = sideByPlace(before, after)
  return own === undefined || place !== 'either' ? place : own
}

/** Guillemets stand apart from their words in French („« Bonjour »“) and point inwards in German („»Guten Tag«“). */
function guillemetSide(glyph: string, inwards: boolean): 'open' | 'close' {
  return (GLYPH[glyph] === 'open') === inwards ? 'close' : 'open'
}

/** Words that begin with an apostrophe, and years without their century. */
const ELIDED =
  /^(?:tis|twas|twere|twill|em|till?|cause|cos|coz|bout|round|neath|nuff|cept|fraid|kay|ello|ere|im|er|n|s|re|ve|ll|d|m|\d\ds?)(?![\p{L}\p{N}])/iu

function doubleMark(text: string, at: number, glyph: string): Mark | null {
  const before = text[at - 1] ?? ' '
  const after = text[at + glyph.length] ?? ' '
  const side = sideOf(glyph, before, after)
  const straight = glyph === '"' || glyph === '＂' || glyph === "''"
  // "6'2\"", "12\"": a measure where nothing is open; whether something is, the pairing knows.
  const measure = straight && /\d/.test(before) && side === 'close'
  if (measure && /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return null
  return { at, length: glyph.length, family: 'double', side, sure: !measure }
}

const FINAL = /[.,?!…—–”"»]/
const IS_PLURAL = /s$/
const CLIPPED = /(?:in|an|ol|th|wi|o)$/i

/** Single marks; null for apostrophes within a word, before an elided one, and for feet and minutes. */
function singleMark(text: string, at: number, glyph: string): Mark | null {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (WORD.test(before) && WORD.test(after)) return null
  const side = sideOf(glyph, before, after)
  if (side === 'either' && /\s/.test(before) && /\s/.test(after)) return null
  const mark = { at, length: 1, family: 'single' as const, side }
  if (side !== 'close')
    return ELIDED.test(text.slice(at + 1, at + 9)) ? null : { ...mark, sure: glyph !== '’' }
  const word = text.slice(Math.max(0, at - 4), at)
  const goesOn = /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  const apostrophe =
    (goesOn && (IS_PLURAL.test(word) || CLIPPED.test(word))) || /\d'$/.test(`${before}${glyph}`)
  return { ...mark, sure: FINAL.test(before) || !apostrophe }
}

/** „»Guten Tag«“: the first guillemet of the paragraph opens with its point to the word. */
const pointsInwards = (text: string, first: RegExp, inwards: RegExp) =>
  inwards.test(first.exec(text)?.[0] ?? '')

/** Every quotation mark of a paragraph in order; apostrophes, feet and inches left out. */
export function marksOf(text: string): Mark[] {
  const inwards = {
    guillemet: pointsInwards(text, /(?:^|[\s(])?[«»]\S?/, /^[\s(]?»\S/),
    chevron: pointsInwards(text, /(?:^|[\s(])?[‹›]\S?/, /^[\s(]?›\S/),
  }
  const marks: Mark[] = []
  for (const { 0: glyph, index: at } of text.matchAll(MARK)) {
    const family = FAMILY[glyph] ?? 'double'
    const mark =
      family === 'guillemet' || family === 'chevron'
        ? { at, length: 1, family, side: guillemetSide(glyph, inwards[family]), sure: true }
        : family === 'single'
          ? singleMark(text, at, glyph)
          : doubleMark(text, at, glyph)
    if (mark) marks.push(mark)
  }
  return marks
}
