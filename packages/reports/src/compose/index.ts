export { type ComposeOptions, compose } from './compose.ts'
export {
  type Caption,
  type FigurePart,
  type FoundFigure,
  type Frozen,
  type GivenFigure,
  isShown,
  type MethodParagraph,
  type MissingFigure,
  type Part,
  type ReportContents,
  type ShownFigure,
} from './contents.ts'
