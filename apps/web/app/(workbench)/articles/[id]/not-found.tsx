import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function ArticleNotFound() {
  return <NotFound what="article" list="/articles" />
}
