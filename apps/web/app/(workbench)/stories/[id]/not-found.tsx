import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function StoryNotFound() {
  return <NotFound what="story" list="/stories" />
}
