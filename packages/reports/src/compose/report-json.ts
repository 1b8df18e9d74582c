import { sentenceOf } from '@parallax/charts/text'
import { isShown, type ReportContents } from './contents.ts'

/** A report as data: its words and captions, without pictures. Keys are stable. */
export function reportJson(contents: ReportContents): string {
  const { address, asOf, title, byline, parts, methods, citations } = contents
  return `${JSON.stringify(
    {
      address,
      asOf,
      title,
      byline,
      parts: parts.map((part) => {
        if (part.kind === 'text') return part
        const { kind, number, label, size, content } = part
        const common = { kind, number, label, address: part.address, size }
        return isShown(content)
          ? { ...common, asOf: content.asOf, caption: content.caption, alt: content.alt }
          : { ...common, missing: content }
      }),
      methods,
      references: citations.map(sentenceOf),
    },
    null,
    2,
  )}\n`
}
