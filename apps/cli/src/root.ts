import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder: where `seeds/`, `.env` and `.parallax/` are. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
