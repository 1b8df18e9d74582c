import { Panel } from '../../ui/panel.tsx'
import { ChartDownloads } from '../chart/chart-downloads.tsx'
import { PasteButton } from '../chart/paste/paste-button.tsx'
import { CopyField } from './copy-field.tsx'

/** Where a chart lives, and its files. @param origin the dashboard's address */
export const AddressPanel = ({ slug, origin }: { slug: string; origin: string }) => (
  <Panel title="Its address">
    <div className="space-y-3 text-sm">
      <p className="text-soft">
        A link to it unfolds to this very chart. With an ending it is a file: <code>.png</code>,{' '}
        <code>.svg</code>, <code>.csv</code> and so on.
      </p>
      <CopyField label="Address of this chart" value={`${origin}/charts/${slug}`} />
      <PasteButton slug={slug} />
      <ChartDownloads slug={slug} theme="auto" />
    </div>
  </Panel>
)
