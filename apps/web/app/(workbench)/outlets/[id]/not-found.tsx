import { NotFound } from '../../../../features/shell/not-found.tsx'

export default function OutletNotFound() {
  return <NotFound what="outlet" list="/outlets" />
}
