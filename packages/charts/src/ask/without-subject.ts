import { type ArticleFilter, compact, type SetFilter } from '@parallax/domain'

/**
 * The filter as it stands when outlets are compared by a subject: of the articles about a subject all are about it, so the
 * subject itself must not choose them. The API leaves it out likewise.
 */
export function withoutSubject(
  filter: ArticleFilter,
  subject: { kind: 'entity' | 'topic'; id: string },
): ArticleFilter {
  const part = subject.kind === 'entity' ? 'entities' : 'topics'
  const set = filter[part]
  if (!set) return filter
  const { [part]: _, ...others } = filter
  const rest = withoutMember(set, subject.id)
  return rest ? { ...others, [part]: rest } : others
}

/** `any` falls away only where the subject is all it names: otherwise it says more than "about the subject". */
function withoutMember(set: SetFilter, id: string): SetFilter | undefined {
  const all = set.all?.filter((member) => member !== id)
  const onlyThis = set.any?.every((member) => member === id)
  const rest = compact({
    all: all?.length ? all : undefined,
    any: onlyThis ? undefined : set.any,
    none: set.none,
  })
  return Object.keys(rest).length > 0 ? (rest as SetFilter) : undefined
}
