export { type EmbedAsked, type LookAsked, PICTURES, type Picture, type RenderJob } from './job.ts'
export { PRESET_NAMES, type Preset } from './paper/size.ts'
export { createRenderer, type Renderer, RendererBusy } from './pool.ts'
