import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../../context.ts'
import { HERE, loadArticles, loadOutlets } from '../../rows.ts'

/** An article that was there when its telling was read. */
export async function articleOf(id: string, context: Context, info: GraphQLResolveInfo) {
  const [row] = await loadArticles(context, info, [id], HERE)
  if (!row) throw new Error(`The article ${id} vanished while it was read.`)
  return row as never
}

/** Null where the outlet is not known. */
export async function outletOf(id: string | null, context: Context, info: GraphQLResolveInfo) {
  if (id === null) return null
  const [row] = await loadOutlets(context, info, [id], HERE)
  return (row ?? null) as never
}
