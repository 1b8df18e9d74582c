export { type ArticleAge as Dated, byAge, inReportOrder, timeOf } from '@parallax/domain'
