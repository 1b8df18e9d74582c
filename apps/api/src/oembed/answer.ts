import { escaped } from '../embed/page.ts'

/** oEmbed 1.0, type `rich` (oembed.com § 2.3.4.4). */
export interface OembedAnswer {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  /** Seconds. */
  cache_age: number
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

interface Frame {
  src: string
  title: string
  width: number
  height: number
}

/**
 * One frame, with nothing but the attributes that WordPress leaves to hosts which it does not know
 * (`wp_filter_oembed_result`): it adds the sandbox itself.
 */
export const frameOf = ({ src, title, width, height }: Frame): string =>
  `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}" height="${height}" frameborder="0" scrolling="no"></iframe>`

/** What XML 1.0 takes in no spelling (§ 2.2), of the control characters that a title may have. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu

/** As XML, which oEmbed asks for besides JSON (§ 2.3.5). */
export const xmlOf = (answer: OembedAnswer): string =>
  `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${Object.entries(answer)
    .map(([name, value]) => `<${name}>${escaped(String(value).replace(NOT_XML, ' '))}</${name}>`)
    .join('')}</oembed>\n`
