export { type Moment, since } from './since.ts'
