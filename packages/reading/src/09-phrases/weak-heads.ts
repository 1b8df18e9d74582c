import { phraseWords } from '@parallax/domain'

/** Listed words as phrases fold them: singular and plural alike. */
const folded = (list: string): ReadonlySet<string> => new Set(phraseWords(list))

/** Furniture that cleaning may leave within a body: a phrase with one of these words is none. */
const FURNITURE =
  /^(?:advertisements?|subscribe|subscribers?|newsletters?|signup|login|click|emails?|getty|shutterstock|screenshots?|screengrab|copyright|reprints?|tweets?|whatsapp|instagram|linkedin|pinterest|hashtag|editors?|columnist|correspondent|contributors?|reporting|reuters|afp|ap|ani|http|https|www|com|cookies?|podcasts?|promo|transcript|pic|vip)$/

/** Heads that name kinds of people, talk or amounts and say nothing of the article, whatever stands before them. */
const WEAK_HEAD = folded(
  `ability access act action advantage advice aim amount analysis answer appeal approach area aspect attempt attention
  back bar barrel basis bit board boy case chairman chairwoman chance change chapter characters charge choice
  circumstances claim colleague comment community concern condition conference confidence consequence contact context
  control conversation copy country couple course cover credit dad data daughter day deal debate decision degree
  detail development difference director discussion document effect effort element end environment era event evidence
  example executive experience expert eye face fact factor family father favor fear feature feeling field fight figure
  file focus folks follow-up form friend front game generation girl goal group guidance guy half hand head heart
  history home hospital host house idea image impact information initiative interview issue item job judge kid kind
  king knowledge lack lady lawmaker lawyer leader leadership letter level life line list lives location look loss lot
  majority man manager matter mayor measure media meeting member men message mind minister minority mom moment mother
  move movement mr name nation network news note number offer office official opinion opportunity option order
  organization pace page pair panel paper parent part participants parties patients people percent period person
  perspective phase photo picture piece place plan play plenty point police policy-makers portion position possibility
  post potential power practice presence president press pressure prince principle problem procedure process product
  professor program progress project proof proposal purpose queen question quote range rate reader reality reason
  record regard region remarks report reporter representative request research researcher resident respect response
  rest result review rise risk role room round rule run sake scale scene scientist seat secretary section segment
  senator sense sentence series service session set shape share show side sign site situation size skills society
  solution someone son song sort source spokesman spokespeople spokesperson spokeswoman spot staff staffer stage
  stance standard start state statement step stop story strategy street strength struggle student stuff style subject
  success support surface system table talk task team term test text theme theory thing thought threat time title tone
  topic town tradition trend trial trip truth try type understanding use user value version victim video view village
  visit voice volume vote wave website week while wife woman women word work worker world writer writing year youth
  zone`,
)

/** Heads that make no phrase in company either: "government officials", "press conference", "phone call". */
const EMPTY_HEAD = folded(
  `ability aide ally amount analyst attorney author bit briefing call chairman chairwoman chief colleague conference
  couple course critics degree dr effort executive expert fact fan folks former founder friend guy host interview kind
  lawmaker lawyer leader level lot majority manager mayor member message minister moment mr ms nature news number
  official owner pair part people percent person president professor progress reason release remarks reporter
  representative researcher resident sake scientist secretary senator side something sort source spokesman
  spokespeople spokesperson spokeswoman staff staffer statement story stuff supporter talk thing time type variety
  view viewers visit way while word year yesterday`,
)

/** Phrases of two words that every paper prints. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `prime minister|vice president|foreign minister|defense minister|press conference|news conference|news agency|social media|united state|
  same day|new york time|phone interview|press briefing|white house|civil society|local authority|news outlet|news organization|
  news network|cable news|state medium|medium outlet|medium report|local medium|mainstream medium|international community|common sense|
  good news|bad news|federal government|state government|local government|government official|law enforcement|head coach|team member|
  family member|elected official|general public|american people|other hand|high school|web site|fact check|joint statement|
  united kingdom|young people|black people|phone number|worth noting|square mile|square meter|bottom line|long run|side effect|town hall|
  op ed|capitol hill|task force|wide range|number one|mass medium|open letter|public figure|daily life|working group|health care worker`
    .split('|')
    .map((phrase) => phrase.trim()),
)

/** True where a word is the language of pages. */
export const isFurniture = (word: string): boolean => FURNITURE.test(word)

/** True for a word, folded, that alone says nothing of an article. */
export const isWeakHead = (word: string): boolean => EMPTY_HEAD.has(word) || WEAK_HEAD.has(word)

/** True for a last word, folded, that makes no phrase in company either. */
export const isEmptyHead = (word: string): boolean => EMPTY_HEAD.has(word)

export const isEveryday = (key: string): boolean => EVERYDAY.has(key)
