import { embedHeight, embedOf } from './embed/embed.tsx'
import { pdfOf } from './files/pdf.ts'
import { pngOf } from './files/png.ts'
import { type Svg, svgInFonts, svgOf } from './files/svg.tsx'
import { zipOf } from './files/zip.ts'
import { type FontLibrary, openFonts } from './fonts/library.ts'
import type { RenderJob } from './job.ts'
import { paperOf, scaleOf } from './paper/size.ts'

let opened: FontLibrary | undefined

/** Opened with the first file that needs them. */
function fontsOfThread(): FontLibrary {
  opened ??= openFonts()
  return opened
}

/** Makes one file. The same job gives the same bytes. @throws Error where the chart cannot be drawn */
export async function render(job: RenderJob): Promise<Uint8Array> {
  const { form, chart, look } = job
  if (job.embed) return utf8(await embedOf(chart.drawn, job.embed))
  const sheet = { drawn: chart.drawn, address: chart.address, plain: look.plain ?? false }
  const svgLook = {
    paper: paperOf(look),
    theme: look.theme ?? 'light',
    transparent: look.transparent ?? false,
  } as const
  if (form === 'height') return utf8(String(embedHeight(sheet, svgLook.paper.width)))
  if (form === 'svg') return utf8((await svgOf(sheet, svgLook)).text)
  const fonts = fontsOfThread()
  const svg = await svgInFonts(sheet, svgLook, fonts)
  const png = () => pngOf(svg.text, scaleOf(look.scale, svg.width, svg.height), fonts)
  if (form === 'png') return png()
  if (form === 'pdf') return pdf(job, svg, fonts)
  return zipOf(job, { svg: (await svgOf(sheet, svgLook)).text, png: png(), pdf: await pdf(job, svg, fonts) })
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

const pdf = (
  { chart: { drawn, address, asOf } }: RenderJob,
  svg: Svg,
  fonts: FontLibrary,
): Promise<Uint8Array> =>
  pdfOf(
    svg.text,
    svg,
    { title: drawn.title, description: `${drawn.subtitle}. ${drawn.finding}`, address, asOf: new Date(asOf) },
    fonts,
  )
