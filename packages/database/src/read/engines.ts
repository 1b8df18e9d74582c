import type { Reader } from './reader.ts'

/** Signs of a digest that tell engines apart. */
const DIGEST = 12

/** The engines that read the articles of the collection: version, plus sign, digest of the models; one, unless some wait to be read again. */
export async function enginesOf(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('article').select(['engineVersion', 'engineModel']).distinct().execute()
  return [...new Set(rows.map(labelOf))].sort()
}

const labelOf = ({ engineVersion, engineModel }: { engineVersion: string; engineModel: string }): string =>
  `${engineVersion}+${engineModel.replace(/^sha256:/, '').slice(0, DIGEST)}`
