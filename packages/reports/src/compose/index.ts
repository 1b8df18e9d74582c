export { type ComposeOptions, compose } from './compose.ts'
export {
  type Caption,
  type FigurePart,
  type GivenFigure,
  isFound,
  isShown,
  type MethodParagraph,
  type MissingFigure,
  type Part,
  type ReportContents,
  type ShownFigure,
} from './contents.ts'
export { reportJson } from './report-json.ts'
