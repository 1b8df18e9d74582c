export { type DrawnAt, drawSvg, fontName, registerFonts } from '../export/files/pdf.ts'
export { type FontLibrary, openFonts } from '../export/fonts/library.ts'
export { MAIN, type Run, runsOf } from '../export/fonts/runs.ts'
export { beginsRight } from '../export/paper/words.ts'
