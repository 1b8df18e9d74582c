import { Button } from './button.tsx'
import { Modal } from './modal.tsx'

interface DeleteDialogProps {
  /** The question. */
  title: string
  /** What is gone afterwards, and what is kept. */
  description: string
  deleting: boolean
  onKeep: () => void
  onDelete: () => void
}

/** Asks whether something is really to be deleted. */
export function DeleteDialog({ title, description, deleting, onKeep, onDelete }: DeleteDialogProps) {
  return (
    <Modal title={title} description={description} onClose={onKeep}>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onKeep}>Keep it</Button>
        <Button look="primary" disabled={deleting} onClick={onDelete}>
          {deleting ? 'Deleting …' : 'Delete it'}
        </Button>
      </div>
    </Modal>
  )
}
