/** Words that stand before a person's name, or are one's office. */
export const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor president vice deputy prime minister premier chancellor secretary senator sen ' +
    'representative rep congressman congresswoman governor gov mayor king queen prince princess emir sultan pope ' +
    'cardinal archbishop bishop reverend rev father imam ayatollah sheikh sheik rabbi general gen lieutenant lt ' +
    'colonel col major maj captain capt commander admiral sergeant sgt judge justice attorney ambassador envoy ' +
    'chairman chairwoman chairperson chief director spokesman spokeswoman spokesperson leader coach sir dame lord ' +
    'lady ceo former acting lawmaker analyst manager first foreign defense defence interior finance speaker majority minority whip commissioner ' +
    'princes representatives senators assemblyman assemblywoman councilman councilwoman detective officer sheriff ' +
    'superintendent pastor constable brigadier corporal'
  ).split(' '),
)

/** Words that end, or carry, the name of an organisation. */
export const ORGANIZATION_WORDS = new Set(
  (
    'inc corp co ltd plc llc ag sa nv group holdings bank university college institute ministry department party ' +
    'council committee commission union association agency court parliament senate congress house police army navy ' +
    'force forces club fc united city rovers athletic times post news journal tribune herald reuters airlines ' +
    'airways motors industries international foundation federation league school hospital company corporation ' +
    'organization organisation authority board bureau office fund trust centre center society church network ' +
    'guard brigade brigades front movement alliance coalition assembly service services administration command'
  ).split(' '),
)

/** Small words that stand inside names: "Bank of England", "Procter & Gamble". */
export const LINKS = new Set(['of', 'and', 'for', 'the', '&', 'de', '-'])

export const bare = (lower: string) => (lower.endsWith('.') ? lower.slice(0, -1) : lower)
