const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/))

/** Elements that show nothing, or nothing that a reader would copy. */
export const SKIPPED =
  set(`title script style noscript template svg head iframe object embed canvas audio video select textarea math
  datalist map`)

/** Elements with a margin in a browser's default style: a blank line stands around them. */
export const APART =
  set(`p h1 h2 h3 h4 h5 h6 ul ol dl menu blockquote figure pre listing plaintext xmp table section article header
  footer nav aside form main fieldset hr`)

/** Elements that stand on lines of their own. */
export const BLOCKS = new Set([
  ...APART,
  ...set(`address body html center dd dt details summary dialog dir div figcaption hgroup legend li tr thead tbody tfoot caption
    search noframes frameset`),
])

/** Elements whose white space is shown as it stands. */
export const PREFORMATTED = set('pre listing plaintext xmp')

/** Elements without content. */
export const VOID =
  set(`area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source
  track wbr`)

/** What may stand in a head; anything else begins the body. */
export const HEAD_CONTENT = set(
  'meta link title script style base basefont bgsound noscript template noframes',
)

/** An end tag inside one of these ends nothing around it. */
export const TABLE_SCOPES = set('table td th caption template')
export const TABLE_PARTS = set('table thead tbody tfoot tr td th caption template')

const CLOSES_P = `h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form header hr
  main nav ol p pre section table ul`
const CLOSES_FIELDS = 'select input output button datalist textarea'
const FIELDS = set('input option optgroup select button datalist textarea')

/** Which innermost open elements an opening tag ends (HTML standard, "optional tags"). */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...set(CLOSES_P)].map((name) => [name, set('p')] as const),
  ...[...set(CLOSES_FIELDS)].map((name) => [name, FIELDS] as const),
  ['tr', set('tr th td')],
  ['th', set('th td')],
  ['td', set('thead th td')],
  ['tbody', set('thead tbody')],
  ['tfoot', set('thead tbody')],
  ['li', set('li')],
  ['dd', set('dd dt')],
  ['dt', set('dd dt')],
  ['option', set('option')],
  ['optgroup', set('optgroup option')],
  ['rt', set('rt rp')],
  ['rp', set('rt rp')],
])
