import { pathOf } from '@parallax/addresses'
import Link from 'next/link'

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
