export { htmlOf } from './html.ts'
export { markdownOf } from './markdown.ts'
export { parseText, type Text } from './parse.ts'
