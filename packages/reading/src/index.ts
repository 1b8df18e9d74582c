export { engine } from './engine.ts'
export { read } from './read.ts'
