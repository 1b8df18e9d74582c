import type { BlockRole } from '@parallax/domain'
import type { Attributes } from './parse.ts'

/** An element that shows text, with what the page says of it and how much text stands in it. */
export interface PageElement {
  name: string
  attributes: Attributes
  /** What the page calls it: its classes and its id, "inlineSignup" as "inline-Signup". */
  names: string
  parent: PageElement | null
  depth: number
  /** The name of the innermost block element, itself included. */
  block: string
  /** True in links and buttons. */
  linked: boolean
  pre: boolean
  /** Letters of shown text in it and in everything inside it. */
  letters: number
  linkedLetters: number
  /** Words of running text in it, those in links aside. */
  prose: number
  /** The role that it or an element around it is made for. */
  role: BlockRole | null
}
