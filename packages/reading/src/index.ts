export { type Topic, topicTaxonomy } from './07-topics/taxonomy.ts'
export { engine } from './engine.ts'
export { read } from './read.ts'
