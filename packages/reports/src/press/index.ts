export {
  DRAWN_WIDTH,
  type FigurePictures,
  PICTURES_OF,
  type PictureName,
  PNG_SCALE,
  REPORT_FORMS,
  type ReportForm,
  type ReportJob,
} from '../files/job.ts'
export { createPress, type Press, PressBusy } from './pool.ts'
