import {
  type Alias,
  type AliasOutlet,
  aliasesOf,
  type EntityJoin,
  joinsOf,
  type Namesake,
  namesakesOf,
} from '@parallax/database'
import { builder } from '../builder.ts'
import { toFilter } from '../filter.ts'
import { HERE, loadEntities, loadTopics } from '../rows.ts'
import { EntityNode } from './entity.ts'
import { CountedInterface } from './furniture.ts'
import { OpensInterface } from './opens.ts'
import { OutletNode } from './outlet.ts'
import { filterArg } from './sum-args.ts'
import { TopicNode } from './topic.ts'

const AliasOutletType = builder.objectRef<AliasOutlet>('AliasOutlet').implement({
  description: 'How often one outlet uses a wording.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    outlet: t.field({
      type: OutletNode,
      nullable: true,
      description: 'Who published; null for articles whose outlet is not known.',
      resolve: ({ outlet }) => outlet,
    }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name in this wording.' }),
    articles: t.exposeInt('articles', { description: 'Articles that have one.' }),
  }),
})

const EntityJoinType = builder.objectRef<EntityJoin>('EntityJoin').implement({
  description:
    'A name that led to the entity: what decided, by how many articles, and whose company agreed. `as-read`: the ' +
    'article alone says so.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    key: t.exposeString('key', { description: 'Key under which the articles alone were read to name it.' }),
    name: t.exposeString('name', { description: 'The fullest name that these articles give.' }),
    rule: t.exposeString('rule', {
      description:
        '`as-read`, or what articles have in common: `surname`, `acronym`, `short-form`, `namesake`, `wikidata`, `not-told-apart`.',
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such decisions that are right, 0 to 1; an estimate, as the docs say.',
    }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name in these articles.' }),
    articles: t.exposeInt('articles', { description: 'Articles that came to the entity so.' }),
    companions: t.field({
      type: [EntityNode],
      description: 'Entities whose company decided, in most of the articles first; ten at most.',
      resolve: async ({ companions }, _args, context, info) =>
        present(await loadEntities(context, info, companions, HERE)),
    }),
  }),
})

const AliasType = builder.objectRef<Alias>('EntityAlias').implement({
  description:
    'A wording by which articles name an entity. The wordings of an entity add up to its mentions.',
  authScopes: { read: true },
  interfaces: [OpensInterface],
  fields: (t) => ({
    wording: t.exposeString('wording', { description: 'The words.' }),
    demonym: t.exposeBoolean('demonym', { description: 'Whether they are a demonym: "Russian" for Russia.' }),
    mentions: t.exposeInt('mentions', { description: 'Mentions by name in this wording.' }),
    articles: t.exposeInt('articles', { description: 'Articles that have one.' }),
    keys: t.exposeStringList('keys', {
      description: 'Keys under which articles alone were read to name it so; `joins` says how each led here.',
    }),
    outlets: t.field({
      type: [AliasOutletType],
      description: 'Which outlets use it, most mentions first; they add up to it.',
      resolve: ({ outlets }) => outlets,
    }),
  }),
})

const NamesakeType = builder.objectRef<Namesake>('EntityNamesake').implement({
  description: 'Another who bears a name of the entity, and what tells the two apart.',
  authScopes: { read: true },
  interfaces: [OpensInterface, CountedInterface],
  fields: (t) => ({
    entity: t.field({
      type: EntityNode,
      description: 'The other.',
      resolve: async ({ entity }, _args, context, info) => {
        const [row] = await loadEntities(context, info, [entity], HERE)
        if (!row) throw new Error(`The entity ${entity} vanished while it was read.`)
        return row
      },
    }),
    wordings: t.exposeStringList('wordings', { description: 'Words by which both are named.' }),
    rule: t.exposeString('rule', {
      description: 'What decided that they are two; `as-read` where their articles alone say so.',
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The share of such decisions that are right, 0 to 1; an estimate, as the docs say.',
    }),
    mentions: t.exposeInt('mentions', { description: "The other's mentions by name." }),
    articles: t.exposeInt('articles', { description: 'Articles that name the other.' }),
    roles: t.exposeStringList('roles', {
      description: 'What articles call the other, and never this one; five at most.',
    }),
    topics: t.field({
      type: [TopicNode],
      description: "Topics of the other's articles alone; five at most.",
      resolve: async ({ topics }, _args, context, info) =>
        present(await loadTopics(context, info, topics, HERE)),
    }),
    companions: t.field({
      type: [EntityNode],
      description: "Who stands in the other's articles alone; five at most.",
      resolve: async ({ companions }, _args, context, info) =>
        present(await loadEntities(context, info, companions, HERE)),
    }),
  }),
})

function present<Row>(rows: readonly (Row | null)[]): Row[] {
  return rows.flatMap((row) => (row === null ? [] : [row]))
}

builder.prismaObjectFields('Entity', (t) => ({
  aliases: t.loadableList({
    type: AliasType,
    description: 'How the articles of the filter name it, most mentions first; they add up to its mentions.',
    args: { filter: filterArg(t.arg) },
    byPath: true,
    load: (ids: string[], { database }, { filter }) => aliasesOf(database.kysely, toFilter(filter), ids),
    resolve: ({ id }) => id,
  }),
  joins: t.loadableList({
    type: EntityJoinType,
    description: 'The names under which articles alone know it, and what led from each to this entity.',
    args: { filter: filterArg(t.arg) },
    byPath: true,
    load: (ids: string[], { database }, { filter }) => joinsOf(database.kysely, toFilter(filter), ids),
    resolve: ({ id }) => id,
  }),
  namesakes: t.loadableList({
    type: NamesakeType,
    description: 'Who else bears one of its names, most mentions first; ten at most.',
    args: { filter: filterArg(t.arg) },
    byPath: true,
    load: (ids: string[], { database }, { filter }) => namesakesOf(database.kysely, toFilter(filter), ids),
    resolve: ({ id }) => id,
  }),
}))
