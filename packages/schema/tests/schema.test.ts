import { readFileSync } from 'node:fs'
import { schema } from '@parallax/schema'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  print,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { printed } from '../src/print.ts'

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const own = types.filter(({ name }) => !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name))
const withFields = own.filter((type) => isObjectType(type) || isInterfaceType(type))

/** Everything that has a name in the schema, with what it says of itself. */
function described(): [string, string | null | undefined][] {
  return own.flatMap((type): [string, string | null | undefined][] => {
    const self: [string, string | null | undefined] = [type.name, type.description]
    if (isEnumType(type))
      return [
        self,
        ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as const),
      ].map(([name, description]) => [name, description])
    if (isInputObjectType(type))
      return [
        self,
        ...Object.values(type.getFields()).map(
          ({ name, description }): [string, string | null | undefined] => [
            `${type.name}.${name}`,
            description,
          ],
        ),
      ]
    if (!isObjectType(type) && !isInterfaceType(type)) return [self]
    return [
      self,
      ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
        [`${type.name}.${name}`, description] as [string, string | null | undefined],
        ...args.map((arg): [string, string | null | undefined] => [
          `${type.name}.${name}(${arg.name})`,
          arg.description,
        ]),
      ]),
    ]
  })
}

describe('the schema', () => {
  it('is the one that was printed: run `node packages/schema/scripts/print-schema.ts`', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8')
    expect(print(parse(committed))).toBe(print(parse(printed())))
  })

  it('describes every type, field, argument and enum value', () => {
    const silent = described().filter(([, description]) => !description?.trim())
    expect(silent.map(([name]) => name)).toEqual([])
    expect(described().length).toBeGreaterThan(300)
  })

  it('asks for a scope at every type', () => {
    const open = withFields.filter(({ extensions }) => {
      const { authScopes } = (extensions.pothosOptions ?? {}) as { authScopes?: unknown }
      return authScopes === undefined
    })
    expect(open.map(({ name }) => name)).toEqual([])
  })

  it('opens every sum: what counts has a list, evidence and a slice', () => {
    const opens = schema.getType('Opens')
    const counting = withFields.filter(
      (type) =>
        ['articles', 'share'].some((field) => {
          const { type: answer } = type.getFields()[field] ?? {}
          return answer !== undefined && ['Int', 'Share'].includes(getNamedType(answer).name)
        }) && !type.name.endsWith('Edge'),
    )
    expect(counting.map(({ name }) => name).sort()).toEqual([
      'AliasOutlet',
      'ArticlePoint',
      'CoOccurrence',
      'ComparedOutlet',
      'CueClassCount',
      'CueCount',
      'EntityAlias',
      'EntityCount',
      'EntityJoin',
      'EntityNamesake',
      'EntityOfSide',
      'EntityPair',
      'EntityRelation',
      'EntityTimeline',
      'EntityTone',
      'FurnitureCount',
      'MentionPoint',
      'OfSide',
      'OutletPhrase',
      'OutletPhrases',
      'OutletShare',
      'OutletSpeaker',
      'OutletSpeakers',
      'OutletTone',
      'OutletTopicShare',
      'OutletTopics',
      'OutletWire',
      'Overview',
      'PhraseCount',
      'PhraseCounted',
      'PhraseOfSide',
      'QuotationCount',
      'QuotationKindCount',
      'QuotedBySide',
      'QuotedSpeaker',
      'QuotedSpeakers',
      'SpeakerCount',
      'SpeakerOfSide',
      'StoryOfSide',
      'StoryOutlet',
      'ToneCount',
      'ToneDirectionCount',
      'ToneMean',
      'ToneOverTime',
      'TonePoint',
      'TopicCount',
      'TopicOfSide',
      'TopicPoint',
      'TopicTimeline',
      'VoiceTone',
      'WirePart',
      'WordOfSide',
    ])
    for (const type of counting)
      expect(type.getInterfaces().some(({ name }) => name === opens?.name)).toBe(true)
  })

  it('has its expected failures as members of unions', () => {
    const unions = own.filter(isUnionType).map((union) => [
      union.name,
      union
        .getTypes()
        .map(({ name }) => name)
        .sort(),
    ])
    expect(unions).toEqual([
      ['AddArticlesResult', ['InputFailure', 'MutationAddArticlesSuccess']],
      ['AddKnownOutletResult', ['InputFailure', 'MutationAddKnownOutletSuccess']],
      ['AddOwnTopicResult', ['InputFailure', 'MutationAddOwnTopicSuccess']],
      ['ChangeKnownOutletResult', ['InputFailure', 'MutationChangeKnownOutletSuccess']],
      ['ChangeOwnTopicResult', ['InputFailure', 'MutationChangeOwnTopicSuccess']],
      ['CorrectBlocksResult', ['InputFailure', 'MutationCorrectBlocksSuccess']],
      ['CreateChartLinkResult', ['InputFailure', 'MutationCreateChartLinkSuccess']],
      ['CreateReportResult', ['InputFailure', 'MutationCreateReportSuccess']],
      ['DeleteChartResult', ['InputFailure', 'MutationDeleteChartSuccess']],
      ['DeleteReportResult', ['InputFailure', 'MutationDeleteReportSuccess']],
      ['FreezeChartResult', ['InputFailure', 'MutationFreezeChartSuccess']],
      ['ImportKnownOutletsResult', ['InputFailure', 'MutationImportKnownOutletsSuccess']],
      ['MergeStoriesResult', ['InputFailure', 'MutationMergeStoriesSuccess']],
      ['MoveArticleResult', ['InputFailure', 'MutationMoveArticleSuccess']],
      ['RedoCorrectionsResult', ['InputFailure', 'MutationRedoCorrectionsSuccess']],
      ['RedoStoryDecisionResult', ['InputFailure', 'MutationRedoStoryDecisionSuccess']],
      ['RemoveKnownOutletResult', ['InputFailure', 'MutationRemoveKnownOutletSuccess']],
      ['RemoveOwnTopicResult', ['InputFailure', 'MutationRemoveOwnTopicSuccess']],
      ['RevokeChartLinkResult', ['InputFailure', 'MutationRevokeChartLinkSuccess']],
      ['SaveChartResult', ['InputFailure', 'MutationSaveChartSuccess']],
      ['ShareChartResult', ['InputFailure', 'MutationShareChartSuccess']],
      ['SplitStoryResult', ['InputFailure', 'MutationSplitStorySuccess']],
      ['UndoCorrectionsResult', ['InputFailure', 'MutationUndoCorrectionsSuccess']],
      ['UndoStoryDecisionResult', ['InputFailure', 'MutationUndoStoryDecisionSuccess']],
      ['UpdateReportResult', ['InputFailure', 'MutationUpdateReportSuccess']],
    ])
  })
})
