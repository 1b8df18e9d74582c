import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/**
 * A drawing of ours as a part of a page: its ids are no other drawing's, and its name is what the page says it is.
 * @param prefix unlike that of any other drawing on the page
 */
export function inlineSvg(svg: string, prefix: string, name: string): string {
  const inside = svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
  const [, width = '0', height = '0'] = /^<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  const [, viewBox = `0 0 ${width} ${height}`] = /^<svg[^>]*? viewBox="([^"]*)"/.exec(svg) ?? []
  const named = toHtml(h('span', { role: 'img', ariaLabel: name })).replace(/^<span|><\/span>$/g, '')
  return `<svg viewBox="${viewBox}" width="${width}" height="${height}"${named}>${withIds(withoutAbout(inside), prefix)}</svg>`
}

/** Name and description stand outside, in the page's own words. */
const withoutAbout = (markup: string): string =>
  markup.replace(/<title id="title">[^<]*<\/title>/, '').replace(/<desc id="desc">[^<]*<\/desc>/, '')

/** In attributes alone: in a text `="` would be escaped. */
const withIds = (markup: string, prefix: string): string =>
  markup
    .replace(/ id="/g, ` id="${prefix}-`)
    .replace(/url\(#/g, `url(#${prefix}-`)
    .replace(/ href="#/g, ` href="#${prefix}-`)
