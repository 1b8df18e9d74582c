// Articles of nobody's making, as many as one likes: words of made-up syllables, as frequent as words are (Zipf), in
// sentences and paragraphs; families of copies and excerpts; lines that an outlet puts under whatever it prints. Seeded.

const OUTLETS = 40
const WORDS = 30_000
const SYLLABLES =
  'ba de fi go lu ma ne pi ro su ta ve wi xo zu kal ber nor sel tim van dor gas mel pun rit'.split(' ')
const DAY = 86_400_000
const START = Date.UTC(2020, 0, 1)
const ARTICLES_A_DAY = 400
/** Of 100 articles so many are edited copies of a recent one, and so many take a few paragraphs over. */
const COPIES = 12
const EXCERPTS = 8
const RECENT = 500

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export function* syntheticNews(count, seed = 1) {
  const random = randomFrom(seed)
  const below = (n) => Math.floor(random() * n)
  const word = () => Array.from({ length: 1 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('')
  const vocabulary = Array.from({ length: WORDS }, word)
  // The rank of a word drawn so is as Zipf's law has it: its logarithm is evenly spread.
  const draw = () => vocabulary[Math.floor(WORDS ** random()) - 1]
  const sentence = () => {
    const words = Array.from({ length: 12 + below(16) }, draw).join(' ')
    return `${words[0].toUpperCase()}${words.slice(1)}.`
  }
  const paragraph = () => Array.from({ length: 1 + below(3) }, sentence).join(' ')
  const houseLines = Array.from({ length: OUTLETS }, () => `${sentence()} ${sentence()}`)
  const recent = []
  const edited = (body) => {
    const words = body.split(' ')
    for (let i = 0; i < words.length / 60; i++) words[below(words.length)] = draw()
    return words.join(' ')
  }

  for (let i = 0; i < count; i++) {
    const kind = recent.length > 0 ? below(100) : 100
    const source = recent[below(recent.length)]
    const own = () => Array.from({ length: 4 + below(4) }, paragraph)
    const paragraphs = kind < COPIES ? edited(source).split('\n') : own()
    if (kind >= COPIES && kind < COPIES + EXCERPTS) paragraphs.push(...source.split('\n').slice(1, 4))
    const body = paragraphs.join('\n')
    if (recent.length < RECENT) recent.push(body)
    else recent[below(RECENT)] = body
    yield {
      id: `n${String(i).padStart(7, '0')}`,
      title: sentence(),
      body: `${body}\n${houseLines[below(OUTLETS)]}`,
      publishedAt: new Date(START + (i / ARTICLES_A_DAY) * DAY).toISOString(),
      url: null,
    }
  }
}
