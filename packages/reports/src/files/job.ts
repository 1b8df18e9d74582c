import type { ReportContents } from '../compose/index.ts'

export const REPORT_FORMS = ['html', 'pdf', 'docx', 'md', 'zip'] as const
export type ReportForm = (typeof REPORT_FORMS)[number]

/** The pictures of one figure, as the drawing threads make them; which ones a form needs says {@link PICTURES_OF}. */
export interface FigurePictures {
  /** The drawing alone, without words around it, on nothing. */
  light?: string
  dark?: string
  /** The drawing alone, at {@link PNG_SCALE} dots for each pixel. */
  png?: Uint8Array
  /** The whole sheet with title and source, as the chart's own address gives it. */
  sheetSvg?: string
  sheetPng?: Uint8Array
}
export type PictureName = keyof FigurePictures

export const PICTURES_OF: Readonly<Record<ReportForm, readonly PictureName[]>> = {
  html: ['light', 'dark'],
  pdf: ['light'],
  docx: ['png'],
  md: [],
  zip: ['light', 'dark', 'png', 'sheetSvg', 'sheetPng'],
}

export const PNG_SCALE = 3

/** Pixels that a drawing is made wide, by its size in the report. */
export const DRAWN_WIDTH = { full: 680, small: 440 } as const

/** One file to be made. Survives the way to a thread: plain values only. */
export interface ReportJob {
  form: ReportForm
  contents: ReportContents
  /** By the figure's number less one; null where nothing can be shown. */
  pictures: readonly (FigurePictures | null)[]
}
