import Link from 'next/link'
import { pathOf } from '../../lib/ids.ts'

export function NodeLink({ node }: { node: { id: string; name: string } }) {
  const path = pathOf(node.id)
  return path ? (
    <Link href={path} dir="auto" className="hover:text-accent hover:underline">
      {node.name}
    </Link>
  ) : (
    <span dir="auto">{node.name}</span>
  )
}
