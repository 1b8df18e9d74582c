import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { TOP_LEVEL, topicNamed } from '../../src/07-topics/taxonomy.ts'

/** A labelled article: ids of every top-level topic that applies, `primary` first, and of narrower ones. */
export interface Labelled {
  id: string
  title: string | null
  body: string
  all: string[]
  specific: string[]
}

/** Short names of the top-level topics in the training files, in the scheme's order. */
const SHORT =
  'arts crime disaster economy education environment health interest labour lifestyle politics religion science society sport conflict weather'.split(
    ' ',
  )

const list = (field = '') =>
  field
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)

function topLevel(short: string): string {
  const id = TOP_LEVEL[SHORT.indexOf(short)]
  if (!id) throw new Error(`no top-level topic is called “${short}”`)
  return id
}

/** Names may hold commas; a name is taken as far as the scheme knows it. */
function narrower(field = ''): string[] {
  const parts = list(field)
  const ids: string[] = []
  for (let i = 0; i < parts.length; i++) {
    let name = parts[i] ?? ''
    while (!known(name) && i + 1 < parts.length) name += `, ${parts[++i]}`
    ids.push(topicNamed(name).id)
  }
  return ids
}

function known(name: string): boolean {
  try {
    return topicNamed(name) !== undefined
  } catch {
    return false
  }
}

/** @param label `primary | others | specific` */
function labels(label: string): Pick<Labelled, 'all' | 'specific'> {
  const [primary = '', others, specific] = label.split('|').map((field) => field.trim())
  const ids = narrower(specific)
  const named = [primary, ...list(others)].map(topLevel)
  return { all: [...new Set(named)], specific: ids }
}

const blocks = (text: string) =>
  text
    .split(/\n{2,}/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line && !/^(?:\/\/|# Invented)/.test(line))
        .join('\n'),
    )
    .filter(Boolean)

const lines = (text: string) => text.split('\n').filter((line) => line && !/^(?:\/\/|# )/.test(line))

/** Articles written for the topics: a line of labels, a headline, paragraphs. */
export function written(folder: string): Labelled[] {
  const files = readdirSync(folder).filter((name) => /^written.*\.txt$/.test(name))
  return files.sort().flatMap((file) =>
    blocks(readFileSync(join(folder, file), 'utf8')).map((block, i) => {
      const [label = '', title = '', ...body] = block.split('\n')
      const id = `${file}#${i + 1}`
      try {
        return { id, title, body: body.join('\n'), ...labels(label.replace(/^# /, '')) }
      } catch (cause) {
        throw new Error(`${id}: ${label}`, { cause })
      }
    }),
  )
}

function tableOf(path: string): Map<string, string> {
  return new Map(lines(readFileSync(path, 'utf8')).map((line) => line.split('\t', 2) as [string, string]))
}

const plain = (marked: string) => marked.replace(/\[[POLGEX] /g, '').replaceAll(']', '')

/** The news written for names, by the labels of `own.labels.tsv`. */
export function ownNews(folder: string, names: string): Labelled[] {
  const table = tableOf(join(folder, 'own.labels.tsv'))
  const texts = new Map<string, string>()
  for (const file of readdirSync(names).filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(join(names, file), 'utf8')
    const items = file === 'headlines.txt' ? lines(text) : blocks(text)
    items.forEach((item, i) => {
      texts.set(`${file}#${i + 1}`, plain(item))
    })
  }
  return [...table].map(([id, label]) => {
    const [title = '', ...body] = (texts.get(id) ?? '').split('\n')
    if (!title) throw new Error(`no item ${id}`)
    return { id, title, body: body.join('\n'), ...labels(label) }
  })
}

/** Texts of the Groningen Meaning Bank by `gmb.labels.tsv`, ids `gmb-7:2-4` for lines 2 to 4; the texts are not kept here. */
export function meaningBank(folder: string, archive: string): Labelled[] {
  const rows = gunzipSync(readFileSync(archive)).toString('utf8').split('\n').filter(Boolean)
  const texts = new Map(
    rows.map((row) => JSON.parse(row) as { id: string; text: string }).map(({ id, text }) => [id, text]),
  )
  return [...tableOf(join(folder, 'gmb.labels.tsv'))].map(([id, label]) => {
    const [document = '', range] = id.split(':')
    const [first = 1, last = Infinity] = range?.split('-').map(Number) ?? []
    const text = texts.get(document)
    if (text === undefined) throw new Error(`no text ${id}`)
    const body = text
      .split('\n')
      .slice(first - 1, last)
      .join('\n')
    // The words stand apart from their marks there.
    return { id, title: null, body: body.replace(/ (?=[.,;:!?'])/g, ''), ...labels(label) }
  })
}
