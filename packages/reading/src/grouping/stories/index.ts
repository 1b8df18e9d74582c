export type {
  StoryLink,
  StoryMembership as Membership,
  StoryOutline,
  StoryReason as Why,
  StorySketch,
  StoryTie as Tie,
} from '@parallax/domain'
export { outlineOf } from './outline.ts'
export { StoryIndex } from './story-index.ts'
export { storyResolver, storyResolverOf } from './story-resolver.ts'
export { storySketchOf } from './story-sketch.ts'
export { storiesOf } from './trees.ts'
export { whyTied } from './why.ts'
