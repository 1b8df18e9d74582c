import { randomBytes } from 'node:crypto'
import type { Database } from '../connect.ts'

/** HMAC-SHA-256 gains nothing from a longer one (RFC 2104 § 3). */
const BYTES = 32

/** The key that this installation signs with; made at first use, the same from then on whoever asks at once. */
export async function signingKey({ kysely }: Pick<Database, 'kysely'>, purpose: 'link'): Promise<Uint8Array> {
  const find = () => kysely.selectFrom('signing_key').select('key').where('purpose', '=', purpose)
  const known = await find().executeTakeFirst()
  if (known) return known.key
  await kysely
    .insertInto('signing_key')
    .values({ purpose, key: randomBytes(BYTES) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return (await find().executeTakeFirstOrThrow()).key
}
