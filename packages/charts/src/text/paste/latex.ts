import { bibtexOf } from '../citation/bibtex.ts'
import { fileName } from '../file-name.ts'
import { latexText } from '../latex.ts'
import type { Clip, Pasting } from './pasting.ts'
import { captionOf } from './plain-text.ts'

/** The PDF that the figure includes; the name that the chart's PDF has when it is kept. */
export const figureFile = ({ chart: { drawn, asOf } }: Pasting): string => `${fileName(drawn, asOf)}.pdf`

/** In a caption `\url` is read twice: what begins a comment or an argument has to be marked. */
const url = (address: string): string => `\\url{${address.replace(/[%#]/g, (sign) => `\\${sign}`)}}`

/** A figure that compiles as it stands; below it as a comment the entry for the bibliography. */
export function latexClip(pasting: Pasting): Clip {
  const { chart, citation } = pasting
  const { title, about } = captionOf(pasting)
  const entry = bibtexOf([citation])
    .trimEnd()
    .split('\n')
    .map((line) => `% ${line}`)
  const text = [
    '% In the preamble: \\usepackage{graphicx} and \\usepackage{hyperref}',
    '\\begin{figure}[htbp]',
    '  \\centering',
    `  \\includegraphics[width=\\linewidth]{${figureFile(pasting)}}`,
    `  \\caption[{${latexText(chart.drawn.title)}}]{\\textbf{${latexText(title)}} ${latexText(about)} ${url(chart.address)} \\cite{${citation.key}}}`,
    `  \\label{fig:${citation.key}}`,
    '\\end{figure}',
    '',
    '% In the file of the bibliography, without the signs at the beginning:',
    ...entry,
  ].join('\n')
  return { text: `${text}\n` }
}
