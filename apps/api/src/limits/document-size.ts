import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a document asks for, counted with every fragment written out. */
export interface DocumentSize {
  /** Levels of fields, the deepest path. */
  depth: number
  fields: number
  aliases: number
  directives: number
  /** Fields at the root of the widest operation. */
  rootFields: number
}

/** The size of one selection; `width` is the number of its own fields, without those below them. */
interface Size {
  depth: number
  fields: number
  aliases: number
  directives: number
  width: number
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, width: 0 }

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  width: a.width + b.width,
})

const count = (directives: readonly DirectiveNode[] | undefined): number => directives?.length ?? 0

class Ruler {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #measured = new Map<string, Size>()
  readonly #open = new Set<string>()

  constructor(document: DocumentNode) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node)
  }

  fragment(name: string): Size {
    const known = this.#measured.get(name)
    if (known) return known
    const node = this.#fragments.get(name)
    // A cycle or an unknown name is validation's to report.
    if (!node || this.#open.has(name)) return NOTHING
    this.#open.add(name)
    const inner = this.selections(node.selectionSet)
    const size = { ...inner, directives: inner.directives + count(node.directives) }
    this.#open.delete(name)
    this.#measured.set(name, size)
    return size
  }

  selections(set: SelectionSetNode | undefined): Size {
    return (set?.selections ?? []).map((node) => this.#selection(node)).reduce(sum, NOTHING)
  }

  #selection(node: SelectionNode): Size {
    const inner =
      node.kind === Kind.FRAGMENT_SPREAD ? this.fragment(node.name.value) : this.selections(node.selectionSet)
    const directives = inner.directives + count(node.directives)
    if (node.kind !== Kind.FIELD) return { ...inner, directives }
    return {
      depth: inner.depth + 1,
      fields: inner.fields + 1,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives,
      width: 1,
    }
  }
}

/**
 * Measures a document without validating or executing it. Each fragment is measured once and its size reused, so that a
 * document whose fragments fan out to millions of fields costs no more than its text is long. (Validation itself blows
 * up on such documents, so this comes first.)
 *
 * Fragments that no operation uses are counted too: validation looks at them all the same.
 */
export function documentSize(document: DocumentNode): DocumentSize {
  const ruler = new Ruler(document)
  let total = NOTHING
  let rootFields = 0
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) total = sum(total, ruler.fragment(node.name.value))
    if (node.kind !== Kind.OPERATION_DEFINITION) continue
    const size = ruler.selections(node.selectionSet)
    const variables = (node.variableDefinitions ?? []).reduce((n, each) => n + count(each.directives), 0)
    total = sum(total, { ...size, directives: size.directives + count(node.directives) + variables })
    rootFields = Math.max(rootFields, size.width)
  }
  return {
    depth: total.depth,
    fields: total.fields,
    aliases: total.aliases,
    directives: total.directives,
    rootFields,
  }
}
