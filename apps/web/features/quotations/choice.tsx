import { choiceOfView, href, type View, viewOfChoice } from '@parallax/addresses'
import { keyOf } from '@parallax/client'
import { type ArticleFilter, CUE_CLASSES, QUOTATION_KINDS } from '@parallax/domain'
import { count } from '../../lib/format.ts'
import { ask } from '../../lib/server.ts'
import { LinkChoices } from '../../ui/link-choices.tsx'
import { LinkTabs } from '../../ui/link-tabs.tsx'
import { Chips, chipsOf } from './chips.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { ChoiceQuery, type Facets } from './choice-query.ts'
import { cueWords } from './cue-words.ts'

interface ChoiceProps {
  filter: ArticleFilter
  view: View
  path: string
  /** What of the view stays when the choice changes. */
  keep: Partial<View>
}

const KIND_NAMES = { direct: 'Direct', indirect: 'Indirect', mixed: 'Mixed' } as const
/** Speakers that are offered beside the ones that can be looked up. */
const OFFERED = 6

/** Which quotations are meant: every choice has an address, and says how many it would leave. */
export async function Choice({ filter, view, path, keep }: ChoiceProps) {
  const choice = choiceOfView(view)
  const ids = [...(choice.speakers ?? []), ...(choice.naming ?? [])]
  const { nodes, quotationFacets: facets } = await ask(ChoiceQuery, { filter, quotations: choice, ids })
  const names = new Map(
    nodes.flatMap((node) => (node && 'name' in node ? [[node.id, node.name] as const] : [])),
  )
  const at = (next: Partial<View>) => href(path, filter, { ...keep, ...viewOfChoice(choice), ...next })
  return (
    <div className="flex flex-col gap-2.5 border-b border-line px-4 pb-3">
      <div className="-mx-2 border-b border-line">
        <LinkTabs
          label="Kind of quotation"
          tabs={[
            {
              label: 'All kinds',
              href: at({ kind: null }),
              current: view.kind === null,
              count: count(sum(facets.kinds)),
            },
            ...QUOTATION_KINDS.map((kind) => ({
              label: KIND_NAMES[kind],
              href: at({ kind: [kind] }),
              current: view.kind?.length === 1 && view.kind[0] === kind,
              count: count(facets.kinds.find((one) => one.kind.toLowerCase() === kind)?.quotations ?? 0),
            })),
          ]}
        />
      </div>
      <LinkChoices label="Cue" choices={cueChoices(facets, view, at)} />
      {facets.speakers.length > 0 || facets.unknownSpeaker.quotations > 0 ? (
        <LinkChoices label="Said by" choices={speakerChoices(facets, view, at)} />
      ) : null}
      <ChoiceFields cues={facets.cues} />
      <Chips chips={chipsOf(choice, (id) => names.get(id) ?? keyOf(id))} {...{ filter, path, view: keep }} />
    </div>
  )
}

const sum = (counts: readonly { quotations: number }[]) =>
  counts.reduce((all, { quotations }) => all + quotations, 0)

type At = (next: Partial<View>) => string

function cueChoices({ cueClasses }: Facets, view: View, at: At) {
  const counted = (word: string | null) =>
    count(cueClasses.find(({ cueClass }) => (cueClass?.toLowerCase() ?? null) === word)?.quotations ?? 0)
  return [
    {
      label: 'any',
      href: at({ cue: null, cued: null }),
      current: view.cue === null && view.cued === null,
      count: count(sum(cueClasses)),
    },
    ...CUE_CLASSES.map((one) => ({
      label: cueWords(one).name,
      href: at({ cue: [one], cued: null }),
      current: view.cue?.length === 1 && view.cue[0] === one,
      count: counted(one),
    })),
    {
      label: 'none',
      href: at({ cue: null, cued: false }),
      current: view.cued === false,
      count: counted(null),
    },
  ]
}

function speakerChoices({ speakers, unknownSpeaker }: Facets, view: View, at: At) {
  return [
    {
      label: 'anybody',
      href: at({ speaker: null, 'speaker.known': null }),
      current: view.speaker === null && view['speaker.known'] === null,
    },
    ...speakers.slice(0, OFFERED).flatMap(({ speaker, quotations }) =>
      speaker
        ? [
            {
              label: speaker.name,
              href: at({ speaker: [speaker.id], 'speaker.known': null }),
              current: view.speaker?.length === 1 && view.speaker[0] === speaker.id,
              count: count(quotations),
            },
          ]
        : [],
    ),
    {
      label: 'speaker not known',
      href: at({ speaker: null, 'speaker.known': false }),
      current: view['speaker.known'] === false,
      count: count(unknownSpeaker.quotations),
    },
  ]
}
