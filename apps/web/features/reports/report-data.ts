import { graphql, type ResultOf } from '@parallax/client'

const ReportLine = graphql(`fragment ReportLine on Report { id title figures revision updatedAt }`)
export type ReportLine = ResultOf<typeof ReportLine>

export const ReportsQuery = graphql(
  `
  query Reports($after: String) {
    reports(first: 20, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...ReportLine }
    }
  }
`,
  [ReportLine],
)

export const ReportQuery = graphql(`
  query Report($id: ID!) { report(id: $id) { id title revision document } }
`)

export const CreateReport = graphql(`
  mutation CreateReport($document: JSON!) {
    change: createReport(document: $document) {
      __typename
      ... on MutationCreateReportSuccess { data { id title } }
      ... on InputFailure { code message }
    }
  }
`)

export const UpdateReport = graphql(`
  mutation UpdateReport($id: ID!, $revision: Int!, $document: JSON!) {
    change: updateReport(id: $id, revision: $revision, document: $document) {
      __typename
      ... on MutationUpdateReportSuccess { data { id title revision } }
      ... on InputFailure { code message }
    }
  }
`)

export const DeleteReport = graphql(`
  mutation DeleteReport($id: ID!) {
    change: deleteReport(id: $id) {
      __typename
      ... on MutationDeleteReportSuccess { data }
      ... on InputFailure { message }
    }
  }
`)
