import type { Attributes, MarkupHandler } from './parse.ts'

/** Which attribute named a meta element. */
export type MetaSource = 'property' | 'name' | 'itemprop' | 'http-equiv'

export interface Meta {
  /** In lower case. */
  key: string
  content: string
  source: MetaSource
}

/** An element that microdata, `<time>`, `rel=author` or a class of authors marks; texts are squeezed and cut. */
export interface Item {
  element: string
  itemprop: string
  itemtype: string
  class: string
  rel: string
  datetime: string | null
  content: string | null
  href: string | null
  pubdate: boolean
  text: string
}

export interface Link {
  rel: string
  href: string
  type: string
}

/** What a page says about itself, in the order of the page and without any interpretation. */
export interface Head {
  title: string
  lang: string | null
  canonical: string | null
  metas: Meta[]
  /** The sources of its JSON-LD scripts. */
  jsonLd: string[]
  items: Item[]
  links: Link[]
}

const MOST_ITEMS = 2000
/** Elements in one another whose text is gathered at the same time, and how much of it. */
const MOST_OPEN = 8
const MOST_TEXT = 300
const META_SOURCES: readonly MetaSource[] = ['property', 'name', 'itemprop', 'http-equiv']
const AUTHOR_CLASS = /(?:^|[\W_])(?:authors?|by-?lines?|writer|journalist)(?:[\W_]|$)/i

/** Gathers a page's head, and what stands in the page as microdata, while it is read. */
export class HeadReader implements MarkupHandler {
  private readonly head: Head = {
    title: '',
    lang: null,
    canonical: null,
    metas: [],
    jsonLd: [],
    items: [],
    links: [],
  }
  private depth = 0
  /** Where text goes at the moment: the title, a JSON-LD script, items whose depth is kept. */
  private readonly texts: string[] = []
  private gathers: 'title' | 'json-ld' | null = null
  private titled = false
  private readonly gathering: { item: Item; depth: number }[] = []

  open(name: string, attributes: Attributes): void {
    this.depth++
    if (name === 'html') this.head.lang = attributes.lang || null
    else if (name === 'meta') this.meta(attributes)
    else if (name === 'link') this.link(attributes)
    else if (name === 'title' && !this.titled) this.gathers = 'title'
    else if (name === 'script' && attributes.type?.includes('ld+json')) this.gathers = 'json-ld'
    if (isItem(name, attributes) && this.head.items.length < MOST_ITEMS) this.item(name, attributes)
  }

  close(name: string): void {
    this.depth--
    if (this.gathers && (name === 'title' || name === 'script')) this.endText()
    const last = this.gathering.at(-1)
    if (last && last.depth > this.depth) {
      this.gathering.pop()
      last.item.text = squeeze(last.item.text)
    }
  }

  text(text: string): void {
    if (this.gathers) this.texts.push(text)
    for (const { item } of this.gathering) {
      if (item.text.length < MOST_TEXT) item.text += text.slice(0, MOST_TEXT)
    }
  }

  finish(): Head {
    return this.head
  }

  private meta(attributes: Attributes): void {
    const source = META_SOURCES.find((name) => attributes[name] !== undefined)
    const key = source && attributes[source]?.trim().toLowerCase()
    const content = attributes.content?.trim()
    if (source && key && content) this.head.metas.push({ key, content, source })
  }

  private link({ rel, href, type }: Attributes): void {
    if (!rel || !href) return
    this.head.links.push({ rel: rel.toLowerCase(), href, type: type ?? '' })
    if (rel === 'canonical') this.head.canonical ??= href
  }

  private item(name: string, attributes: Attributes): void {
    const item: Item = {
      element: name,
      itemprop: attributes.itemprop?.toLowerCase().trim() ?? '',
      itemtype: attributes.itemtype ?? '',
      class: attributes.class ?? '',
      rel: attributes.rel?.toLowerCase() ?? '',
      datetime: attributes.datetime ?? null,
      content: attributes.content ?? null,
      href: attributes.href ?? null,
      pubdate: attributes.pubdate !== undefined,
      text: '',
    }
    this.head.items.push(item)
    if (this.gathering.length < MOST_OPEN) this.gathering.push({ item, depth: this.depth })
  }

  private endText(): void {
    const text = this.texts.join('')
    if (this.gathers === 'title') {
      this.head.title = text
      this.titled = true
    } else this.head.jsonLd.push(text)
    this.texts.length = 0
    this.gathers = null
  }
}

function isItem(name: string, attributes: Attributes): boolean {
  if (attributes.itemprop !== undefined || name === 'time') return true
  if (name === 'meta' || name === 'link' || name === 'body') return false
  return (
    attributes.rel === 'author' || (attributes.class !== undefined && AUTHOR_CLASS.test(attributes.class))
  )
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
