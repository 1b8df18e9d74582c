import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { OWN_FOLDER } from './own-labels.ts'

/** A sports club of `training/names/clubs.tsv`: its full name and those in use, among them often its town's. */
export interface Club {
  name: string
  names: string[]
  town: string
  sport: string
}

export function clubs(): Club[] {
  return readFileSync(resolve(OWN_FOLDER, 'clubs.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => {
      const [name = '', names = '', town = '', sport = ''] = line.split('\t').map((cell) => cell.trim())
      return {
        name,
        names: names
          .split(';')
          .map((n) => n.trim())
          .filter(Boolean),
        town,
        sport,
      }
    })
}

export const clubNames = () => clubs().flatMap(({ name, names }) => [name, ...names])
