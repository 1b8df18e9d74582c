/** Corrects one block and is killed while the article is read: `correct.ts URL ARTICLE START END`. */
import { connect } from '@parallax/database'
import { changeBlocks } from '../../src/corrections/change-blocks.ts'
import { engineHere } from '../corrected-page.ts'

const [url = '', articleId = '', start, end] = process.argv.slice(2)
const reader = engineHere()
const never = {
  ...reader,
  read: async () => {
    process.stdout.write('reading')
    return new Promise<never>((_resolve) => setTimeout(() => {}, 600_000))
  },
}
const correct = [{ start: Number(start), end: Number(end), role: 'body' as const }]
await changeBlocks(connect(url), never, articleId, { correct, by: 'owner', note: null })
