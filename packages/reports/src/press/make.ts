import { type FontLibrary, openFonts } from '@parallax/charts/pdf'
import { docxFile } from '../files/docx/docx.ts'
import { htmlFile } from '../files/html/html.ts'
import type { ReportJob } from '../files/job.ts'
import { markdownFile } from '../files/markdown.ts'
import { pdfFile } from '../files/pdf/pdf.ts'
import { pictureInZip, zipFile } from '../files/zip.ts'
import { withKnownWidths } from './known-widths.ts'

let opened: FontLibrary | undefined

/** Opened with the first file that needs them. */
function fontsOfThread(): FontLibrary {
  opened ??= withKnownWidths(openFonts())
  return opened
}

/** Makes one file. The same job gives the same bytes. @throws Error where it cannot be made */
export async function make({ form, contents, pictures }: ReportJob): Promise<Uint8Array> {
  const html = () => htmlFile(contents, pictures)
  const pdf = () => pdfFile(contents, pictures, fontsOfThread())
  const docx = () => docxFile(contents, pictures)
  switch (form) {
    case 'html':
      return utf8(html())
    case 'md':
      return utf8(markdownFile(contents, ({ address }) => `${address}.png`))
    case 'pdf':
      return pdf()
    case 'docx':
      return docx()
    case 'zip':
      return zipFile(contents, pictures, {
        html: html(),
        md: markdownFile(contents, pictureInZip),
        pdf: await pdf(),
        docx: await docx(),
      })
  }
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
