import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function EntityNotFound() {
  return <NotFound what="entity" list="/entities" />
}
