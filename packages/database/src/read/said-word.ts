import { LONGEST_WORD, type ToneVoice } from '@parallax/domain'
import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** Whether a row of `article_words` has a word in one voice. The word is a lexeme as it stands, never parsed. */
export const saysWord = (alias: string, voice: ToneVoice, form: string): RawBuilder<SqlBool> =>
  form === '' || form.length > LONGEST_WORD
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${sql.ref(`${alias}.${voice}`)} @@ ${lexeme(form)}::tsquery`

const lexeme = (form: string) => `'${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
