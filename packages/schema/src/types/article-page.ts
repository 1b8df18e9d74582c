import { METADATA_FIELDS, type MetadataField, PAGE_KINDS, type PageKind } from '@parallax/domain'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { type Evidence, EvidenceType, Stored } from './evidence-of-article.ts'
import { MetadataFieldEnum, PageKindEnum } from './vocabulary.ts'

const Conflicts = z.array(Stored.extend({ field: z.enum(METADATA_FIELDS), value: z.string() }))
const StoredPage = Stored.extend({ kind: z.enum(PAGE_KINDS) })

interface Conflict {
  field: MetadataField
  value: string
  evidence: Evidence
}
interface Page {
  kind: PageKind
  evidence: Evidence
}

export const ConflictType = builder.objectRef<Conflict>('Conflict').implement({
  description: 'Another value that a page states for a field, which disagrees with the one that was chosen.',
  authScopes: { read: true },
  fields: (t) => ({
    field: t.expose('field', { type: MetadataFieldEnum, description: 'Of which field.' }),
    value: t.exposeString('value', { description: 'The other value.' }),
    evidence: t.field({
      type: EvidenceType,
      description: 'Where the page states it.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

export const PageType = builder.objectRef<Page>('Page').implement({
  description: 'What a page carries.',
  authScopes: { read: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: PageKindEnum, description: 'What kind of page it is.' }),
    evidence: t.field({
      type: EvidenceType,
      description: 'Why it is taken for one.',
      resolve: ({ evidence }) => evidence,
    }),
  }),
})

export function conflictsFrom(stored: unknown, articleText: string): Conflict[] {
  return Conflicts.parse(stored).map(({ field, value, ...evidence }) => ({
    ...{ field, value, evidence: { ...evidence, articleText } },
  }))
}

export function pageFrom(stored: unknown, articleText: string): Page | null {
  if (stored === null) return null
  const { kind, ...evidence } = StoredPage.parse(stored)
  return { kind, evidence: { ...evidence, articleText } }
}
