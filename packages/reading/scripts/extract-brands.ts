import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Writes `sources/name-suggestion-index.tsv`: the places, companies and public bodies of the package
 * name-suggestion-index (BSD-3-Clause) that news names, with their Wikidata ids, labels and descriptions.
 *
 * The package weighs 95 MB and is no dependency of this one:
 *   npm install --no-save --ignore-scripts --prefix /tmp/nsi name-suggestion-index@8.0.20260918
 *   node scripts/extract-brands.ts /tmp/nsi/node_modules/name-suggestion-index
 */
interface Item {
  tags: { [tag: string]: string }
  locationSet?: { include?: string[] }
}
interface Entity {
  label?: string
  description?: string
}
type Kind = 'place' | 'party' | 'outlet' | 'body' | 'university' | 'company'

const folder = process.argv[2]
if (!folder) {
  console.error('Say where the package name-suggestion-index is unpacked.')
  process.exit(2)
}
const json = (path: string) => JSON.parse(readFileSync(resolve(folder, 'dist', path), 'utf8'))
const entities = json('wikidata/wikidata.min.json').wikidata as { [id: string]: Entity }
const categories = Object.entries(json('json/nsi.min.json').nsi as { [path: string]: { items: Item[] } })
const dissolved = json('wikidata/dissolved.min.json').dissolved as { [id: string]: unknown }

/** Names under which an entity's items go, and whether one of them is met all over the world. */
interface Use {
  names: Set<string>
  flag: boolean
  brand: boolean
  worldwide: boolean
}

const uses = new Map<string, Use>()
for (const [path, { items }] of categories)
  for (const item of items)
    for (const [tag, id] of Object.entries(item.tags))
      if (tag.endsWith(':wikidata')) note(path, item, tag, id)

function note(path: string, { tags, locationSet }: Item, tag: string, id: string): void {
  const role = tag.slice(0, -':wikidata'.length)
  if (!['brand', 'operator', 'owner', 'subject'].includes(role)) return
  const use = uses.get(id) ?? { names: new Set(), flag: false, brand: false, worldwide: false }
  for (const name of [tags[`${role}:en`], tags[role], tags[`${role}:short`]])
    if (name && (role === 'brand' || name.length > 2)) use.names.add(`${role}\t${name}`)
  use.flag ||= role === 'subject'
  use.brand ||= role === 'brand' && path.startsWith('brands/')
  use.worldwide ||= role === 'brand' && locationSet?.include?.includes('001') === true
  uses.set(id, use)
}

const ADMINISTRATIVE =
  /^(?:(?:federated|federal|constituent|autonomous|sovereign|overseas|insular|island) )?(?:state|province|territory|region|commonwealth|country|county|prefecture|dependency|emirate)\b/i
const OTHER_PLACE = /\b(?:federal district|continent)\b/i
const CITY = /\bcity\b/i
const LARGE = /\b(?:capital|largest|most populous)\b/i
const PARTY = /\bpolitical party\b/i
const OUTLET = /\b(?:newspaper|broadcaster|news channel|magazine)\b/i
const BODY =
  /\b(?:intergovernmental|international (?:\w+ )?organi[sz]ation|federal (?:executive )?(?:agency|department|law enforcement)|executive department of the United States|intelligence agency|United Nations agency|military alliance|(?:service )?branch of the (?:United States|U\.S\.)|(?:air|aerial|land|maritime) (?:warfare|and space) (?:branch|force)|^armed forces of)\b/i
const UNIVERSITY =
  /^(?:\w+ ){0,3}(?:research )?university in\b.*(?:United States|US|USA|United Kingdom|England|Scotland)|\bIvy League\b/i
const COMPANY =
  /\b(?:multinational|conglomerate|corporation|automaker|automobile|automotive|carmaker|aerospace|airline|oil|petroleum|energy|bank|banking|financial services|insurance|telecommunications?|technology|electronics|pharmaceutical|retail corporation|retailer|supermarket|hypermarket|department stores?|home improvement|fast[- ]food|restaurant chain|coffee|beverage|food company|logistics|courier|package delivery|hotel|car rental|software|internet|media|tobacco|chemical|steel|mining|clothing company|sportswear|fashion)\b/i

function kindOf({ description = '' }: Entity, use: Use): Kind | null {
  if (PARTY.test(description)) return 'party'
  if (OUTLET.test(description)) return 'outlet'
  if (BODY.test(description)) return 'body'
  if (UNIVERSITY.test(description)) return 'university'
  const place = ADMINISTRATIVE.test(description) || OTHER_PLACE.test(description)
  if (use.flag && place) return 'place'
  if (CITY.test(description) && LARGE.test(description)) return 'place'
  const large =
    use.worldwide ||
    /\b(?:multinational|conglomerate|global|international|largest|corporation|public company)\b/i.test(
      description,
    )
  const known = use.brand || /\bmultinational\b/i.test(description)
  return known && large && COMPANY.test(description) ? 'company' : null
}

/** A company is called by its brands; what it runs has names of its own ("RWE Renewables"). */
const namesOf = ({ names }: Use, kind: Kind): string[] =>
  [
    ...new Set(
      [...names].flatMap((n) =>
        kind !== 'company' || n.startsWith('brand\t') ? [n.slice(n.indexOf('\t') + 1)] : [],
      ),
    ),
  ].sort()

/** Latin letters and what stands between them: a name in another script is not met in English news. */
const LATIN = /^(?=\p{Lu}|\d)[\p{Script=Latin}\d][\p{Script=Latin}\d .,&'’+/!-]{1,60}$/u

const lines = [...uses]
  .flatMap(([id, use]) => {
    const entity = entities[id]
    const kind = entity?.label && !(id in dissolved) ? kindOf(entity, use) : null
    if (!kind || !entity?.label || !LATIN.test(entity.label)) return []
    const names = namesOf(use, kind).filter((n) => LATIN.test(n) && n !== entity.label)
    return [
      {
        number: Number(id.slice(1)),
        line: [id, kind, entity.label, names.join(';'), entity.description].join('\t'),
      },
    ]
  })
  .sort((a, b) => a.number - b.number)
const file = resolve(import.meta.dirname, 'sources/name-suggestion-index.tsv')
const head = [
  '# From the package name-suggestion-index 8.0.20260918 (BSD-3-Clause, © OpenStreetMap contributors to the index; labels and descriptions',
  '# from Wikidata, CC0), by scripts/extract-brands.ts.',
  '# id\tkind\tlabel\tother names (;)\tdescription',
]
writeFileSync(file, `${[...head, ...lines.map((l) => l.line)].join('\n')}\n`)
console.log(`${lines.length} entities: ${file}`)
