export { type ArticleAge as Dated, byAge, byReport, timeOf } from '@parallax/domain'
