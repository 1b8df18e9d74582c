-- AlterTable
ALTER TABLE "article" ADD COLUMN     "conflicts" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "given" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "optionsHash" TEXT,
ADD COLUMN     "page" JSONB,
ADD COLUMN     "paywall" JSONB;

-- AlterTable
ALTER TABLE "ingest_item" ADD COLUMN     "warnings" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "known_outlet" (
    "id" TEXT NOT NULL,
    "domain" TEXT,
    "name" TEXT NOT NULL,
    "country" TEXT,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_outlet_pkey" PRIMARY KEY ("id")
);

-- What was given with the articles that are there already, as far as their evidence tells it.
UPDATE "article" SET "given" = jsonb_strip_nulls(jsonb_build_object(
  'url', "url",
  'title', CASE WHEN "titleEvidence"->>'rule' = 'given' THEN "title" END,
  'outlet', CASE WHEN "outletEvidence"->>'rule' = 'given'
    THEN (SELECT "name" FROM "outlet" WHERE "outlet"."id" = "article"."outletId") END,
  'publishedAt', CASE WHEN "publishedEvidence"->>'rule' = 'given'
    THEN CASE WHEN "publishedPrecision" = 'day' THEN "publishedDay"::text
      ELSE to_char("publishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') END END,
  'clean', CASE WHEN EXISTS (SELECT FROM "block"
    WHERE "block"."articleId" = "article"."id" AND "block"."rule" = 'given') THEN true END));
