import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function TopicNotFound() {
  return <NotFound what="topic" list="/topics" />
}
