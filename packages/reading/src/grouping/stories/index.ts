export { StoryIndex } from './story-index.ts'
export { type StorySketch, storySketchOf } from './story-sketch.ts'
export { storiesOf, type Tie } from './trees.ts'
