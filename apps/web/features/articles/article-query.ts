import { graphql, type ResultOf } from '@parallax/client'
import { MembershipFields } from '../stories/why-tied.tsx'

export const ArticleQuery = graphql(
  `
  query ArticlePage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Article {
        id title url sourceName format text language analysed words engineVersion receivedAt
        publishedAt publishedPrecision updatedAt
        outlet { id name }
        agency { id name }
        bylines { name evidence { start end confidence rule text } }
        dateline { places evidence { start end confidence rule text } }
        titleEvidence { start end confidence rule text }
        outletEvidence { start end confidence rule text }
        agencyEvidence { start end confidence rule text }
        publishedEvidence { start end confidence rule text }
        updatedEvidence { start end confidence rule text }
        retrievedAt
        conflicts { field value evidence { start end confidence rule text } }
        page { kind evidence { start end confidence rule text } }
        paywall { start end confidence rule text }
        blocks {
          role start end confidence rule engineRole
          correction { number step by note decidedAt }
        }
        corrections { number step start end role engineRole words applies by note decidedAt undoneAt }
        mentions {
          position start end text type form demonym confidence rule
          evidence { rule text start end } entity { id name type wikidata }
          tone { polarity quoted clause { start end } words { start end } confidence rule }
        }
        entities { mentions otherMentions salience entity { id name type } }
        quotations {
          id kind start end contentStart contentEnd content words cue cueClass cueStart cueEnd
          speaker speakerStart speakerEnd speakerEntity { id name } confidence rule
          sameUtterance { otherArticles isComplete }
        }
        topics { score topic { id name } evidence { start end weight } }
        keyphrases {
          text key score confidence rule occurrences { start end }
          evidence { frequency sentences first headline keyness }
        }
        furnitureMentions { start end text type confidence rule entity { id name type wikidata } }
        furnitureTopics { passages topic { id name } evidence { start end } }
        story { id name articles(first: 0) { totalCount } outlets { outlet { id } } }
        storyMembership { ...MembershipFields }
        tone { mentions entity { id name } voices { voice negative none positive } }
      }
    }
  }
`,
  [MembershipFields],
)

type Answer = NonNullable<ResultOf<typeof ArticleQuery>['node']>
export type ArticleData = Extract<Answer, { __typename: 'Article' }>
export type EvidenceOf = NonNullable<ArticleData['titleEvidence']>
export type BlockData = ArticleData['blocks'][number]
export type CorrectionData = ArticleData['corrections'][number]
export type BlockRole = BlockData['role']
