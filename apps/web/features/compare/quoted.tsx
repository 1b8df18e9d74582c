import { chart } from '../../lib/specs.ts'
import { Panel } from '../../ui/panel.tsx'
import { Figure } from '../evidence/figure.tsx'
import { roomRows } from './quoted-data.ts'
import { RoomTable } from './room-table.tsx'
import type { Compared } from './sides.ts'

/** Whom each side quotes, how much room they get, and with which class of cue. */
export async function Quoted({ chosen, filter, sides }: Compared) {
  const outlets = chosen.map(({ id }) => id)
  const rows = await roomRows(filter, outlets, sides)
  return (
    <div className="grid gap-5 [&>*]:min-w-0">
      {sides.length === 2 ? (
        <Figure spec={chart('outlet-contrast', filter, { of: 'speakers', outlets, limit: 8 })} />
      ) : (
        <Figure spec={chart('speakers-by-outlet', filter, { outlets, limit: 12 })} />
      )}
      <Panel
        title="Room and reporting words"
        id="room"
        padded={false}
        counted="Quotations, the words quoted, and the class of their reporting word: neutral (said), insisting (stressed), doubting (claimed), conceding (admitted), charging (accused). The classes of a cell add up to its quotations. The share is of all words that the side quotes; the words open onto the quotations, each with its own."
      >
        <RoomTable rows={rows} sides={sides} />
      </Panel>
    </div>
  )
}
